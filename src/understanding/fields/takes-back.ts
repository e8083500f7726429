import { at, listed, Phrases, type Token } from './tokens.js'

// Within one message people take back what they have just written: "it's blue-harbor, hmm no sorry that's the old one, it's harbor2020".

/** Words that take back whatever stands in front of them. */
const firm = new Phrases(
  `no wait, wait no, oh no, no no, no sorry, sorry no, scratch that, strike that, scrap that, forget that, ignore that, disregard that, i take that back, correction, i mean, i meant, i meant to say, i mistyped, i misread,
  my mistake, my bad, oops, whoops, typo, wrong one, not that one, not that, make that, or rather, no actually, actually no, let me correct that, let me correct myself, let me rephrase, wait that's wrong, that's wrong, that was wrong, that's not it, that's not right,
  不对, 不对不对, 不不, 啊不, 哦不, 喔不, 呃不, 哎不, 嗯不, 啊不对, 哦不对, 喔不对, 呃不对, 哎不对, 嗯不对, 不是不是, 啊不是, 哦不是, 喔不是, 呃不是, 哎不是, 不是这个, 不是那个, 说错了, 写错了, 打错了, 输错了, 填错了, 看错了, 搞错了, 弄错了, 记错了, 发错了, 错了, 口误, 手误, 更正一下, 更正, 纠正一下`,
)

/** The same behind a mark or a sigh only: they are words of other sentences, too. */
const faint = new Phrases('no, nope, sorry, wait, hang on, hold on, actually, pardon, rather, 不, 抱歉, 对不起, 等等, 等一下, 等下')

const sighs =
  /^(?:h+m+|m+h*m+|u+h+|u+m+|e+r+m*|o+h+|a+h+|e+h+|ugh|argh|well|ok|okay|but|and|my|god|dear|silly|me|please|pls|嗯|呃|哦|噢|喔|啊|哎|唉|呀|那|哈)$/

/** What is said of a value that was written: "that's the old one", "那个是测试的". */
const dismissals = new Phrases(
  `that's, that is, that was, that one is, that one's, that one was, this is, this was, it's, it is, it was, which is, which was, those are, those were, 那是, 那个是, 那是我们, 这是, 这个是, 刚才那个是, 上面那个是, 前面那个是`,
)

/** What makes a dismissal out of it, in the few words up to the next mark. */
const dismissive = new Set(
  listed(`old, older, wrong, test, testing, sandbox, staging, demo, dev, trial, other, another, last, previous, former, formerly, earlier, expired, closed, outdated, obsolete, someone, somebody, colleague's, colleagues, subsidiary's,
    private, personal, not, before, used, different, code, else, else's, typo, mistake, incorrect, 旧, 老, 错, 测, 另, 别, 以, 前, 原, 个, 过, 上, 同, 他, 她, 不`),
)

/** Longest dismissal, in tokens. */
const longestDismissal = 9

/** What leads to the value that counts. */
const leads = new Phrases(
  `it's just, it is just, it's only, it is only, just, it's, it is, its, is, it should be, it should read, it should have been, should be, should read, should have been, it has to be, it must be, that should be, the new one is, the current one is,
  the real account is, the one we use is, the one i use is, we now use, we use, now it's, it's now, now is, ours is, mine is, the one is, use, please use, take, go with, meant, the real name is, the correct name is, the new name is, now,
  我们用的是, 我们现在用的是, 现在用的是, 现在用, 现在是, 现在叫, 用的是, 应该是, 应为, 应是, 新的是, 才是, 改成, 改为, 而是, 就是, 是, 用`,
)

/** The same, which says by itself that what stood in front was not the one. */
const truths = new Phrases(
  `the real one is, the right one is, the correct one is, the actual one is, the proper one is, the live one is, the production one is, the real one's, the right one's, right one is,
  正确的是, 正确的应该是, 正式的是, 真正的是, 对的是, 实际是, 实际上是, 其实是`,
)

/** Longest turn, in steps. */
const longestTurn = 14

/** A value that was taken back: where the one begins that counts instead, and whether the old one was called something else. */
interface TakenBack {
  readonly at: number
  readonly isDismissed: boolean
}

/** Whether the value that ends in front of `from` is taken back right behind it; null where it is not. */
export function takesBackAt(tokens: readonly Token[], from: number): TakenBack | null {
  let index = from
  let isTaken = false
  let isDismissed = false
  // "Oak Ltd." has the mark in it.
  let isApart = at(tokens, from - 1).kind === 'mark'
  for (let step = 0; step < longestTurn && index < tokens.length; step++) {
    const { kind, word } = at(tokens, index)
    const dismissed = isTaken || isApart ? endOfDismissal(tokens, index) : null
    const length = Math.max(firm.lengthAt(tokens, index), isApart || isTaken ? faintAt(tokens, index) : 0, truths.lengthAt(tokens, index))
    if (dismissed !== null) {
      isTaken = true
      isDismissed = true
      index = dismissed
    } else if (length > 0) {
      isTaken = true
      index += length
    } else if (kind === 'break' || (kind === 'mark' && /^[,.;:!。…—–-]$/.test(word)) || sighs.test(word)) {
      isApart = true
      index++
    } else if (isTaken && leads.lengthAt(tokens, index) > 0) index += leads.lengthAt(tokens, index)
    else break
  }
  // "maple-ops, sorry" apologises.
  return isTaken && (isDismissed || index < tokens.length) ? { at: index, isDismissed } : null
}

/** How many tokens a faint word takes that something else follows than the rest of its own sentence: not "no spaces", "sorry for the mess". */
function faintAt(tokens: readonly Token[], index: number): number {
  const length = faint.lengthAt(tokens, index)
  if (length === 0) return 0
  const next = at(tokens, index + length)
  const { word } = at(tokens, index)
  const isNumberSign =
    word === 'no' && (/^[\d.#]/.test(next.word) || (next.word === ':' && /^\d/.test(at(tokens, index + length + 1).word)))
  if (word === '不' && next.kind === 'han') return 0
  const leadsOn =
    next.kind !== 'word' ||
    next.capital ||
    /[\d_@-]/.test(next.word) ||
    [firm, faint, leads, truths, dismissals].some(phrases => phrases.lengthAt(tokens, index + length) > 0)
  return leadsOn && !isNumberSign ? length : 0
}

/** Behind "that's the old one," at `from`: null where the words up to the next mark dismiss nothing. */
function endOfDismissal(tokens: readonly Token[], from: number): number | null {
  const length = dismissals.lengthAt(tokens, from)
  if (length === 0) return null
  for (let index = from + length; index <= from + length + longestDismissal; index++) {
    const { kind, word } = at(tokens, index)
    if (kind !== 'break' && !(kind === 'mark' && /^[,.;!。—–-]$/.test(word))) continue
    const said = tokens.slice(from + length, index)
    // "it's maple-old" is a value.
    const says = said.length > 1 || !/^(?:it's|its|it)$/.test(at(tokens, from).word)
    return says && said.some(token => dismissive.has(token.word)) ? index : null
  }
  return null
}

/** Whether what ends in front of `from` is taken back somewhere up to `to`. */
export function takesBackWithin(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const back = takesBackAt(tokens, index)
    if (back !== null && back.at <= to) return true
  }
  return false
}

/** The last turn of an answer, from the end of what it takes back to where the value begins that counts, beyond the answer's end where none follows; null where it takes nothing back. */
export function lastTurn(tokens: readonly Token[]): { readonly from: number; readonly to: number; readonly isDismissed: boolean } | null {
  let last: ReturnType<typeof lastTurn> = null
  for (let index = 1; index < tokens.length; index++) {
    const { kind, capital } = at(tokens, index)
    // "Big Oops Ltd" is a name.
    if (kind === 'word' && capital && at(tokens, index - 1).kind === 'word') continue
    const back = takesBackAt(tokens, index)
    if (back !== null && back.at > (last?.to ?? 0)) last = { from: index, to: back.at, isDismissed: back.isDismissed }
  }
  return last
}
