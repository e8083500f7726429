import { asksIfSo } from '../acts/asks-on.js'
import { decide } from '../decision.js'
import type { Decision, Said } from '../heard.js'
import type { Content } from '../knowledge.js'
import { isQuestion } from '../text/is-question.js'
import { countWords } from '../text/normalize.js'
import { asksOfItself } from '../text/split-clauses.js'
import { standsAlone } from './stands-alone.js'

/**
 * The sentences of a message that ask something of their own and were not understood, where another question of it was, or what it wants done. What
 * follows a story ("The page keeps crashing. What should I do?") asks about that, and what leans on another part is understood by it.
 */
export function unheardParts(sentences: readonly Said[], decision: Decision, content: Content): readonly string[] {
  const met = metIn(decision, content)
  const questions = sentences.filter(({ text }) => isQuestion(text))
  const isSure = ({ candidates }: Said) => !['unknown', 'clarify'].includes(decide(candidates, content).kind)
  const isTalk = ({ candidates }: Said) => decide(candidates, content).kind === 'smalltalk'
  const soundsMet = ({ candidates }: Said) => candidates.slice(0, mostLookedAt).some(({ meaning }) => met.has(meaning.id))
  // A request may be told of in a statement: "We lost an invoice. What are your opening hours?"
  const telling = decision.kind === 'request' ? sentences : questions
  if (!telling.some(one => isSure(one) && soundsMet(one))) return []
  const isOfRequest = ({ text }: Said) => decision.kind === 'request' && asksHowToGoOn.test(text)
  const isOfOther = (question: Said) => asksIfSo(question.text) || isOfRequest(question)
  const unheard = questions.filter(question => !isTalk(question) && !soundsMet(question) && !isOfOther(question))
  const isList = sentences.length > 1 && sentences.every(({ text }) => countWords(text) <= longestItem)
  return unheard.map(({ text }) => text).filter(text => isList || standsAlone(text) || asksOfItself(text))
}

/** In words. "Deadline, stamp, postage?" is a list of nothing but what is asked. */
const longestItem = 2

/** What the questions of the request itself answer: "What should I do?", "Do you need my number?" */
const asksHowToGoOn =
  /\b(?:what|how) (?:else )?(?:should|shall|can|must|could|do|to|happens)\b(?: (?:i|we|you))?(?: (?:do|need|send|proceed|now|next|from (?:me|us)))*\W*$|\banything else\b|\b(?:do|will|would) you (?:also |still )?need\b|\bis there (?:a|any) form\b|怎么办|咋办|怎么[弄补]|(?:需|还)?要(?:我)?(?:提供|准备|给)?(?:什么|哪些)|还要|还需/iu

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
      return new Set([decision.intent, ...own, ...decision.entries.map(({ entry }) => entry), ...(decision.topics ?? [])])
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
