import { atReadBack } from './at-read-back.js'
import { type Beside, besideOf, clausesOf } from './clauses.js'
import { leadingPieces } from './consent.js'

/**
 * From the first agreement on a message is a yes of which no clause says anything against it; from the second on, words like "no" and "change" may stand in
 * it ("no notes", "I wouldn't change a thing"), but nothing that asks or depends; from the third on no word of it need be a known yes, which
 * "thanks" has none of; below the last a remark beside a yes makes it none. Chosen on answers that were learnt, each left out in turn, and measured on
 * others (`npm run eval`, read-back).
 */
export const agreementFor = { yes: 0.15, sureYes: 0.35, strangeYes: 0.5, remark: -0.3 } as const

/** Whether a message in plain words, which is no yes by its words alone, is one by what was learnt of answers. */
export function isLearntYes(said: string, agreement: number): boolean {
  if (agreement < agreementFor.yes || /[\d?？]/.test(said)) return false
  const clauses = clausesOf(said)
  if (agreement < agreementFor.strangeYes && !clauses.some(hasYes)) return false
  const against = agreement < agreementFor.sureYes ? againstYes : againstSureYes
  return !clauses.some(clause => against.has(besideOf(clause)))
}

/** Whether a word of a clause is one of consent, where "thanks" and "well" are none. */
function hasYes(clause: string): boolean {
  const starts = [...clause.matchAll(/(?<![\p{Script=Latin}'’])\p{Script=Latin}|\p{Script=Han}/gu)].slice(0, mostStarts)
  return starts.some(({ index }) => [...leadingPieces(clause.slice(index), atReadBack).pieces].some(piece => piece !== 'beside'))
}

const mostStarts = 40

/** What a clause may not say beside what only sounds like a yes. */
const againstSureYes: ReadonlySet<Beside> = new Set(['condition', 'delay'])
const againstYes: ReadonlySet<Beside> = new Set([...againstSureYes, 'question', 'no', 'doubt', 'intent', 'change'])
