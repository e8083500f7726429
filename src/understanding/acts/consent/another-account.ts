import type { Values } from '../../../forms/form.js'
import { type Token, tokenize } from '../../fields/tokens.js'
import { isLikeAccount } from '../../several/told-last.js'
import { normalize } from '../../text/normalize.js'
import { patternOf } from '../../text/pattern-of.js'
import { standing, type WordLists } from '../closed-words.js'
import { atReadBack } from './at-read-back.js'
import { leadingPieces, type Piece } from './consent.js'
import { withoutRepeated } from './repeats.js'

/**
 * A word made like an account, said to a read-back in which it does not stand. `put`: it is told to be the account, or can be nothing else; `maybe`: it stands
 * alone or beside a yes, and nothing says what it is; `mentioned`: there are more words around it than can be read.
 */
export interface AnotherAccount {
  readonly value: string
  readonly how: 'put' | 'maybe' | 'mentioned'
}

/** In characters. A longer message tells a story, in which such a word may be anything. */
const longest = 200

/**
 * What a message to a read-back of `values` names as another account without calling it one: "Yes, river-ops", "没错，river-ops". `told` are the values that it
 * gives besides. `isName`: whether a word without a mark or digit in it, "riverops", is no word of the language; it is one only
 * where it stands alone or is told to be the account. `isPlain`: whether a word is made of words of the language only,
 * "tax-bureau"; it is put only where it is told to be. Null where there is none, where it is denied or called something else, or which of two is meant cannot be told.
 */
export function anotherAccount(
  text: string,
  values: Values,
  told: Values = {},
  isName: (word: string) => boolean = () => false,
  isPlain: (word: string) => boolean = () => false,
): AnotherAccount | null {
  if (text.length > longest) return null
  const known = { ...values, ...told }
  const tokens = tokenize(text)
  const read = (word: Token) => {
    const around = withoutRepeated(`${text.slice(0, word.start)} ${text.slice(word.end)}`, known)
    return { around: normalize(around), isClosed: leadingPieces(around, [...atReadBack, ...leads]).rest === '' }
  }
  const isKnown = knownWords(known)
  const [made, ...more] = tokens.filter(
    token => token.kind === 'word' && isLikeAccount(token.word) && !isOrdinary(token.word) && !isKnown(token.word),
  )
  if (more.some(({ word }) => word !== made?.word)) return null
  if (made) {
    const { around, isClosed } = read(made)
    const value = text.slice(made.start, made.end)
    if (isDenied(text, made.start, made.end)) return null
    if (proper.test(value) && !(isClosed && putsIt.test(around))) return null
    if (isAddress(made.word) && sends.test(around)) return null
    if (isClosed) {
      const isPut = putsIt.test(around) || isSurely(made.word, values.account ?? '')
      return { value, how: isPut && (tellsIt.test(around) || !isPlain(made.word)) ? 'put' : 'maybe' }
    }
    return isAddress(made.word) ? null : { value, how: 'mentioned' }
  }
  const named = tokens.filter(({ kind, word, capital }) => kind === 'word' && !capital && !isKnown(word) && isName(word))
  const [name] = named
  if (!name || named.length > 1) return null
  const { around, isClosed } = read(name)
  // "Yes, captain" says whom it is said to.
  const isMeant = around === '' || putsIt.test(around) || bare(name.word) === bare((values.account ?? '').toLowerCase())
  return isClosed && isMeant && !signs.test(around) ? { value: text.slice(name.start, name.end), how: 'maybe' } : null
}

/** Whether a message says of an account that it is not the one, or is something else: "not river-ops", "river-ops is wrong". */
export function deniesAccount(text: string, value: string): boolean {
  const at = value === '' ? -1 : text.toLowerCase().indexOf(value.toLowerCase())
  return at >= 0 && isDenied(text, at, at + value.length)
}

function isDenied(text: string, from: number, to: number): boolean {
  return denies.test(normalize(text.slice(0, from))) || isElse.test(text.slice(to).toLowerCase())
}

/** Whether plain words, from which the values that were read back are gone, name another account. */
export function namesAnotherAccount(said: string): boolean {
  return tokenize(said).some(
    ({ kind, word, start, end }) =>
      kind === 'word' && isLikeAccount(word) && !isAddress(word) && !isOrdinary(word) && !proper.test(said.slice(start, end)),
  )
}

/** The words of the values, and the parts of their words: "break-in" of a reason is no account. */
function knownWords(values: Values): (word: string) => boolean {
  const words = new Set(Object.values(values).flatMap(value => tokenize(value).map(({ word }) => word)))
  return word => words.has(word)
}

/** Whether it is another account by its make alone: with digits, or a part of the one that was read back in it. The same with another mark may be a slip. */
function isSurely(word: string, account: string): boolean {
  const old = account.toLowerCase()
  if (bare(word) === bare(old)) return false
  if (isAddress(word)) return isAddress(old)
  return /[\d_]/.test(word) || partsOf(word).some(part => partsOf(old).includes(part))
}

function bare(word: string): string {
  return word.replace(/[^\p{L}\p{N}]/gu, '')
}

function partsOf(word: string): readonly string[] {
  return word.split(/[^\p{L}\p{N}]+/u).filter(part => part.length > 1)
}

/** "Anne-Marie", "Wi-Fi": a name of something else, unless it is told to be the account. */
const proper = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)+$/u

/** Somebody is to be written to there, more often than it is how they sign in. */
function isAddress(word: string): boolean {
  return word.includes('@')
}

/** "All-right", "double-checked", "chop-chop": written with a hyphen, and words of the language. */
function isOrdinary(word: string): boolean {
  return ordinary.test(word) || shorthand.test(word) || leadingPieces(word, atReadBack).rest === ''
}

const ordinary =
  /^(?:all|ok|okay|okey|a|e|re|non|self|pre|co|uh|mm|mhm|hm|double|triple|cross|spot|bye|thank|year|month|mid|vice|ex|by|to|as|is|it|tickety|hunky|apple|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|q[1-4])[-.]|-(?:up|down|out|off|over|back|through|ahead|away|by|it|me|you|us|go|so|do|no|ok|okay|right|correct|good|fine|done|check|checked|checking|sent|send|made|free|wise|proof|end|day|date|time|year|month|week|minute|party|fold|huh|bye|letter|digit|taking|finger|tooth|stamp)$|^(\p{L}+)-\1$/u

/** "Gr8", "mp3". */
const shorthand = /^\p{L}{1,4}\d$/u

/** What leads to another account in an answer, or turns from what was read back to it. */
const lead =
  "no|nope|nah|not (?:right|correct|quite)|wrong|sorry|oops|wait|actually|rather|instead|but|only|please|pls|it's|it is|its|that's|this is|it (?:should|must|has to|needs to|ought to|would) (?:be|read|go)|(?:should|must|has to|needs to|ought to) (?:be|read|go)|would be|use|using|take|try|put|make|make (?:it|that)|make that|change|change (?:it|that)|change (?:the |my |our )?account|switch|set|on|under|with|for|as|to|into|i mean|i meant|we mean|correction|we(?:'re| are)|(?:we|i) (?:use|have)|ours|mine|our|my|the|account|acct|name|called|named|title|number|reason|kind|type|belongs?|goes|runs|is|it|and|also|now"
const leadInChinese =
  '不对|不是|错了?|不过|但是?|其实|抱歉|不好意思|请|用|改用|改成|改为|改|换成|换为|换|应该是|应该用|应为|应该|是|就是|叫|在|我们的?|我的?|账号|账户|户名|抬头|号码|原因|名称?|吧|了|的|哦|才对|才是'
const leads: WordLists<Piece> = [
  ['beside', standing(lead)],
  ['beside', patternOf(`^(?:${leadInChinese})`, 'u')],
]

/** Of these, what says that it is the account, or that what was read back is wrong. */
const putsIt =
  /\b(?:no|nope|nah|not|wrong|sorry|oops|wait|actually|rather|instead|but|should|must|has to|needs to|ought to|would be|use|using|take|try|put|make|change|switch|set|on|under|mean|meant|correction|ours|mine|our account|my account|called|named|belongs?|goes|runs|we(?:'re| are)|(?:we|i) use)\b|\b(?:it's|it is)$|不对|不是|(?<!没|没有|冇)错|不过|但|其实|用|改|换|应|是(?=$|吧)|叫|我们|我的|才/u

/** Whoever is to be written to there, and who signs. */
const sends = /\b(?:send|mail|e-?mail|forward|write|reply|to)\b|发|寄|邮/u
const signs = /\b(?:thanks|thank you|thx|regards|cheers|best)\b|谢/u

/** Of these, what says it of any word. */
const tellsIt =
  /\b(?:use|using|take|change|switch|should|must|has to|needs to|ought to|instead|wrong|rather|mean|meant|correction|called|named|account|acct)\b|用|改|换|应|叫|账|户名/u

/** In front of it: that it is not the account, or what it is besides. */
const denies =
  /(?:\b(?:not|never|no longer|nor|neither|isn't|wasn't|without|don't|dont|doesn't)|不是|不叫|并非|别|不要|不能)(?:[ ]?(?:use|take|put|write|on|under|for|the|our|my|with|in|account|it|用|写|改成)){0,3}$|\b(?:cc|bcc|copy|i'm|i am|this is|my name is|sent from(?: my)?|approved by|signed by|ask for|(?:order|po|reference|ref|ticket|case|contract)(?: (?:no|number|is|was|id))*)$/u
/** The same behind it. */
const isElse =
  /^\s*[?？,，]?\s*(?:wrong\b|(?:is|was)(?:n't| not| no longer| never)|(?:is|was) (?:wrong|(?:our|my|the|a|an) (?:order|reference|ref|po|ticket|case|contract|colleague|person|boss))|不是|不对|是错|错了)/u
