import type { Content, Knowledge } from '../knowledge.js'
import { stemsOf } from './concepts.js'
import type { Sentence } from './features.js'

/** Words, and by how much less the first candidate would lead the second without them. `spelling`: no known word, read by its letters. */
export interface Evidence {
  readonly kind: 'word' | 'pair' | 'concept' | 'spelling' | 'sentence-model'
  readonly words: string
  readonly concept: string | null
  readonly weight: number
}

/** Words that are weighed (each costs a score), reasons told for a side, the least share of the heaviest, and of a pair what each word takes. */
const [mostWeighed, mostReasons, leastShare, nearlyAll] = [40, 4, 0.1, 0.7]

/**
 * Weighs words by leaving them out, which tells the same of every kind of model: how much less does the first candidate lead the second?
 * A word so weighed speaks with its spelling, its pairs and its concept.
 */
export function weigh(sentence: Sentence, { model, concepts }: Knowledge, isKnown: (word: string) => boolean): readonly Evidence[] {
  const { text } = sentence
  const [first, second] = model.ranked(sentence)
  const leadOf = (one: Sentence) => {
    const scores = new Map(model.ranked(one).map(({ subject, score }) => [subject, score]))
    return (scores.get(first?.subject ?? '') ?? 0) - (scores.get(second?.subject ?? '') ?? 0)
  }
  const lead = leadOf(sentence)
  const reason = (kind: Evidence['kind'], { from, to, concept }: Token): Evidence & Token => {
    const weight = lead - leadOf({ ...sentence, text: `${text.slice(0, from)} ${text.slice(to)}` })
    return { kind, words: text.slice(from, to), concept, weight, from, to }
  }
  const kindOf = ({ from, to, concept }: Token) => (concept ? 'concept' : isKnown(text.slice(from, to)) ? 'word' : 'spelling')
  const singles = tokensOf(text, concepts)
    .slice(0, mostWeighed)
    .map(token => reason(kindOf(token), token))
  const pairs = singles.slice(1).flatMap((b, at) => {
    const a = singles[at] ?? b
    const both = reason('pair', { from: a.from, to: b.to, concept: null })
    const isOne = [a, b].every(({ weight }) => weight / both.weight >= nearlyAll) && /^\s*$/.test(text.slice(a.to, b.from))
    return isOne ? [both] : []
  })
  const all = [...pairs.sort(heavier), ...singles]
  const apart = all.filter((one, at) => !all.slice(0, at).some(({ from, to }) => one.from < to && one.to > from))
  const ofModel = sentence.encoding ? lead - leadOf({ ...sentence, encoding: null }) : 0
  const told: readonly Evidence[] = [...apart, { kind: 'sentence-model', words: '', concept: null, weight: ofModel }]
  const least = leastShare * Math.max(...told.map(({ weight }) => Math.abs(weight)))
  const heaviest = told.filter(({ weight }) => Math.abs(weight) > least).sort(heavier)
  const side = (sign: number) => heaviest.filter(({ weight }) => weight * sign > 0).slice(0, mostReasons)
  return [...side(1), ...side(-1)].map(({ kind, words, concept, weight }) => ({ kind, words, concept, weight }))
}

type Token = { readonly from: number; readonly to: number; readonly concept: string | null }

function heavier(a: Evidence, b: Evidence): number {
  return Math.abs(b.weight) - Math.abs(a.weight)
}

/** Words, and phrases of up to four that are one concept; the longest counts. */
function tokensOf(text: string, concepts: Content['concepts']): readonly Token[] {
  const named = new Map([...concepts].map(([phrase, concept]) => [stemsOf(phrase).join(' '), concept]))
  const words = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].filter(({ isWordLike }) => isWordLike)
  const ends = words.map(({ index, segment }) => index + segment.length)
  const tokens: Token[] = []
  for (const { index: from } of words) {
    if (from < (tokens.at(-1)?.to ?? 0)) continue
    const next = ends.filter(end => end > from).slice(0, 4)
    const phrases = next.map(to => ({ from, to, concept: named.get(stemsOf(text.slice(from, to)).join(' ')) ?? null }))
    const token = phrases.findLast(({ concept }) => concept !== null) ?? phrases[0]
    if (token) tokens.push(token)
  }
  return tokens
}
