import { longestMessage } from '../../message.js'
import type { Entry } from '../../understanding/knowledge.js'
import type { EntryNotes } from '../entry-notes.js'
import type { Problem } from '../problem.js'
import type { ReadLanguage } from '../read-language.js'
import { contradictionsIn } from './contradictions.js'
import { neighboursOf } from './neighbours.js'

/** Slack refuses a section with more characters; a longer answer is cut in two there. */
const longestSection = 3_000

/** Answers from this cosine on say the same in other words, or with one fact changed. */
const sameAnswer = 0.8

/** An entry and where its first answer stands. */
export interface Placed {
  readonly entry: Entry
  readonly notes: EntryNotes
}

export function placedEntries({ content, notes }: Pick<ReadLanguage, 'content' | 'notes'>): readonly Placed[] {
  return [...content.entries.values()].flatMap(entry => {
    const note = notes.get(entry.id)
    return note ? [{ entry, notes: note }] : []
  })
}

/** Answers that are long for Slack, pairs of entries that contradict each other, and those whose answers are nearly the same. */
export function* aboutAnswers(placed: readonly Placed[]): Iterable<Problem> {
  for (const { notes } of placed) {
    for (const { text, line } of notes.texts) {
      if (text.length <= longestSection || text.length > longestMessage) continue
      const cause = `an answer of ${text.length} characters, which Slack shows in two parts`
      yield { rule: 'long-for-slack', file: notes.file, line, cause, cure: `Shorten it to ${longestSection}` }
    }
  }
  const contradictions = contradictionsIn(placed)
  yield* contradictions.map(({ problem }) => problem)
  const near = neighboursOf(
    placed.map(({ entry }) => entry.answer),
    sameAnswer,
  )
  for (const [at, { entry, notes }] of placed.entries()) {
    const before = near[at]?.flatMap(other => (other.at < at ? (placed[other.at] ?? []) : []))[0]
    const [own, other] = [notes.texts[0], before?.notes.texts[0]]
    if (!before || !own || !other) continue
    // Where the two differ in a "not" or a number, that is what must be looked at.
    if (contradictions.some(({ between: [one, two] }) => one === before.entry.id && two === entry.id)) continue
    const cause = `nearly the same answer as at ${before.notes.file}:${other.line}`
    const cure = `Make one entry of "${before.entry.id}" and this one, or write in each what the other does not say`
    yield { rule: 'same-answer', file: notes.file, line: own.line, cause, cure }
  }
}
