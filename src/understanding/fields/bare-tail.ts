import type { Field } from '../../forms/form.js'
import { courtesies } from './bare-words.js'
import { isLegalForm } from './company-words.js'
import { negations } from './cues.js'
import { at, Phrases, type Token } from './tokens.js'

/** Said behind the value that counts. */
const insistence = new Phrases('才对, 才是, 才是对的, 是对的, 这个账号, 这个账户, 这个用户, 这个')

/** How sure one is, said behind an account. A title may end in such words. */
const beliefs = new Phrases(
  `i believe, i think, i guess, i suppose, i reckon, i assume, if i remember right, if i remember rightly, if i remember correctly, if i recall correctly, if i'm not mistaken, if i am not mistaken, as far as i know, afaik`,
)

/** Where it is called so, said behind an account: "we're ottoline on your side". */
const places = new Phrases(
  `on your side, on your end, at your end, at your side, in your system, in your books, in your records, in your database, on your platform, on your site, on your system`,
)

/** "Under ottoline with you" says the same, where something leads to the account or it is made like one: "we're happy with you" names none. */
const withYou = new Phrases('with you, with you guys, with you folks')
const leadsToIt = new Phrases(`under, registered, registered as, known as, filed under, it's under, it is under, listed as, we go by`)

/** How many tokens in front of `to` say where an account is called so; 0 where none do. */
function placeBefore(tokens: readonly Token[], to: number): number {
  const isLed = leadsToIt.lengthAt(tokens, 0) > 0
  const isWithYou = (from: number, length: number) =>
    withYou.lengthAt(tokens, from) === length && (isLed || isDistinctive(at(tokens, from - 1)))
  return [2, 3].find(length => to > length && (places.lengthAt(tokens, to - length) === length || isWithYou(to - length, length))) ?? 0
}

/** Where an answer's value ends: in front of "please", "thanks" and the full stop, and of the "?" behind a lone account or number. */
export function withoutTail(tokens: readonly Token[], field: Field): number {
  let to = beforeSignOff(tokens)
  for (;;) {
    const { kind, word } = at(tokens, to - 1)
    const unsure = word === '?' && field.name === 'account' && to === 2 && isDistinctive(at(tokens, 0))
    const stop = (/^[.。!,;…]$/.test(word) || isPicture(word)) && !(word === '.' && isLegalForm(at(tokens, to - 2).word))
    const insists = [2, 3, 4].find(length => to > length && insistence.lengthAt(tokens, to - length) === length)
    const believes =
      field.name === 'account' ? [1, 2, 3, 4, 5].find(length => to > length && beliefs.lengthAt(tokens, to - length) === length) : undefined
    const place = field.name === 'account' ? placeBefore(tokens, to) : 0
    if (insists !== undefined) to -= insists
    else if (place > 0) to -= place
    else if (believes !== undefined) to -= believes
    else if (to === 0 || !(kind === 'break' || stop || unsure || (to > 1 && courtesies.has(word) && !at(tokens, to - 1).capital))) return to
    else to--
  }
}

const signOffs = new Phrases(
  `thanks, thank you, many thanks, thanks a lot, thank you very much, thanks in advance, thx, cheers, regards, best regards, kind regards, best wishes, sincerely, yours, yours sincerely, yours faithfully, greetings, br, 谢谢, 多谢, 辛苦了, 此致`,
)

/** In tokens, behind the words that sign off: whom they thank, or who signs. */
const longestSignature = 4

/** Where the thanks and the name at the end of an answer begin: "Maple Trading. Thanks, Bob". The answer's end where none stand there. */
function beforeSignOff(tokens: readonly Token[]): number {
  for (let index = 1; index < tokens.length; index++) {
    const { kind, word } = at(tokens, index - 1)
    if (kind !== 'break' && !/^[.,;!。–—-]$/.test(word)) continue
    const length = signOffs.lengthAt(tokens, index)
    if (length === 0 || tokens.length - index - length > longestSignature) continue
    const behind = tokens.slice(index + length)
    const isSigned = behind.every(token => token.kind !== 'word' || token.capital || courtesies.has(token.word))
    if (isSigned && !behind.some(token => isLegalForm(token.word))) return index
  }
  return tokens.length
}

/** An emoji, or what joins one to the next. */
export function isPicture(word: string): boolean {
  return /^(?:\p{Extended_Pictographic}|[\u{1f3fb}-\u{1f3ff}\ufe0f\u200d])+$/u.test(word)
}

/** Made like an account, and like no word of the language. */
export function isDistinctive({ kind, word }: Token): boolean {
  return kind === 'word' && /[\d._@-]/.test(word)
}

/** Said of what a name was before. */
const formers = new Phrases(
  `it was, it used to be, was, formerly, previously, before that, the old name, its old name, 以前叫, 以前是, 之前叫, 之前是, 原来叫, 原来是, 原名, 原叫, 曾用名, 曾叫, 旧名, 旧称, 此前叫, 老名字, 不叫`,
)

/** Where a name ends behind which another is denied or told to be over: "枫木有限公司，不是枫叶有限公司"; `to` where none is. */
export function beforeDenial(tokens: readonly Token[], from: number, to: number): number {
  for (let index = from + 1; index < to; index++) {
    const { kind, word } = at(tokens, index)
    const next = at(tokens, index + 1)
    if (kind !== 'mark' || !/^[,.;:(。–—-]$/.test(word) || (next.capital && word !== '.')) continue
    // "Never Ltd, not for profit" may be one name.
    const length = Math.max(negations.lengthAt(tokens, index + 1), formers.lengthAt(tokens, index + 1))
    const other = at(tokens, index + 1 + length)
    if (length > 0 && (other.capital || other.kind === 'han' || other.word === 'the'))
      return isLegalForm(at(tokens, index - 1).word) && word === '.' ? index + 1 : index
  }
  return to
}
