import { expect } from 'chai'
import type { Feedback } from '../../src/conversation/told.js'
import type { BotLine, Customer } from '../../src/message.js'
import { createMemoryStore } from '../../src/store/memory.js'
import type { Ticket } from '../../src/tickets/ticket.js'
import type { Knowledge, Languages } from '../../src/understanding/knowledge.js'
import { openDesk } from '../support/chat.js'
import { hearing, knownLanguages } from '../support/known.js'

/** What agents do in conversations, and the acts it takes. */
export const agentActs = { claims: ['claim'], 'hands back': ['release'], solves: ['claim', 'solve'] } as const
type AgentAct = keyof typeof agentActs

/** One message and what comes of it; what is left out is not looked at. */
export interface Said {
  /** What the customer writes; "{ticket 1}" stands for the reference of the first ticket that was filed, here and in the replies. */
  readonly says: string
  /** Who says it, where it is another customer of the same desk, in a conversation of their own. */
  readonly from?: string | undefined
  /** How long after the message before, in milliseconds; the same moment unless said. */
  readonly after?: number | undefined
  /** Another conversation of the same customer's. */
  readonly in?: string | undefined
  /** Not said but filed by another system, for this customer of it. */
  readonly system?: { readonly customer: string; readonly fields: Readonly<Record<string, string>> } | undefined
  /** What an agent does with the last ticket before this is said. */
  readonly agent?: readonly AgentAct[] | undefined
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
  readonly tickets?: readonly Expected[]
  /** What the customers thought of answers; not looked at unless said. */
  readonly feedback?: readonly Pick<Feedback, 'entry' | 'verdict' | 'why'>[] | undefined
}

/** What is looked at of a ticket: of its flags the other references, of its notes the words, of its history what happened. */
type Seen = Omit<Ticket, 'flags' | 'notes' | 'history'> & Readonly<Record<'flags' | 'notes' | 'history', readonly string[]>>
type Expected = { readonly [Key in keyof Seen]?: Seen[Key] | undefined }

/** Words that are heard as nothing at all, however much the FAQ learns. */
export const strange = 'how do I cook rice?'
export const stranger = 'boil it or steam it?'

const usual = async (): Promise<Languages> => {
  const { en, zh } = await knownLanguages()
  return { en: hearing(en, { [strange]: [], [stranger]: [] }), zh }
}

/** Makes a test of each conversation: it runs through the real desk over the project's own FAQ, unless another is given. */
export function play(scripts: readonly Script[], knowledge: () => Promise<Knowledge | Languages> = usual): void {
  for (const { title, turns, tickets = [], feedback } of scripts) {
    it(title, async () => {
      const stage = createStage(await knowledge())
      for (const turn of turns) {
        const refer = (text: string) => withReferences(text, stage.references)
        const { lines, form } = await stage.hear({ ...turn, says: refer(turn.says) })
        const asked = form && (form.stage === 'confirming' ? 'yes' : form.stage === 'changing' ? 'change' : form.asked)
        compare(
          { ...turn, replies: turn.replies?.map(refer), never: turn.never?.map(refer), choices: turn.choices?.map(refer) },
          lines,
          asked,
        )
      }
      const filed = await stage.tickets()
      expect(filed.map(({ intent }) => intent)).to.deep.equal(tickets.map(({ intent }) => intent))
      for (const [at, ticket] of tickets.entries()) expect(filed[at]).to.deep.include(referring(ticket, stage.references))
      if (feedback) expect(await stage.feedback()).to.deep.equal(feedback)
    })
  }
}

/** One desk, its clock, and the customers that write to it. */
function createStage(knowledge: Knowledge | Languages) {
  const store = createMemoryStore()
  const clock = { now: Date.parse('2025-03-01T09:00:00Z') }
  const desk = openDesk(knowledge, { store, now: () => new Date(clock.now) })
  const filed: string[] = []
  const tabs = new Set<string>()
  let number = 0

  async function hear({ says, from = 'ann', in: tab = from, after = 0, system, agent }: Said) {
    clock.now += after
    if (agent) await act(agent)
    const id = `m${++number}`
    tabs.add(tab)
    const customer: Customer = { channel: 'web', id: from }
    const named = system && { channel: 'api' as const, id: 'crm', name: system.customer }
    const lines = named ? [] : await desk.receive({ id, conversation: tab, customer, text: says })
    if (named) await desk.file({ key: id, customer: named, subject: 'A lost invoice', body: says, fields: system.fields })
    for (const { ticket } of await store.listTickets({ limit: 1_000 })) if (!filed.includes(ticket.reference)) filed.push(ticket.reference)
    return { lines, form: named ? null : ((await store.load(tab))?.form ?? null) }
  }

  async function act(acts: readonly AgentAct[]) {
    for (const kind of acts.flatMap(one => agentActs[one])) {
      const result = await desk.act({ key: `a${++number}`, reference: filed.at(-1) ?? '', agent: { id: 'U1', name: 'Kim' }, act: { kind } })
      if (result.kind === 'refused') throw new Error(`the agent is refused: ${result.refusal.why}`)
    }
  }

  /** All customers' tickets, in the order in which they were filed. */
  async function tickets(): Promise<readonly Seen[]> {
    const all = await Promise.all(filed.map(reference => store.findTicket(reference)))
    return all.flatMap(found => (found ? [seen(found.ticket)] : []))
  }

  async function feedback(): Promise<Script['feedback']> {
    const all = await Promise.all([...tabs].map(tab => store.load(tab)))
    return all.flatMap(saved => (saved?.feedback ?? []).map(({ entry, verdict, why }) => ({ entry, verdict, why })))
  }

  return { hear, tickets, feedback, references: filed as readonly string[] }
}

function seen({ flags, notes, history, ...ticket }: Ticket): Seen {
  return {
    ...ticket,
    flags: flags.map(({ other }) => other),
    notes: notes.map(({ words }) => words),
    history: history.map(({ what }) => what),
  }
}

function referring(ticket: Expected, references: readonly string[]): Expected {
  return ticket.flags ? { ...ticket, flags: ticket.flags.map(other => withReferences(other, references)) } : ticket
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
  const labels = last ? (last.choices ?? []).map(({ label }) => label) : []
  if (choices) expect(labels, `after "${says}", choices`).to.deep.equal(choices)
}
