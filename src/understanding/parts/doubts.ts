import { isUnmistakable } from '../decision.js'
import type { Candidate, Decision, Doubt, EntryRef, Said } from '../heard.js'
import type { Content } from '../knowledge.js'
import { subjectOf } from '../model/classes.js'
import { isQuestion } from '../text/is-question.js'
import { lookAlikeIn } from './look-alikes.js'
import { standsAlone } from './stands-alone.js'

/** A message and its parts. `sentences` where it has several, `pieces` of sentences that have more than one. */
export interface Divided {
  readonly whole: Said
  readonly sentences: readonly Said[]
  readonly pieces: readonly Said[]
}

/**
 * The entries of a decision that have a look-alike in the words that ask for them: what mirrors a policy in its own words (another actor, direction or thing)
 * sounds like it to the model, too. Of what asks only one thing all words count, since who tells a story first asks about that; of what asks several, those of
 * the part that asks for the entry, since the others may be about another one. A part that is surely about its entry may mention anything but what is surely
 * something else, and where one part asks for it without such words it is asked for.
 */
export function doubtsOf(decision: Decision, message: Divided, content: Content): readonly Doubt[] {
  const told = entriesOf(decision, content)
  const isBeside = decision.kind === 'request' ? decision.entries.length > 0 : decision.kind === 'answer' && decision.topics.length > 0
  const isOnly = told.length === 1 && !isBeside
  return told.flatMap(({ entry }): readonly Doubt[] => {
    const parts = isOnly ? [withoutOtherQuestions(entry, message, content)] : partsThatAsk(entry, told, message, content)
    const doubts = parts.map(part => doubtIn(part, entry, content))
    const [first] = doubts
    return first && !doubts.includes(null) ? [first] : []
  })
}

function doubtIn({ text, candidates }: Said, entry: string, content: Content): Doubt | null {
  const found = lookAlikeIn(text, entry, content)
  if (!found || (!found.isSure && isUnmistakable(entry, candidates, content))) return null
  return { entry, part: text, words: found.words.text, at: found.at }
}

/** What it answers, or the entry that it opens a form for where it does nothing else. */
export function entriesOf(decision: Decision, { intents, entries }: Content): readonly EntryRef[] {
  if (decision.kind === 'answer') return decision.entries
  if (decision.kind !== 'request') return []
  if (decision.entries.length > 0) return decision.entries
  const entry = subjectOf(decision.intent, intents)
  return entries.has(entry) ? [{ entry, side: null }] : []
}

/** A message without its questions about something else, where a question of its own asks for the entry. */
function withoutOtherQuestions(entry: string, { whole, sentences }: Divided, content: Content): Said {
  const isAsked = ({ text, candidates }: Said) => isQuestion(text) && standsAlone(text) && isFirstOf(entry, candidates, content)
  if (!sentences.some(isAsked)) return whole
  const own = sentences.filter(one => isFirstOf(entry, one.candidates, content) || !isQuestion(one.text) || !standsAlone(one.text))
  return { text: own.map(({ text }) => text).join('\n'), candidates: whole.candidates }
}

/**
 * The sentences that sound of the entry most; of one that asks for others of the decision, too, as the only sentence of a message does, its pieces that sound
 * of it most.
 */
function partsThatAsk(entry: string, told: readonly EntryRef[], { sentences, pieces }: Divided, content: Content): readonly Said[] {
  const others = told.filter(other => other.entry !== entry)
  const asks = ({ candidates }: Said) => isFirstOf(entry, candidates, content)
  if (sentences.length === 0) return pieces.filter(asks)
  return sentences.filter(asks).flatMap(sentence => {
    const within = pieces.filter(({ text }) => sentence.text.includes(text))
    const isShared = within.some(({ candidates }) => others.some(other => isFirstOf(other.entry, candidates, content)))
    return isShared ? within.filter(asks) : [sentence]
  })
}

function isFirstOf(entry: string, [first]: readonly Candidate[], { intents }: Content): boolean {
  return first !== undefined && subjectOf(first.meaning.id, intents) === entry
}
