import { isSlipOf } from '../../fields/typo.js'
import { leadsToNext } from '../../several/one-more.js'
import { countWords, isHan, normalize } from '../../text/normalize.js'
import { patternOf } from '../../text/pattern-of.js'
import { longestAt, standing, type WordLists } from '../closed-words.js'
import { alone, besides, deeds, fair, yes } from './any-words.js'

/** What a piece of a consent is: a yes, what may be one, what to do, that it was looked at, that a field is right, or talk. */
export type Piece = 'yes' | 'fair' | 'deed' | 'looked' | 'field' | 'beside'

const lists: WordLists<Piece> = [
  ['deed', standing(deeds)],
  ['yes', standing(yes)],
  ['fair', standing(fair)],
  ['beside', standing(besides)],
]

/**
 * A yes to what was asked: with nothing else in it ("sure thing", "yes kindly do the needful"), or first, and then says something more.
 * `isFirm`: it says what to do ("go ahead"); `isYes`: it has a word that means nothing but yes, where "ok" may only mean "I see".
 */
type Consent =
  | { readonly kind: 'whole'; readonly isFirm: boolean; readonly isYes: boolean }
  | { readonly kind: 'first'; readonly rest: string; readonly isFirm: boolean; readonly isYes: boolean }

/** In words. Longer messages tell something. */
const longest = 40

/** What a message says yes to at its beginning; null where it does not begin with a yes. */
export function consentIn(text: string): Consent | null {
  if (text.length > 1_000 || countWords(text) > longest) return null
  const { pieces, rest } = leadingPieces(text)
  const [isYes, isFirm] = [pieces.has('yes'), pieces.has('deed')]
  if (!isYes && !isFirm && !pieces.has('fair')) return null
  return rest === '' ? { kind: 'whole', isFirm, isYes } : { kind: 'first', rest, isFirm, isYes }
}

/** The pieces that a text begins with, and what comes after them. `more` are words for what was just asked. */
export function leadingPieces(text: string, more: WordLists<Piece> = []): { readonly pieces: ReadonlySet<Piece>; readonly rest: string } {
  const whole = normalize(text)
  const all = [...more, ...lists]
  const pieces = new Set<Piece>()
  let rest = whole
  let last: Piece | null = null
  for (;;) {
    const isApart = /^[\s\p{P}]/u.test(rest)
    rest = rest.replace(/^[\s\p{P}]+/u, '')
    const found = longestAt(rest, all) ?? mistypedAt(rest)
    // "对不起", "是什么": the yes is the beginning of another word.
    if (!found) return last !== null && last !== 'beside' && !isApart && isHan(rest) ? { pieces: new Set(), rest: whole } : { pieces, rest }
    pieces.add(found.kind)
    last = found.kind
    rest = rest.slice(found.length)
  }
}

function mistypedAt(rest: string): { readonly kind: Piece; readonly length: number } | null {
  const typed = /^\p{Script=Latin}+/u.exec(rest)?.[0] ?? ''
  if (!standsAlone.test(rest.slice(typed.length))) return null
  return mistyped.some(word => isSlipOf(typed, word)) ? { kind: 'yes', length: typed.length } : null
}

const standsAlone = patternOf(`^${alone}`, 'u')
const mistyped = ['correct', 'exactly', 'confirmed', 'confirm', 'absolutely', 'definitely']

/** "Oh", "and", 请尽快 in front of the words that join. */
const urged = '(?:oh |and |(?:请|麻烦)?(?:快点|快一点|尽快|抓紧)[,。]?)?'
/** "I would also like to know", "one more question". */
const asksMore =
  "also|but also|(?:but )?(?:i|we)(?:'d| would)? also (?:like|want|need)(?:ed)? to (?:know|ask)|plus|btw|by the way|one more thing|one more question"
/** "There is one more lost: 48151623". */
const oneMoreOfNumber = String.raw`(?:there(?:'s| is) |(?:i|we) (?:have |'ve )?(?:also )?(?:lost|misplaced|am missing|are missing) )?(?:one more|another|a (?:second|third))(?: one| invoice| fapiao)?,?(?: (?:is|was|got|has been|went|also) (?:lost|missing|gone|stolen))?(?: too| as well)?[,: ]{0,2}(?=\d{8})`
/** "I also lost invoice 48151623", "same for 48151623". */
const alsoLost = String.raw`(?:i|we)(?: have|'ve)? also (?:lost|misplaced) (?=(?:invoice )?#?\d{8})|(?:(?:do|file) )?(?:the )?same (?:again )?(?:for|with)`
const nextOne = String.raw`(?:the )?${leadsToNext}(?=\d{8})`
const hanJoins = '另外|另有|还有|还(?=[丢少])|顺便|以及|并且|同时'
/** 办好以后我还……48151623: what is to be done once this is. */
const hanOnceDone = String.raw`(?:办|弄|处理|搞|补|提交)[好完成]?了?(?:以后|之后|后)[,，]?(?:我|还|再|请|麻烦|帮我){0,3}[^,，。;；\d不没]{0,6}(?=\d{8})`
const numberToo = String.raw`\d{8,20}.{0,4}也`

/** How what follows a yes is joined to it, where it is a matter of its own. "And" alone may join what the yes depends on, unless a full stop ended that. */
const joining = patternOf(
  `^${urged}(?:${asksMore}|${oneMoreOfNumber}|${alsoLost}|${nextOne}|${hanJoins})(?!\\p{Script=Latin})|^${hanOnceDone}|^${numberToo}`,
  'u',
)

/** What follows the yes of a message as a matter of its own: "yes please go ahead, and also who pays the postage?". Null where the yes is not free of it. */
export function besideConsent(text: string): string | null {
  const consent = consentIn(text)
  if (consent?.kind !== 'first' || !(consent.isYes || consent.isFirm)) return null
  const { rest, isFirm } = consent
  // "Submit? Who pays?" only asks whether to.
  const whole = normalize(text)
  const yes = whole.slice(0, whole.length - rest.length)
  if (yes.includes('?')) return null
  // Of "yes, is it free?" the answer may decide.
  if (!isFirm && !joining.test(rest) && !/[.!。]\s*and\s*$/u.test(yes)) return null
  return depends.test(rest) ? null : rest
}

const depends =
  /^(?:but(?! also\b| (?:i|we)(?:'d| would)? also (?:like|want|need)(?:ed)? to (?:know|ask)\b)|if|once|when (?:you|i|we|he|she|they|my|our|the)|unless|until|after|before|as soon as|except|only|not?|never|wait|hold|actually|cancel|change)\b|\b(?:if|unless|wait|actually|cancel|wrong|instead|incorrect)\b|如果|要是|但是|不过|等|取消|不对|不是|错|改/u
