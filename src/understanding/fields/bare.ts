import type { Field } from '../../forms/form.js'
import { simplify } from '../simplify.js'
import { isLegalForm } from './company-words.js'
import { corrections } from './cues.js'
import { findDigitRuns } from './digit-runs.js'
import { tellsHow } from './loss-reason.js'
import { wishes } from './loss-words.js'
import { readQuoted } from './quoted.js'
import { read } from './reading.js'
import { at, between, listed, Phrases, type Token } from './tokens.js'

/** What stands in front of a value in an answer and is not part of it. */
const leadIns =
  new Phrases(`ok, okay, sure, yes, yeah, yep, well, ah, oh, hm, hmm, um, sorry, right, alright, fine, of course, here it is, here you go, here you are, there you go, it's, its, it is, that's,
  that is, that would be, this is, it would be, it should be, it was, it must be, should be, should read, would be, i think, i believe, i guess, probably, maybe, perhaps, then, so, i meant, i mean, my bad, my mistake, oops,
  typo, let me see, got it, i see, ok found it, found it, we are, we're, i am, i'm, answer, 是, 就是, 应该是, 好的, 嗯, 哦, 我们是, 我们的是, 我的是, use, please use, please take, take, go with, as, the answer is, sorry about that, haha, lol`)

/** The customer has none to give now, or wants something else; never a value. Looked for at the start of what is left. */
const refusals =
  new Phrases(`i don't, i dont, i do not, don't, dont, do not, no idea, not sure, no clue, not known, i'm not sure, i am not sure, idk, unknown, i can't, i cannot, can't, cannot, i have no, we have no, we don't,
  we do not, i couldn't, none, n/a, nothing, skip, i forgot, i'll, i will, let me, let's, give me, wait a, one moment, moment, cancel this, cancel that, cancel the, cancel it, cancel please, stop this, stop it, forget it, forget that, never mind, nevermind,
  nvm, start over, i'd rather, i would rather, i'd like, i want, i need, we need, we want, talk to, speak to, human please, agent please, thank you, thanks, thank, before i go on, different question, btw, by the way, one question,
  quick question, help me, hello, hi, no thanks, no thank, 不知道, 不清楚, 没有, 不记得, 忘了, 取消, 算了, 我想, 我要, 请问, 等一下, 谢谢, 稍等`)

const askers = new Phrases(
  `what, what's, whats, how, who, who's, why, which, where, where's, when, is, are, do, does, did, can, could, will, would, should, may, shall, am, isn't, 什么, 怎么, 为什么, 哪, 如何, 谁`,
)

const answersAlone = new Set(
  listed(
    'yes, no, ok, okay, sure, yep, nope, hi, hello, thanks, stop, cancel, help, done, right, correct, quit, exit, wait, what, why, here, 是, 好, 否, 对, 不',
  ),
)

/** The same in Chinese, and other things that are said to the bot and to no form. */
const hanAlone =
  new Phrases(`好的, 好吧, 好呀, 好啊, 可以, 可以的, 是的, 对的, 对啊, 没错, 行, 行吧, 嗯, 嗯嗯, 需要, 要, 要的, 谢谢, 多谢, 确认, 提交, 确认提交, 没问题, 不用, 不用了, 不要, 不要了,
  不需要, 不是, 不对, 错了, 没有, 没有了, 都不是, 帮助, 退出, 返回, 继续, 在吗, 你好, 您好, 人工, 转人工, 人工客服, 重来, 重新开始, 重填, 稍后, 麻烦了, 麻烦您了, 请提交`)

/** A value given before is wrong: "抬头错了", "号码不对", "账号要改一下". It names a field and gives nothing for any. */
const hanWrong =
  /^(?:不是|不对|等等)?[,，]?(?:我|那个|刚才|前面|上面)?的?(?:发票)?(?:抬头|账号|账户名?|公司名?称?|号码|发票号|原因|信息)(?:是|要|需要|好像|都)?(?:填|写|输|打|弄)?(?:错|不对|有误|改)/u

/** Longest bare name, in words: beyond it somebody is talking. */
const longestName = 14

export function readBare(text: string, field: Field): string | null {
  const reading = read(text, { confirm: false, fields: [field] })
  const { tokens } = reading
  let from = 0
  let to = tokens.length
  while (
    to > 0 &&
    (at(tokens, to - 1).kind === 'break' || /^[.。!,;…]$/.test(at(tokens, to - 1).word)) &&
    !isLegalForm(at(tokens, to - 2).word)
  )
    to--
  while (to > 0 && at(tokens, to - 1).kind === 'break') to--
  if (field.check.kind === 'digits') return bareDigits(text, tokens, field, to)
  from = behindLeadIns(tokens, 0, to)
  const quoted = readQuoted(reading, from)
  if (quoted && quoted.to >= to) return quoted.value
  if (from >= to || asks(tokens, from, to) || (to - from === 1 && answersAlone.has(at(tokens, from).word))) return null
  if (hanAlone.lengthAt(tokens, from) === to - from) return null
  const value = between(text, tokens, from, to).trim()
  if (hanWrong.test(simplify(value))) return null
  if (field.check.kind === 'one-of') return value
  const refused = refusals.lengthAt(tokens, from) > 0
  if (field.name !== 'account' && field.name !== 'title')
    return refused && !tells(tokens, from, to) && !goesOn(tokens, from, to) ? null : value
  if (refused || isTalk(tokens, from, to)) return null
  return field.name === 'account' && to - from > 6 ? null : value
}

/** Over "OK.", "sorry, I meant", "it's" and the field's own label with what joins it. */
function behindLeadIns(tokens: readonly Token[], start: number, to: number): number {
  let from = start
  for (let step = 0; step < 12 && from < to; step++) {
    const length = Math.max(leadIns.lengthAt(tokens, from), corrections.lengthAt(tokens, from))
    const { word, kind } = at(tokens, from)
    // "So" or "OK" alone may begin a name; in front of a small word or a mark they do not.
    const after = at(tokens, from + length)
    if (length > 0 && from + length < to && !(length === 1 && after.capital && at(tokens, from).capital && from > start)) from += length
    else if (kind === 'break' || (kind === 'mark' && /^[,.:;!…—–-]$/.test(word))) from++
    else break
  }
  return from
}

/** "不知道什么时候弄丢的" is the best that can be said, "不知道" alone is not. */
function tells(tokens: readonly Token[], from: number, to: number): boolean {
  return tellsHow(tokens, from, to) || (to - from > 5 && tokens.slice(from, to).some(({ word }) => /^[丢失]$/.test(word)))
}

function asks(tokens: readonly Token[], from: number, to: number): boolean {
  const last = at(tokens, to - 1)
  return /^[?吗呢]$/.test(last.word) || (askers.lengthAt(tokens, from) > 0 && to - from > 1 && !isCapitalised(tokens, from, to))
}

function isCapitalised(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to).filter(({ kind }) => kind === 'word')
  return words.length > 1 && words.every(({ capital, word }) => capital || isLegalForm(word) || /^(?:of|and|the|for|\d.*)$/.test(word))
}

const talking = new Set(
  listed(`i, i'm, i'd, i'll, i've, you, we, we're, my, me, they, it's, it, don't, can't, cannot, isn't, wasn't, please, pls, need, want, would, should, could, lost, was, were, will, this, that, what, why,
    who, where, when, cancel, wrong, sorry, because, your, 我, 你, 请, 吗, 怎, 什`),
)

/** Whether somebody talks, rather than naming something. */
function isTalk(tokens: readonly Token[], from: number, to: number): boolean {
  if (isCapitalised(tokens, from, to)) return false
  const words = tokens.slice(from, to)
  if (words.some(({ word }) => isLegalForm(word) && word.length > 2) && words.length <= longestName) return false
  if (words.some(({ word, capital }) => talking.has(word) && !capital)) return true
  const first = at(tokens, from)
  return (
    wishes.within(tokens, from, to) ||
    tellsHow(tokens, from, to) ||
    (talking.has(first.word) && words.length > 1) ||
    words.filter(({ kind }) => kind === 'word').length > longestName
  )
}

/** "no idea, it just vanished from the drawer" goes on to tell. */
function goesOn(tokens: readonly Token[], from: number, to: number): boolean {
  const comma = tokens.findIndex(({ word }, index) => index > from && index < to && /^[,，。.]$/.test(word))
  return (
    comma > 0 &&
    to - comma > 4 &&
    !asks(tokens, comma + 1, to) &&
    /vanish|disappear|gone|lost|missing|丢|没|找 不 到|不 见/.test(
      tokens
        .slice(comma, to)
        .map(({ word }) => word)
        .join(' '),
    )
  )
}

/** The one number of a short answer, whatever its length, or null. */
function bareDigits(text: string, tokens: readonly Token[], field: Field, to: number): string | null {
  const lengths = field.check.kind === 'digits' ? field.check.lengths : []
  const runs = findDigitRuns(tokens, lengths).filter(({ digits, shape }) => shape === 'plain' && digits.length > 3)
  const fitting = runs.filter(({ digits }) => lengths.includes(digits.length))
  const chosen = fitting.length === 1 ? fitting[0] : runs.length === 1 ? runs[0] : undefined
  const words = tokens.slice(0, to).filter(({ kind }) => kind === 'word').length
  if (askers.lengthAt(tokens, 0) > 0 || words > 12) return null
  if (chosen) return between(text, tokens, chosen.from, chosen.to)
  // A tax ID or an order given for the number: letters and digits in one.
  const mixed = tokens.filter(({ kind, word }) => kind === 'word' && /\d/.test(word) && /^[\da-z]{6,}$/.test(word))
  return runs.length === 0 && mixed.length === 1 && mixed[0] ? text.slice(mixed[0].start, mixed[0].end) : null
}
