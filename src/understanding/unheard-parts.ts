import { decide } from './decision.js'
import type { Candidate, Decision } from './heard.js'
import { isQuestion } from './is-question.js'
import type { Content } from './knowledge.js'
import { countWords } from './normalize.js'

/** Shorter questions lean on another part ("and how?"). */
const fewestWords = 4

/** In Chinese four characters are a whole question: 邮费谁付? */
const fewestHan = 2

/** What leans on another part and asks nothing without it: "Is that how you do it?", "Can you answer both?" */
const leaning = /\b(?:it|that|this|these|those|them|they|each|both|either|us)\b|这|那/iu

/** Longer questions stand for themselves, whatever they lean on. */
const mostLeaning = 9

/** A sentence of a message, and what it was heard to mean by itself. */
interface Sentence {
  readonly text: string
  readonly candidates: readonly Candidate[]
}

/**
 * The sentences of a message that ask something of their own and were not understood, where another question of it was. What follows a
 * story ("The page keeps crashing. What should I do?") asks about that, and what leans on another part is understood by it.
 */
export function unheardParts(sentences: readonly Sentence[], decision: Decision, content: Content): readonly string[] {
  const met = metIn(decision, content)
  const questions = sentences.filter(({ text }) => isQuestion(text))
  const isSure = ({ candidates }: Sentence) => !['unknown', 'clarify'].includes(decide(candidates, content).kind)
  const isTalk = ({ candidates }: Sentence) => decide(candidates, content).kind === 'smalltalk'
  const soundsMet = ({ candidates }: Sentence) => candidates.slice(0, mostLookedAt).some(({ meaning }) => met.has(meaning.id))
  if (!questions.some(question => isSure(question) && soundsMet(question))) return []
  const unheard = questions.filter(question => !isTalk(question) && !soundsMet(question))
  return unheard.map(({ text }) => text).filter(standsAlone)
}

function standsAlone(text: string): boolean {
  const size = countWords(text)
  return size >= (/\p{Script=Han}/u.test(text) ? fewestHan : fewestWords) && (size > mostLeaning || !leaning.test(text))
}

/** Likeliest readings of a part that may be what was answered. */
const mostLookedAt = 3

/** The ids of what is answered, said not to be covered, or begun. */
function metIn(decision: Decision, { intents }: Content): ReadonlySet<string> {
  switch (decision.kind) {
    case 'answer':
      return new Set([...decision.entries.map(({ entry }) => entry), ...decision.topics, ...formsOf(decision.entries, intents)])
    case 'request': {
      const intent = intents.get(decision.intent)
      const own = intent?.kind === 'form' && intent.entry !== null ? [intent.entry] : []
      return new Set([decision.intent, ...own, ...decision.entries.map(({ entry }) => entry)])
    }
    case 'not-covered':
      return new Set(decision.topics)
    default:
      return new Set()
  }
}

function formsOf(entries: readonly { readonly entry: string }[], intents: Content['intents']): readonly string[] {
  return [...intents.values()].flatMap(intent =>
    intent.kind === 'form' && entries.some(({ entry }) => entry === intent.entry) ? [intent.id] : [],
  )
}
