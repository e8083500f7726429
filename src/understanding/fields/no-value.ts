import { simplify } from '../simplify.js'
import { answersAlone, hanAlone, hanWrong, leadIns, sound } from './bare-words.js'
import { hasClearHanForm } from './company-words.js'
import { at, Phrases, type Token } from './tokens.js'

/** What leaves a question open, in any order and number: "maybe", "hmm, could be", "随便吧". */
const evasions =
  new Phrases(`maybe, perhaps, possibly, probably, presumably, surely, could be, might be, may be, it depends, that depends, depends, dunno, whatever, whichever, anything, anyone, something, someone, either,
  neither, any, some, both, all, all of them, both of them, none of them, eventually, sometime, someday, soon, who knows, god knows, hard to say, difficult to say, can't say, hard to tell, can't tell, who cares, up to you,
  you choose, you decide, your choice, no preference, doesn't matter, does not matter, don't care, i guess, i guess so, guess so, i think so, think so, i suppose, i suppose so, i hope so, i believe so, not really,
  kind of, sort of, ditto, same, same here, idem, nobody, no one, tba, tbd, tbc, pending, to follow, will follow, attached, as attached, see attachment, see attached, as usual, the usual, usual, as always, as before, as agreed,
  nearly, almost, roughly, approximately, etc, 大概, 可能, 也许, 或许, 大约, 应该, 应该有, 应该是, 应该吧, 有吧, 好像, 好像有, 似乎, 说不定, 说不准, 不一定, 不好说, 难说, 看情况, 看着办, 随便, 随意, 都行, 都可以, 无所谓, 你定, 您定, 你看着办,
  待定, 暂无, 暂定, 待补, 同上, 见附件, 如上, 一样, 都一样, 老样子, 照旧, 差不多, 谁知道, 鬼知道, 天知道, 不晓得, 不懂, 没印象, 想不起来, 记不清, 记不清了, 记不得, 不确定, 不太确定, 是吧, 吧, 啊, 呢, 了, 哦, 嗯, 都, 两张, 两个, 全部`)

/** What asks in Chinese, wherever it stands: "抬头指的是啥", "账号在哪看". "哪吒" is a name. */
const asking = /啥|咋|什么|甚么|哪(?!吒)|怎么|怎样|如何|为何|几个字|是不是|有没有/u

/** Whether what is left of an answer, tokens `from` up to `to`, gives no value of any field: a word for the bot, a sound, or words that leave it open. */
export function givesNothing(tokens: readonly Token[], from: number, to: number, value: string): boolean {
  if (answersAlone.has(value.toLowerCase()) || sound.test(value) || hanWrong.test(simplify(value))) return true
  return hanAlone.lengthAt(tokens, from) === to - from || leavesOpen(tokens, from, to)
}

function leavesOpen(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; ) {
    const length = Math.max(evasions.lengthAt(tokens, index), leadIns.lengthAt(tokens, index))
    const isMark = at(tokens, index).kind === 'mark' && /^[,.;:!?…。()-]$/.test(at(tokens, index).word)
    if (length === 0 && !isMark && !sound.test(at(tokens, index).word)) return false
    index += Math.max(1, length)
  }
  return from < to
}

/** Whether a Chinese answer for a name asks for something instead. A company may have any word in it. */
export function asksInChinese(value: string): boolean {
  const said = simplify(value)
  return asking.test(said) && !hasClearHanForm(said)
}
