import { saysOnlyLost } from '../several/only-lost.js'
import { simplify } from '../text/simplify.js'
import { beforeRest } from './before-rest.js'
import { eventAt, tellsHow } from './loss-reason.js'
import { losses, wishes } from './loss-words.js'
import { putsOff } from './puts-off.js'
import { readQuoted } from './quoted.js'
import type { Connection, Reading, Span } from './reading.js'
import { endsSentence } from './sentences.js'
import { withoutSighs } from './sighed.js'
import { at, between, type Token } from './tokens.js'

/** Longest reason that is read from one label, in tokens; the field's own limit is in characters. */
const longest = 130

const sayingNothing =
  /^(?:simple|unknown|known|obvious|clear|unclear|missing|below|above|attached|secret|private|lost|pending|tbd|tbc|tba|follow|see|later|n|na|none|not|wrong|incorrect|right|correct|ok|fine)$/u

/** Nor does this, where it is all that is said. */
const sayingNoIdea =
  /^(?:(?:i|we|sorry|,|honestly|really|just|simply|actually|unfortunately) ?)*(?:have no (?:idea|clue)|no (?:idea|clue)|don't know|do not know|dont know|not sure|can't say|cannot say)(?: (?:really|honestly|sorry|how|why|at all|yet|exactly|it happened))*$/iu

/** The same in Chinese, where it is all that is said. */
const sayingNothingInChinese =
  /^(?:我|我们|目前|暂时|现在|具体|还|也|都)?(?:不一样|一样|不同|相同|同上|不清楚|不知道|不明|不详|未知|没有|无|忘了|暂无|不记得|记不清|说不清)(?:了)?$/u

/** What is said of a value that stands there already: "原因都要改". */
const sayingWrongInChinese =
  /^(?:也|都|全|全都|也都)?(?:要|得|需要|想|应该)?(?:改|换|更正|修改|更改|重新?填|调整|错|不对|有误|(?:填|写|输|打|弄|说)错)(?:了|一下|掉)?$/u

/** Nor what another one is wanted by: "原因不好听，改成别的". */
const wantingAnotherInChinese =
  /^(?:[^，,。]{1,8}[，,]\s?)?(?:请|麻烦|要|想|帮我?|就|还是|给我)*(?:(?:改|换|写)(?:成|为|个|一个)?)?(?:别的|其[他它]的?|另一?个|另外的)(?:原因|理由|说法)?[吧了]?$/u

/** Behind that it is lost: that there is no more to tell, or what is asked back. */
const nothingMore =
  /[啥什么吗呢咋]|没有?(?:别的|其他|其它|什么)|就这样|就这些|(?:nothing|no more|that's (?:it|all)|that is (?:it|all)|end of story|full stop)/iu

/** Whether nothing but words stands between a token and the mark that joins a label. */
function behindMark(tokens: readonly Token[], index: number): boolean {
  for (let before = index - 1; before >= index - 4; before--) {
    if (/^[:=：]$/.test(at(tokens, before).word)) return true
    if (at(tokens, before).kind !== 'word') return false
  }
  return false
}

/** "lost when our archive was moved", "missing after the audit": how or when follows in the same clause. */
function goesOnToTell(tokens: readonly Token[], from: number): boolean {
  if (!losses.lengthAt(tokens, from)) return false
  let to = from + 1
  while (to < from + 30 && at(tokens, to).kind === 'word') to++
  return to > from + 2 && eventAt(tokens, from, to) !== null
}

/** Where the telling ends that goes on behind a short reason: "mice. Seriously, mice ate it in the archive"; `to` where none does. */
function withNextSentence({ tokens, mentionAt }: Reading, from: number, to: number): number {
  const start = to + 1
  if (!/^[.!。！]$/.test(at(tokens, to).word) || to - from > shortReason || at(tokens, start).kind === 'break') return to
  let end = start
  while (end < start + longest && !endsSentence(tokens, end) && !mentionAt.has(end)) end++
  const isWhole = endsSentence(tokens, end) && at(tokens, end).word !== '?'
  return isWhole && tellsHow(tokens, start, end) && !wishes.within(tokens, start, end) ? end : to
}

/** In tokens: "mice", "a flood". */
const shortReason = 3

/** The words behind a reason's label: to the end of the line or sentence, or to the next label. */
export function readReason(reading: Reading, index: number, by: Connection['by'], apart = true): Span | null {
  const { tokens, text, mentionAt } = reading
  // "Reason: it was left in a taxi": what joins a name to its label is a part of the story here.
  let from = index
  while (by === 'mark' && at(tokens, from - 1).kind === 'word' && at(tokens, index).kind !== 'break' && behindMark(tokens, from)) from--
  const quoted = readQuoted(reading, from)
  if (quoted) return quoted
  if (!apart) return null
  index = from
  while (/^(?:because|since|that|因为|由于|嘛|呢|啊|吧)$/.test(at(tokens, from).word) || (from > index && at(tokens, from).word === ','))
    from++
  // "找到原因了，是快递弄丢的"
  if (at(tokens, from).word === '了' && at(tokens, from + 1).word === ',') from += at(tokens, from + 2).word === '是' ? 3 : 2
  if (sayingNothing.test(at(tokens, from).word) && !goesOnToTell(tokens, from)) {
    const { kind, word } = at(tokens, from + 1)
    if (kind !== 'mark' || word === '/' || !/^(?:simple|obvious|clear)$/.test(at(tokens, from).word)) return null
    from += 2
  }
  if (by === 'nothing' && /^(?:on|in|at|for|of|is|to|why|how|and|you|i|we)$/.test(at(tokens, from).word)) return null
  let to = from
  while (to < from + longest && !ends(to)) to++
  if (by === 'mark') to = withNextSentence(reading, from, to)
  const end = at(tokens, from).start + beforeRest(between(text, tokens, from, to))
  while (to > from && at(tokens, to - 1).end > end) to--
  while (to > from && at(tokens, to - 1).kind === 'mark' && !/^[)"”'’]$/.test(at(tokens, to - 1).word)) to--
  while (to > from && /^(?:and|but|so)$/.test(at(tokens, to - 1).word)) to--
  if (putsOff(tokens, from, to) && !tellsHow(tokens, from, to)) return null
  ;({ from, to } = withoutSighs(tokens, from, to))
  const enough = to - from > (by === 'nothing' ? 1 : 0)
  const value = between(text, tokens, from, to)
  const said = simplify(value)
  // "就是丢了呗，还能有啥"
  const mark = tokens.findIndex(({ word }, index) => index > from && index < to && /^[,。]$/.test(word))
  const onlyLost = mark > 0 && saysOnlyLost(tokens, from, mark) && !tellsHow(tokens, mark, to) && nothingMore.test(said)
  const saysSomething =
    !onlyLost &&
    !sayingNoIdea.test(said) &&
    !sayingNothingInChinese.test(said) &&
    !sayingWrongInChinese.test(said) &&
    !wantingAnotherInChinese.test(said)
  return enough && at(tokens, from).kind !== 'mark' && saysSomething ? { from, to, value } : null

  function ends(next: number): boolean {
    if (endsSentence(tokens, next) || at(tokens, next).word === '|' || at(tokens, next).word === ';') return true
    if (next > from && isSeparator(reading, next)) return true
    const mention = mentionAt.get(next)
    if (!mention || next === from) return false
    const [before, after] = [at(tokens, next - 1), at(tokens, mention.to)]
    const apart = /^(?:[,;/、，]|\.{3})$/.test(before.word) || before.word === 'and'
    // "fire in the warehouse title Maple Ltd": without marks only a label with its number or name behind it ends a reason.
    return /^[:=#]$/.test(after.word) || /^\d[\d.-]{4,}$/.test(after.word) || (apart && mention.field !== null && after.kind !== 'break')
  }
}

/** "title: … / reason: … / special": the mark that parts the values of a line, where one stands in front of the label, too. */
function isSeparator({ tokens }: Reading, index: number): boolean {
  if (at(tokens, index).word !== '/' || !at(tokens, index).spaced || !at(tokens, index + 1).spaced) return false
  for (let back = index - 1; back >= 0 && at(tokens, back).kind !== 'break' && back > index - longest; back--)
    if (at(tokens, back).word === '/' && at(tokens, back).spaced && at(tokens, back + 1).spaced) return true
  return false
}
