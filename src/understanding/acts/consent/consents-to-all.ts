import type { Values } from '../../../forms/form.js'
import { memo } from '../../memo.js'
import { countWords, normalize } from '../../text/normalize.js'
import { namesAnotherAccount } from './another-account.js'
import { answersOther, type ReadClause as Clause } from './answers-other.js'
import { type Beside, besideOf, clausesOf } from './clauses.js'
import { inPlainWords } from './in-plain-words.js'
import { agreementFor, isLearntYes, namesAnother } from './learnt-yes.js'
import { mocks } from './mocks.js'
import { nameEveryField, tellsOfOneField } from './one-field.js'
import { readClause, readClauses } from './read-clauses.js'
import { takesBack } from './takes-back.js'
import { hasOwnLine, isTold } from './told-beside.js'
import { withoutNamedYes } from './without-named-yes.js'

/** In words, beside what says all of it to be right: "all correct, the rain here is awful today". */
const fewBesides = 30

/** In words. Longer messages tell something, whatever they begin with. */
const longest = 80

/**
 * By words that can say nothing else; with a remark beside them of which nothing depends (remarks.ts), or one of which the words are not known; or by what was
 * learnt of whole answers (learnt-yes.ts).
 */
export type Agreed = 'whole' | 'remarked' | 'beside' | 'learnt'

/**
 * How far a message, said to a read-back of `values`, says yes to all of it; null, not surely. It is read clause by clause. By its words it is a yes where one
 * clause at least is a yes or says what to do, and every other is talk, repeats what was read back, or a remark that asks, wants, puts off and doubts nothing
 * and names no field. A bare "yes" with a remark may be a yes to that ("yes, it rains here, too"): only what says the data to be right, or what to do with
 * them, may have one. Else it is one where it sounds like those that were learnt and nothing in it speaks against that. What is filed by it can hardly be
 * taken back, so in doubt it is none. `isHeardAsYes`: it was learnt to be the command. That is believed only where no word stands beside the listed ones: it
 * was heard in "cannot confirm", too.
 */
export function consentToAll(text: string, values: Values = {}, learnt: Learnt = {}): Agreed | null {
  const said = inPlainWords(text, values)
  return said === null ? null : known(JSON.stringify([said, withoutNamedYes(text, values, learnt)]))
}

/** Half a dozen parts of a turn ask it of the same message, and customers agree in the same few words: taking them apart costs up to a millisecond. */
const mostKnown = 200
const known = memo(mostKnown, key => readConsent(...(JSON.parse(key) as readonly [string, Learnt])))

function readConsent(said: string, learnt: Learnt): Agreed | null {
  const { isHeardAsYes = false, agreement = null, isPaused = false, isCourteous = false } = learnt
  if (countWords(said) > longest || mocks(said) || takesBack(said) || namesAnotherAccount(said)) return null
  const clauses = readClauses(said)
  if (hasOwnLine(said) || clauses.some((clause, at) => isTold(clause, clauses[at - 1]))) return null
  if (isPaused) return clauses.some(saysYes) || nameEveryField(said) ? consentByWords(said, clauses, false) : null
  const consent = consentByWords(said, clauses, isHeardAsYes)
  if (consent === 'remarked' && agreement !== null && agreement <= agreementFor.aside && clauses.some(clause => clause.isAside)) return null
  if (consent === 'whole' || consent === 'remarked' || agreement === null) return consent
  if (clauses.some(({ rest }) => rest !== '') && clauses.some(({ text }) => namesAnother(text))) return null
  if (consent === 'beside') return agreement > agreementFor.remark ? consent : null
  // "账号没错" sounds like a yes, and all its words are known to speak of one field.
  if (clauses.every(({ rest }) => rest === '') && clauses.some(({ pieces }) => pieces.has('field'))) return null
  if (clauses.every(({ pieces }) => pieces.size === 0) && tellsOfOneField(normalize(said))) return null
  if (agreement < agreementFor.strangeYes && !isCourteous && answersOther(clauses)) return null
  return isLearntYes(said, agreement) ? 'learnt' : null
}

function consentByWords(said: string, clauses: readonly Clause[], isHeardAsYes: boolean): Agreed | null {
  const rests = clauses.flatMap(({ rest }) => rest || [])
  if (rests.some(rest => besideOf(rest) !== 'other') || countWords(rests.join(' ')) > fewBesides) return null
  const isFull = clauses.some(clause => clause.isFull) || nameEveryField(said)
  if (rests.length > 0) return isFull ? 'beside' : null
  const isRemarked = clauses.some(clause => clause.isRemark)
  if (isFull || clauses.some(({ pieces }) => pieces.has('yes'))) return isRemarked ? 'remarked' : 'whole'
  // "OK, keep me posted" may only have heard that something is being done.
  if (isRemarked) return null
  // "OK, I have looked at it" says only that.
  const onlySees = clauses.some(({ pieces }) => pieces.has('looked') || pieces.has('field'))
  return !onlySees && (isHeardAsYes || clauses.some(({ pieces }) => pieces.has('fair'))) ? 'whole' : null
}

export function consentsToAll(text: string, values: Values = {}, learnt: Learnt = {}): boolean {
  return consentToAll(text, values, learnt) !== null
}

/** Whether a message, said to a read-back of `values`, says yes and more that is not understood: it may tell another value, or say yes to something else. */
export function agreesBesides(text: string, values: Values = {}): boolean {
  const clauses = clausesOf(inPlainWords(text, values) ?? '').map(readClause)
  return (
    clauses.some(({ rest }) => rest !== '') && clauses.some(({ pieces }) => pieces.has('yes') || pieces.has('fair') || pieces.has('deed'))
  )
}

/** Whether a clause says yes to the data, or what to do: an "ok" or "of course" does to "take your time", too. */
function saysYes({ text, pieces, rest }: Clause): boolean {
  return rest === '' && (pieces.has('deed') || (pieces.has('yes') && !obliges.test(normalize(text))) || seesRight.test(normalize(text)))
}

const obliges = /^(?:of course|certainly|sure thing|definitely|absolutely|indeed|agreed|同意|必须的)(?![\p{L}])/u
const seesRight = /\b(?:looks?|seems?) (?:all )?(?:good|right|correct|fine|ok|okay|perfect|great)\b/

/**
 * What was learnt of the whole message: whether it is the command "yes", and how much it sounds like an answer on which a form is filed (Model.agreement).
 * `isPaused`: they were just told to take their time, to which "ok" is an answer, too. `isCourteous`: it was heard to thank or to take leave besides.
 */
interface Learnt {
  readonly isHeardAsYes?: boolean
  readonly agreement?: number | null | undefined
  readonly isPaused?: boolean
  readonly isCourteous?: boolean
}

/**
 * Whether a message, said to a read-back of `values`, says that something of it is wrong, or tells another value: "all right except the number". A yes that
 * comes after it is none to what was read. Whoever only doubts or asks has said nothing of the kind.
 */
export function objects(text: string, values: Values = {}): boolean {
  const rests = restsOf(text, values).filter(rest => !knowsNot.test(normalize(rest)))
  return rests.some(
    rest =>
      besideOf(rest) === 'change' ||
      (besideOf(rest) === 'value' && /\d/.test(rest)) ||
      (besideOf(rest) === 'no' && denies.test(normalize(rest))) ||
      excepts.test(rest),
  )
}

/** Whether a message, said to a read-back of `values`, only doubts, or wants to look or to ask somebody first. */
export function putsOff(text: string, values: Values = {}): boolean {
  const rests = restsOf(text, values)
  const kinds = rests.map(besideOf)
  return !kinds.includes('question') && (kinds.some(kind => waits.has(kind)) || rests.some(rest => knowsNot.test(normalize(rest))))
}

function restsOf(text: string, values: Values): readonly string[] {
  return clausesOf(inPlainWords(text, values) ?? '').flatMap(clause => readClause(clause).rest || [])
}

const knowsNot =
  /(?:n't|\bnot|\bcannot|\bdont|\bcant)(?: \w+)? (?:know|tell|say|sure|certain|remember|recall)\b|不(?:知道|清楚|确定|敢|记得|太?肯定|太?清)|记不|说不(?:准|好)/u

const waits: ReadonlySet<Beside> = new Set(['condition', 'delay', 'doubt', 'intent'])
const excepts =
  /\b(?:except|apart from|other than|almost|nearly|mostly|partly|not (?:quite|entirely|completely|fully))\b|除了|只有|差一|差点|不完全/iu
/** A no, or that something is not so; "I can't tell" is neither. */
const denies =
  /^(?:(?:and|but|ok|well|oh|sorry) )*(?:no|nope|nah|not|never|nothing|none)\b|\b(?:is|are|was|were|that's|it's|does|do|did)(?: \w+)? not\b(?! (?:sure|certain|know))|\b(?:isn't|aren't|wasn't|weren't|doesn't|isnt|arent|wasnt|doesnt)\b|\b(?:don't|do not|dont|didn't) (?:file|submit|send|match|agree|confirm|lose|have|say|write)\b|不要|不对|不是|不行|别|取消|撤/u
