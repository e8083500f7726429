import { expect } from 'chai'
import type { BotLine } from '../../src/message.js'
import type { Ticket } from '../../src/tickets/ticket.js'
import type { Knowledge, Languages } from '../../src/understanding/knowledge.js'
import { openChat } from '../support/chat.js'
import { hearing, knownLanguages } from '../support/known.js'

/** One message and what comes of it; what is left out is not looked at. */
export interface Said {
  readonly says: string
  /** Each stands somewhere in the replies, in this order. */
  readonly replies?: readonly string[]
  /** None of these stands in them. */
  readonly never?: readonly string[]
  /** How many replies there are. */
  readonly count?: number
  /** The entries answered with, in order; none unless said. */
  readonly answered?: readonly string[]
  /** The field the open form waits for, 'yes' for its read-back, null where no form is open. */
  readonly asks?: string | null
  /** The labels of the last reply's buttons. */
  readonly choices?: readonly string[]
}

/** A conversation from its first message on, and the tickets there are at its end: none unless said. */
export interface Script {
  readonly title: string
  readonly turns: readonly Said[]
  readonly tickets?: readonly Partial<Ticket>[]
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
      const chat = openChat(await knowledge())
      for (const turn of turns) {
        const lines = await chat.says(turn.says)
        const { form } = await chat.saved()
        compare(turn, lines, form && (form.stage === 'confirming' ? 'yes' : form.stage === 'changing' ? 'change' : form.asked))
      }
      const filed = (await chat.saved()).tickets
      expect(filed.map(({ intent }) => intent)).to.deep.equal(tickets.map(({ intent }) => intent))
      for (const [at, ticket] of tickets.entries()) expect(filed[at]).to.deep.include(ticket)
    })
  }
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
