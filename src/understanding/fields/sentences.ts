import { isLegalForm } from './company-words.js'
import { at, listed, Phrases, type Token } from './tokens.js'

/** Tokens `from` up to `to`. A question asks for information; a question that asks for a deed ("can you copy …?") is none. */
export interface Sentence {
  readonly from: number
  readonly to: number
  readonly question: boolean
}

const abbreviations = new Set(
  listed('no, nr, num, inv, acct, acc, tel, mr, mrs, ms, dr, st, dept, vs, ref, co, pte, pty, e.g, i.e, approx, sp'),
)

/** Asking for a deed. What is said on the way is said: "Can you copy invoice 12345678?" */
const deeds =
  new Phrases(`might i have, might i get, might i ask, might i trouble, may i trouble, could i trouble, can i trouble, trouble you for, can you, could you, would you, will you, can i get, can i have, could i get, could i have, may i have, can we get, can we have, could we have, could we get,
  may we have, be copied, be duplicated, copied for me, please, pls, would like, 能不能, 请帮, 请发, 请开, 请补, 请提供, 麻烦`)

/** Asked in anger; what is said in it is said: "How many times must I tell you that my account is maple-ops?!" */
const scolding =
  new Phrases(`how many times, how often, how many more times, how much longer, how hard is it, how hard can it be, what part of, which part of, tell you, told you, gave you, given you, sent you, wrote you,
  didn't i, haven't i, don't you see, can't you, couldn't you, why can't, why don't you, why won't you, why do i, why must i, do i really, are you kidding, are you serious, what the hell, what the heck,
  说了几遍, 说了多少遍, 说过多少次, 说过几遍, 还要我说, 没看到吗, 看不见吗, 看不懂吗, 不是说了, 不是告诉, 不是给你, 不是发给, 不是发了`)

const wants = new Phrases("i need, we need, i want, we want, i'd like, we'd like")

const askers = new Set(listed(`what, what's, how, who, why, which, where, is, are, do, does, did, was, were, am`))

/** In front of a question and no part of it. */
const openings = new Set(
  listed(`actually, and, but, so, ok, okay, wait, btw, hmm, hm, um, also, well, now, sorry, oh, then, first, by, way, hey`),
)

const hanAskers = new Phrases('怎么, 如何, 什么, 为何, 哪, 谁, 多少, 多久, 几位, 吗, 呢, 能否, 是否, 可否, 要不要, 行不行, 请问, 咋')

const starters = new Set([...askers, ...listed('would, should, when, if, can, may, could')])

export function findSentences(tokens: readonly Token[]): readonly Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  for (let index = 0; index < tokens.length; index++) {
    if (!endsSentence(tokens, index)) continue
    sentences.push(...split(tokens, sentence(tokens, from, index + 1)))
    from = index + 1
  }
  if (from < tokens.length) sentences.push(...split(tokens, sentence(tokens, from, tokens.length)))
  return sentences
}

/** What is told in front of a question is told: "The courier lost invoice 12345678, what now?", "发票被雨淋湿了，怎么办？" */
function split(tokens: readonly Token[], whole: Sentence): readonly Sentence[] {
  const { from, to, question } = whole
  if (!question || starters.has(at(tokens, from).word)) return [whole]
  for (let index = to - 2; index > from; index--) {
    // "my account is maple-1 and is there a deadline?"
    const isJoined = /^(?:and|but|oh)$/.test(at(tokens, index).word) && turns(tokens, index + 1)
    // "I lost invoice 04418273 but first: who pays?"
    const isPutOff = at(tokens, index).word === 'but' && /^(?:first|before)$/.test(at(tokens, index + 1).word)
    if (!isJoined && !isPutOff && !isStop(at(tokens, index))) continue
    let next = index + 1
    while (
      next < to &&
      (openings.has(at(tokens, next).word) || isByTheWay(tokens, next) || (isPutOff && putsOff.test(at(tokens, next).word)))
    )
      next++
    const asks =
      askers.has(at(tokens, next).word) ||
      // "When do I get it?" asks, "when we moved" tells.
      (at(tokens, next).word === 'when' && turns(tokens, next + 1)) ||
      /^(?:can|could|should|may|will|would)$/.test(at(tokens, next).word) ||
      hanAskers.within(tokens, next, to)
    if (!asks) continue
    const told = { from, to: index + 1, question: hanAskers.within(tokens, from, index) || askers.has(at(tokens, from).word) }
    return [told, { from: index + 1, to, question }]
  }
  return [whole]
}

const putsOff = /^(?::|before|that|this|of|all)$/

/** At the article of it. */
function isByTheWay(tokens: readonly Token[], index: number): boolean {
  return at(tokens, index - 1).word === 'by' && at(tokens, index).word === 'the' && at(tokens, index + 1).word === 'way'
}

/** A comma, or a dash with space before it: "04418827 - by the way, who pays?" */
function isStop({ word, spaced }: Token): boolean {
  return /^[,;]$/.test(word) || (spaced && /^[-–—]$/.test(word))
}

/** A verb in front of whom it asks about: "is there", "do I". */
function turns(tokens: readonly Token[], index: number): boolean {
  return (
    /^(?:is|are|do|does|did|can|could|will|would|should|must|may)$/.test(at(tokens, index).word) &&
    /^(?:there|i|we|you|it|this|that|the|my|our)$/.test(at(tokens, index + 1).word)
  )
}

function sentence(tokens: readonly Token[], from: number, to: number): Sentence {
  const last = at(tokens, to - 1)
  let start = from
  while (start < to - 1 && openings.has(at(tokens, start).word)) start++
  const first = at(tokens, start)
  const asks = last.word === '?' || (last.word === '。' && /[吗呢]/.test(at(tokens, to - 2).word)) || /[吗呢]/.test(last.word)
  // "Why lost: …" is a label.
  const labelled = tokens.slice(from, to).some(({ word }) => word === ':' || word === '=')
  // "Is 12345678" in answer to a question leaves the subject out, as other languages do.
  const isAnswer = first.word === 'is' && /^\d|[_@-]/.test(at(tokens, start + 1).word) && to - start < 4 && last.word !== '?'
  const inverted = !isAnswer && !isCleft(tokens, start, to) && askers.has(first.word) && last.word !== '.' && last.word !== '!' && !labelled
  const wanted =
    deeds.within(tokens, from, to) || scolding.within(tokens, from, to) || (!starters.has(first.word) && wants.within(tokens, from, to))
  return { from, to, question: (asks || inverted) && !wanted }
}

/** "What happened was I put it on the roof", "who lost it was the doorman": told, and not asked. */
function isCleft(tokens: readonly Token[], from: number, to: number): boolean {
  if (!/^(?:who|what|how|where)$/.test(at(tokens, from).word) || at(tokens, to - 1).word === '?') return false
  if (!/^(?:lost|happened|took|threw|did|broke|stole|has|had|it|we|i)$/.test(at(tokens, from + 1).word)) return false
  return tokens.slice(from + 2, Math.min(to, from + 8)).some(({ word }) => /^(?:is|was|were)$/.test(word)) && to - from > 4
}

/** Whether the token at `index` is the last of its sentence. A full stop inside a name or an abbreviation ends none. */
export function endsSentence(tokens: readonly Token[], index: number): boolean {
  const { kind, word, end } = at(tokens, index)
  if (kind === 'break') return true
  if (kind !== 'mark') return false
  if (/^[?!。]/.test(word)) return true
  if (word !== '.') return false
  const [before, next] = [at(tokens, index - 1), at(tokens, index + 1)]
  // "12345678... I mean 12345687"
  if (next.word === '.') return false
  if (next.kind === 'break') return true
  // Dots that lead to a value: "Account ..... maple-ops"
  if (before.word === '.' && at(tokens, index - 2).word === '.' && !next.capital) return false
  if (next.start === end) return false
  // "N. Petrov", "K. & L. Nguyen"
  if (before.kind === 'word' && before.word.length === 1 && before.capital && (next.capital || next.word === '&')) return false
  // "Heron & Co. Accounting"
  if (before.word === 'co' && at(tokens, index - 2).word === '&') return false
  if (isLegalForm(before.word)) return next.kind === 'word' && next.capital && !isLegalForm(next.word)
  if (abbreviations.has(before.word)) return before.word === 'no' && next.capital
  return true
}
