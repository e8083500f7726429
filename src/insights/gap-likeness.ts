import type { Candidate } from '../understanding/heard.js'
import type { Row } from '../understanding/learning/linear-space.js'
import { learnFeatures, likenessIn, type Sentence } from '../understanding/model/features.js'
import { singleWordView } from '../understanding/model/lexical.js'
import { nameOfSubject } from '../understanding/name-of-subject.js'
import { learnWhitening } from './whiten.js'

/** A message as grouping sees it. */
export interface Compared {
  readonly sentence: Sentence
  /** What it is heard as now, the likeliest first. */
  readonly heardAs: readonly Candidate[]
}

/** What of the FAQ tells how to compare. */
export interface Surroundings {
  /** Sentences by which it is known what is common: of three messages alone nobody could tell. */
  readonly background: readonly Sentence[]
  /** Ways of asking for the same, a list for each subject. */
  readonly meanings: readonly (readonly Sentence[])[]
}

/** How alike any two are by their numbers, and above what mean of it they belong together. */
interface Likeness {
  readonly alike: (a: number, b: number) => number
  readonly floor: number
}

/**
 * What each kind of evidence counts, and the mean above which messages are one topic. Chosen on two made-up traffics of 12 topics, one near to the
 * FAQ and one far from it, and better on a third, which a stranger wrote: 0.075 to 0.085 find the same there. What both are heard as counts
 * little where the FAQ knows of neither, and tells apart what it does not cover: a refund from an invoice cancelled.
 */
const counts = { words: 0.3, sentence: 2, heardAs: 0.2 }
const [floor, floorOfWords] = [0.08, 0.12]

/** Candidates that are compared: those behind them are noise. */
const mostHeardAs = 6

/** By words, sentence model and what they are heard as, or, where the sentence model has not read them all, by their words alone. */
export function likenessOf(messages: readonly Compared[], { background, meanings }: Surroundings): Likeness {
  const sentences = messages.map(({ sentence }) => sentence)
  const byWords = alikeIn(sentences.map(withoutEncoding), background.map(withoutEncoding), true)
  if (sentences.some(({ encoding }) => encoding === null)) return { alike: byWords, floor: floorOfWords }
  const whiten = learnWhitening(meanings.map(ways => ways.flatMap(({ encoding }) => encoding ?? [])))
  const whitened = ({ text, encoding }: Sentence) => ({ text, encoding: encoding && whiten(encoding) })
  const bySentence = alikeIn(sentences.map(whitened), background.map(whitened), false)
  const byHeard = likenessIn(rowsOfHeard(messages))
  const all = counts.words + counts.sentence + counts.heardAs
  return {
    alike: (a, b) => (counts.words * byWords(a, b) + counts.sentence * bySentence(a, b) + counts.heardAs * byHeard(a, b)) / all,
    floor,
  }
}

function alikeIn(sentences: readonly Sentence[], background: readonly Sentence[], isByWords: boolean) {
  return likenessIn(learnFeatures(isByWords ? [singleWordView] : [], [...sentences, ...background], 1).rows.slice(0, sentences.length))
}

function withoutEncoding({ text }: Sentence): Sentence {
  return { text, encoding: null }
}

/** The confidence in each subject, a number of its own for each. */
function rowsOfHeard(messages: readonly Compared[]): readonly Row[] {
  const numbers = new Map<string, number>()
  return messages.map(({ heardAs }) => {
    const row = new Map<number, number>()
    for (const { meaning, confidence } of heardAs.slice(0, mostHeardAs)) {
      const name = nameOfSubject(meaning)
      const number = numbers.get(name) ?? numbers.size
      numbers.set(name, number)
      row.set(number, Math.max(confidence, row.get(number) ?? 0))
    }
    const sorted = [...row].sort(([one], [other]) => one - other)
    return { features: Int32Array.from(sorted, ([number]) => number), values: Float32Array.from(sorted, ([, value]) => value), dense: none }
  })
}

const none = new Float32Array(0)
