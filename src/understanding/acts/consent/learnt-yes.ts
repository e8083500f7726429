import { normalize } from '../../text/normalize.js'
import { isAside } from './asides.js'
import { atReadBack } from './at-read-back.js'
import { type Beside, besideOf, clausesOf } from './clauses.js'
import { leadingPieces } from './consent.js'
import { namesCompany } from './may-be-name.js'
import { isRemark } from './remarks.js'

/**
 * From the first agreement on a message is a yes of which no clause says anything against it; from the second on no word of it need be a known yes, which
 * "thanks" has none of; below `remark` one beside a yes makes it none, and below `aside`
 * one that has the form of a story or a sigh. They are of the kernel that so many lines are learnt with, chosen on answers that
 * were learnt, each left out in turn, and measured on others (`npm run eval`, read-back).
 */
export const agreementFor = { yes: 0.15, strangeYes: 0.5, remark: -0.3, aside: -0.6 } as const

/** Whether a message in plain words, which is no yes by its words alone, is one by what was learnt of answers. */
export function isLearntYes(said: string, agreement: number): boolean {
  if (agreement < agreementFor.yes || /[\d?？]/.test(said)) return false
  const clauses = clausesOf(said)
  if (clauses.every(isRemark)) return false
  if (agreement < agreementFor.strangeYes && !clauses.some(hasYes)) return false
  const isClear = clauses.some(isConsent)
  return !clauses.some(clause => !isConsent(clause) && against.has(besideOf(clause)) && !(isClear && isAside(clause)))
}

/** A clause that is nothing but words of consent says nothing against one: "correct" alone wants nothing corrected. */
function isConsent(clause: string): boolean {
  const { pieces, rest } = leadingPieces(clause, atReadBack)
  return rest === '' && (pieces.has('yes') || pieces.has('deed'))
}

/**
 * "枫叶贸易" behind a yes may be another title; "行" is a yes, and ends many a company's name. "And my name is Donald" gives one, and so does "ours is Blue
 * Lantern".
 */
export function namesAnother(clause: string): boolean {
  return (/\p{Script=Han}{3}/u.test(clause) && namesCompany(clause)) || givesName.test(normalize(clause)) || isCalled(clause)
}

/** Whether something is said to be what is written as a name is: "it is Fine" says that it is right. */
function isCalled(clause: string): boolean {
  const [, name = ''] = called.exec(clause) ?? []
  return name !== '' && leadingPieces(name, atReadBack).pieces.size === 0
}

const called =
  /\b(?:[Oo]urs|[Mm]ine|[Ii]t|which|company|firm|name|[Ww]e|[Tt]hey)(?:['’](?:s|re)| is| are| was| were)(?: (?:now|actually|really|just|simply|in fact|called|the))* (\p{Lu}\p{Ll}[\p{L} ]*)/u

const givesName =
  /\b(?:my|our) (?:\w+ )?name(?:'s| is) (?!right|correct|fine|ok|good|also|spel|there|as\b)|\b(?:am|is|are|'m|'re)(?: now| really)? called\b|\bcall me\b|名字(?:就|也|还)?[叫是](?!对|正确)|我们?[^，。]{0,5}叫(?!我|醒|苦)/u

/** Whether a word of a clause is one of consent, where "thanks" and "well" are none. */
export function hasYes(clause: string): boolean {
  const starts = [...clause.matchAll(/(?<![\p{Script=Latin}'’])\p{Script=Latin}|\p{Script=Han}/gu)].slice(0, mostStarts)
  return starts.some(({ index }) => [...leadingPieces(clause.slice(index), atReadBack).pieces].some(piece => piece !== 'beside'))
}

const mostStarts = 40

/** What a clause may not say beside what only sounds like a yes. */
const against: ReadonlySet<Beside> = new Set(['question', 'condition', 'delay', 'no', 'doubt', 'intent', 'change'])
