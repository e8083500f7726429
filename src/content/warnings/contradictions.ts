import { normalize, words } from '../../understanding/text/normalize.js'
import type { Problem } from '../problem.js'
import type { Placed } from './answers.js'
import { neighboursOf } from './neighbours.js'

/** Sentences from this cosine on, their negations and numbers aside, speak of one thing. */
const sameThing = 0.75

const negations = new Set(['not', 'no', 'never', 'without', 'nobody', 'nothing', 'none', 'nor', '不', '没', '未', '无', '非', '勿'])

interface Sentence {
  readonly id: string
  readonly text: string
  readonly at: { readonly file: string; readonly line: number }
  /** Whether an odd number of words turns it round: two make a yes again. */
  readonly isNegative: boolean
  readonly numbers: string
  /** Its words without those that turn it round. */
  readonly rest: string
}

/** Two entries, by their ids, and what their authors are asked. */
interface Contradiction {
  readonly between: readonly [string, string]
  readonly problem: Problem
}

/**
 * Sentences of two entries that say the same, but one with a "not" or with another number. Whether both can be true only their authors know,
 * so it is put as a question.
 */
export function contradictionsIn(placed: readonly Placed[]): readonly Contradiction[] {
  const sentences = placed.flatMap(one => [...verdictOf(one), ...sentencesOf(one)])
  const near = neighboursOf(
    sentences.map(({ rest }) => rest),
    sameThing,
  )
  const found: Contradiction[] = []
  for (const [at, sentence] of sentences.entries()) {
    for (const { at: index } of near[at] ?? []) {
      const other = sentences[index]
      if (!other || index > at || other.id === sentence.id) continue
      const isSame = other.isNegative === sentence.isNegative && (other.numbers === sentence.numbers || !other.numbers || !sentence.numbers)
      if (isSame || found.some(({ between: [one, two] }) => one === other.id && two === sentence.id)) continue
      const cause = `"${sentence.text}" here and "${other.text}" at ${other.at.file}:${other.at.line}: can both be true`
      const cure = 'Mend the one that is wrong; if both are right, say in each what tells the two cases apart'
      found.push({ between: [other.id, sentence.id], problem: { rule: 'contradiction', ...sentence.at, cause, cure } })
    }
  }
  return found
}

/** Where an answer begins with yes or no, its question with that verdict. */
function verdictOf({ entry, notes }: Placed): readonly Sentence[] {
  const [yes, no] = [/^(?:yes\b|可以|能|是的)/i, /^(?:no\b|不可以|不能|不行|不是)/i].map(opening => opening.test(entry.answer))
  if (!yes && !no) return []
  const question = readSentence(entry.id, entry.question, { file: notes.file, line: notes.questionLine })
  return [{ ...question, text: `${entry.question} ${yes ? 'Yes' : 'No'}`, isNegative: question.isNegative !== no }]
}

function sentencesOf({ entry, notes }: Placed): readonly Sentence[] {
  return notes.texts.flatMap(({ text, line }) =>
    text.split('\n').flatMap((row, index) =>
      row
        .replace(/[*_`]+|^\s*[-+]\s+/g, '')
        .split(/(?<=[.!?]\s|[。！？；])/)
        .map(sentence => sentence.trim().replace(/[.。!！?？；]$/, ''))
        .filter(sentence => words(normalize(sentence)).length > 3)
        .map(sentence => readSentence(entry.id, sentence, { file: notes.file, line: line + index })),
    ),
  )
}

function readSentence(id: string, text: string, at: Sentence['at']): Sentence {
  const spread = normalize(text)
    .replace(/\bcan(?:not|'t)\b/g, 'can not')
    .replace(/\bwon't\b/g, 'will not')
    .replace(/n't\b/g, ' not')
  const all = words(spread)
  const turns = all.filter(word => negations.has(word))
  const numbers = (text.normalize('NFKC').match(/\d+(?:[.,]\d+)*/g) ?? []).join(' ')
  return { id, text, at, numbers, isNegative: turns.length % 2 === 1, rest: all.filter(word => !negations.has(word)).join(' ') }
}
