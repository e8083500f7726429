import { expect } from 'chai'
import type { Receipt } from '../../src/conversation/conversation.js'
import type { Feedback } from '../../src/conversation/told.js'
import type { BotLine } from '../../src/message.js'
import { createMemoryStore } from '../../src/store/memory.js'
import type { Ticket } from '../../src/tickets/ticket.js'
import type { Knowledge, Languages } from '../../src/understanding/knowledge.js'
import { hearing, knownLanguages } from '../support/known.js'
import { askedBy, createStage, type Said, withReferences } from './stage.js'

/** One message and what comes of it; what is left out is not looked at. */
export interface Turn extends Said {
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
  readonly turns: readonly Turn[]
  readonly tickets?: readonly Expected[]
  /** The entries that were answered, each of whose receipts says what stands in faq/; not looked at unless said. */
  readonly receipts?: readonly string[] | undefined
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
  for (const { title, turns, tickets = [], receipts, feedback } of scripts) {
    it(title, async () => {
      const known = await knowledge()
      const stage = createStage(known, createMemoryStore())
      for (const turn of turns) {
        const refer = (text: string) => withReferences(text, stage.progress().filed)
        const { lines, form } = await stage.hear({ ...turn, says: refer(turn.says) })
        compare(
          { ...turn, replies: turn.replies?.map(refer), never: turn.never?.map(refer), choices: turn.choices?.map(refer) },
          lines,
          askedBy(form),
        )
      }
      const filed = (await stage.tickets()).map(seen)
      expect(filed.map(({ intent }) => intent)).to.deep.equal(tickets.map(({ intent }) => intent))
      for (const [at, ticket] of tickets.entries()) expect(filed[at]).to.deep.include(referring(ticket, stage.progress().filed))
      if (receipts) expectReceipts(await stage.receipts(), receipts, 'en' in known ? known : { en: known, zh: null })
      if (feedback) expect(await stage.feedback()).to.deep.equal(feedback)
    })
  }
}

/** Each receipt is of its entry as it stands in the files: the words of one of its sides, its date and its revision. */
function expectReceipts(receipts: readonly Receipt[], entries: readonly string[], { en, zh }: Languages) {
  expect(receipts.map(({ entry }) => entry)).to.deep.equal(entries)
  for (const { entry, words, asOf, revision } of receipts) {
    const known = [en, zh].flatMap(knowledge => knowledge?.entries.get(entry) ?? []).filter(one => one.revision === revision)
    const stands = known.flatMap(one =>
      [one.answer, ...one.sides.map(({ answer }) => answer)].map(answer => ({ words: answer, asOf: one.asOf })),
    )
    expect(stands).to.deep.include({ words, asOf })
  }
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

function compare({ says, replies = [], never = [], count, answered = [], asks, choices }: Turn, lines: readonly BotLine[], asked: unknown) {
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
