import { simplify } from '../text/simplify.js'
import { answersAlone, hanAlone, hanWrong, leadIns, sound } from './bare-words.js'
import { hasClearHanForm, isLegalForm } from './company-words.js'
import { at, Phrases, type Token } from './tokens.js'

/** What leaves a question open, in any order and number: "maybe", "hmm, could be", "随便吧". */
const evasions =
  new Phrases(`maybe, perhaps, possibly, probably, presumably, surely, could be, might be, may be, it depends, that depends, depends, dunno, whatever, whichever, anything, anyone, something, someone, either,
  neither, any, some, both, all, all of them, both of them, none of them, eventually, sometime, someday, soon, who knows, god knows, hard to say, difficult to say, can't say, hard to tell, can't tell, who cares, up to you,
  you choose, you decide, your choice, no preference, doesn't matter, does not matter, don't care, i guess, i guess so, guess so, i think so, think so, i suppose, i suppose so, i hope so, i believe so, not really,
  kind of, sort of, ditto, same, same here, idem, nobody, no one, tba, tbd, tbc, pending, to follow, will follow, attached, as attached, see attachment, see attached, as usual, the usual, usual, as always, as before, as agreed,
  the company, company, my company, our company, the company name, company name, our company name, the firm, the same one, same one, same company, same account, same reason, same title, no reason, no particular reason, no special reason, no idea why, you should know, you know it, you know that, you know, ask him, ask her, ask them, 公司, 公司名, 公司名字, 公司名称, 我们公司, 我公司, 本公司, 公司全称, 丢了就是丢了, nearly, almost, roughly, approximately, etc, 大概, 可能, 也许, 或许, 大约, 应该, 应该有, 应该是, 应该吧, 有吧, 好像, 好像有, 似乎, 说不定, 说不准, 不一定, 不好说, 难说, 看情况, 看着办, 随便, 随意, 都行, 都可以, 无所谓, 你定, 您定, 你看着办,
  待定, 暂无, 暂定, 待补, 同上, 见附件, 如上, 一样, 都一样, 老样子, 照旧, 差不多, 谁知道, 鬼知道, 天知道, 不晓得, 不懂, 没印象, 想不起来, 记不清, 记不清了, 记不得, 不确定, 不太确定, 是吧, 吧, 啊, 呢, 了, 哦, 嗯, 都, 两张, 两个, 全部`)

/** What asks in Chinese, wherever it stands: "抬头指的是啥", "账号在哪看". "哪吒" is a name. */
const asking = /啥|咋|什么|甚么|哪(?!吒)|怎么|怎样|如何|为何|几个字|是不是|有没有/u

/** "去问财务", "问我同事"; 问鼎科技公司 is a name. */
const askOthers = /^去?问(?:一下)?我?.{1,6}$/u
const nameWithAsk = /^问(?![我你您他她总母子分一])\p{Script=Han}{3,}公司$/u

/** "网页打不开", "greyed out": what does not work, said where a name is asked for. */
const complaint =
  /^(?:[^，,。]{0,8}(?:打不开|没反应|没有反应|点不(?:了|动)|按不动|灰色?的|变灰了?|灰了|报错|崩溃了?|卡(?:住|死)了?|闪退|加载不出来?|用不了|登不上|登录不了|不好用)(?:了|啊|呀)?|(?:it'?s |it is |still )?(?:gr[ae]yed(?: out)?|gr[ae]y|frozen|stuck|404|500|down|not (?:clickable|responding|loading|opening))|.{0,30}(?:is|are|'s|was) (?:down|gr[ae]y(?:ed)?(?: out)?|frozen|stuck|not (?:clickable|responding|loading|opening|working)))[.!。！]*$/iu

/** "跟账号一样", "同上次": points elsewhere. */
const sameAs =
  /^(?:就?(?:跟|和|与|同))?(?:账号|账户名?|抬头|上次|上一张|之前|以前|前面|上面|刚才|公司名)(?:的|那张|那个)*(?:一样|相同|一致|同名|的)+了?$|^同(?:账号|账户|抬头|上|前)(?:次|面)?$|^(?:you(?:'d| would| will|'ll)? (?:have to |better )?)?ask (?:my|our|the|him|her|them)\b.{0,30}$/iu

/** Whether an answer for a name gives two: "either maple1 or maple2", "Maple Ltd or Oak Ltd", "maple1/maple2", "maple-1 and maple-2". */
export function givesEither(tokens: readonly Token[], from: number, to: number): boolean {
  if (at(tokens, from).word === 'either' && to - from > 2) return true
  for (let index = from + 1; index < to - 1; index++) {
    const [before, next] = [at(tokens, index - 1), at(tokens, index + 1)]
    const isBetween = /^(?:[/&和与跟]|and)$/.test(at(tokens, index).word) && isNumbered(before) && isNumbered(next)
    const isOr = orWords.lengthAt(tokens, index) > 0 || isBetween
    // "Live or Die Ltd" is one name.
    const isHan = isOr && at(tokens, index).kind === 'han' && orWords.lengthAt(tokens, index) > 1
    if (isHan) return true
    if (isOr && (isNumbered(before) || isLegalForm(before.word) || before.word === '?' || before.kind === 'han')) return true
  }
  return false
}

const orWords = new Phrases('or, 或, 或者, 还是, 要么')

function isNumbered({ word }: Token): boolean {
  return /^[a-z][a-z\d._-]+$/.test(word) && /[\d._-]/.test(word)
}

/** Whether what is left of an answer, tokens `from` up to `to`, gives no value of any field: a word for the bot, a sound, or words that leave it open. */
export function givesNothing(tokens: readonly Token[], from: number, to: number, value: string): boolean {
  if (answersAlone.has(value.toLowerCase()) || sound.test(value) || hanWrong.test(simplify(value))) return true
  const han = simplify(value)
  if (complaint.test(han) && !hasClearHanForm(han)) return true
  if (askOthers.test(han) && !nameWithAsk.test(han) && !hasClearHanForm(han)) return true
  return hanAlone.lengthAt(tokens, from) === to - from || sameAs.test(han) || leavesOpen(tokens, from, to)
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
