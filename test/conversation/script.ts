import { expect } from 'chai'
import type { Conversation } from '../../src/conversation/conversation.js'
import type { BotLine, Customer } from '../../src/message.js'
import { createMemoryStore } from '../../src/store/memory.js'
import type { Ticket } from '../../src/tickets/ticket.js'
import type { Knowledge, Languages } from '../../src/understanding/knowledge.js'
import { openDesk } from '../support/chat.js'
import { hearing, knownLanguages } from '../support/known.js'

/** One message and what comes of it; what is left out is not looked at. */
export interface Said {
  /** What the customer writes; "{ticket 1}" stands for the reference of the first ticket that was filed, here and in the replies. */
  readonly says: string
  /** Who says it, where it is another customer of the same desk, in a conversation of their own. */
  readonly from?: string | undefined
  /** How long after the message before, in milliseconds; the same moment unless said. */
  readonly after?: number | undefined
  /** Each stands somewhere in the replies, in this order. */
  readonly replies?: readonly string[] | undefined
  /** None of these stands in them. */
  readonly never?: readonly string[] | undefined
  /** How many replies there are. */
  readonly count?: number | undefined
  /** The entries answered with, in order; none unless said. */
  readonly answered?: readonly string[] | undefined
  /** The field the open form waits for, 'yes' for its read-back, null where no form is open. */
  readonly asks?: string | null | undefined
  /** The labels of the last reply's buttons. */
  readonly choices?: readonly string[] | undefined
}

/** A conversation from its first message on, and the tickets there are at its end: none unless said. */
export interface Script {
  readonly title: string
  readonly turns: readonly Said[]
  readonly tickets?: readonly { readonly [Key in keyof Ticket]?: Ticket[Key] | undefined }[]
}

/** Words that are heard as nothing at all, however much the FAQ learns. */
export const strange = 'how do I cook rice?'
export const stranger = 'boil it or steam it?'

const usual = async (): Promise<Languages> => {
  const { en, zh } = await knownLanguages()
  return { en: hearing(en, { [strange]: [], [stranger]: [] }), zh }
}

/** Makes a test of each conversation: it runs through the real desk over the project's own FAQ, unless another is given. */
export function play(scripts: readonly Script[], knowledge: () => Promise<Knowledge | Languages> = usual): void {
  for (const { title, turns, tickets = [] } of scripts) {
    it(title, async () => {
      const stage = createStage(await knowledge())
      for (const turn of turns) {
        const [says, ...replies] = [turn.says, ...(turn.replies ?? [])].map(text => withReferences(text, stage.references))
        const { lines, form } = await stage.hear({ ...turn, says: says ?? '' })
        const asked = form && (form.stage === 'confirming' ? 'yes' : form.stage === 'changing' ? 'change' : form.asked)
        compare({ ...turn, replies }, lines, asked)
      }
      const filed = stage.tickets()
      expect(filed.map(({ intent }) => intent)).to.deep.equal(tickets.map(({ intent }) => intent))
      for (const [at, ticket] of tickets.entries()) expect(filed[at]).to.deep.include(ticket)
    })
  }
}

/** One desk, its clock, and the customers that write to it. */
function createStage(knowledge: Knowledge | Languages) {
  const store = createMemoryStore()
  const clock = { now: Date.parse('2025-03-01T09:00:00Z') }
  const desk = openDesk(knowledge, { store, now: () => new Date(clock.now) })
  const conversations = new Map<string, Conversation>()
  const filed: string[] = []
  let number = 0

  async function hear({ says, from = 'ann', after = 0 }: Said) {
    clock.now += after
    const customer: Customer = { channel: 'web', id: from }
    const lines = await desk.receive({ id: `m${++number}`, conversation: from, customer, text: says })
    const saved = await store.load(from)
    if (!saved) throw new Error('nothing is saved')
    conversations.set(from, saved)
    filed.push(...saved.tickets.map(({ reference }) => reference).filter(reference => !filed.includes(reference)))
    return { lines, form: saved.form }
  }

  /** All customers' tickets, in the order in which they were filed. */
  function tickets(): readonly Ticket[] {
    const all = [...conversations.values()].flatMap(saved => saved.tickets)
    return filed.flatMap(reference => all.find(ticket => ticket.reference === reference) ?? [])
  }

  return { hear, tickets, references: filed as readonly string[] }
}

function withReferences(text: string, references: readonly string[]): string {
  return text.replace(/\{ticket (\d+)\}/g, (written, place) => references[Number(place) - 1] ?? written)
}

function compare({ says, replies = [], never = [], count, answered = [], asks, choices }: Said, lines: readonly BotLine[], asked: unknown) {
  const words = lines.map(({ reply }) => reply.text).join('\n')
  let from = 0
  for (const part of replies) {
    const at = words.indexOf(part, from)
    expect(at, `after "${says}", "${part}" in: ${words}`).to.be.at.least(0)
    from = at + part.length
  }
  for (const part of never) expect(words, `after "${says}"`).not.to.contain(part)
  if (count !== undefined) expect(lines, `after "${says}": ${words}`).to.have.length(count)
  const entries = lines.flatMap(({ reply }) => (reply.kind === 'answer' ? [reply.entry] : []))
  expect(entries, `after "${says}", answered`).to.deep.equal(answered)
  if (asks !== undefined) expect(asked, `after "${says}", asked: ${words}`).to.equal(asks)
  const last = lines.at(-1)?.reply
  const labels = last?.kind === 'text' ? (last.choices ?? []).map(({ label }) => label) : []
  if (choices) expect(labels, `after "${says}", choices`).to.deep.equal(choices)
}
