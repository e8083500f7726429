import { saysFound, saysOnlyLost } from '../several/only-lost.js'
import { tellsHarm } from './harm.js'
import { onlyHastens } from './hastens.js'
import { tellsHow } from './loss-reason.js'
import { isNotTold, ordersRequests } from './not-told.js'
import { onlySeeks, putsOff } from './puts-off.js'
import { at, type Token } from './tokens.js'

/** Whether tokens `from` up to `to`, given for the reason of a loss, say anything but how it came: what comes when, that it is lost or found, that they will see. */
export function givesNoReason(tokens: readonly Token[], from: number, to: number, value: string): boolean {
  return (
    ordersRequests(value) ||
    leavesSome.test(value) ||
    onlyHastens(tokens, from, to) ||
    saysOnlyLost(tokens, from, to) ||
    saysFound(tokens, from, to) ||
    putsOff(tokens, from, to) ||
    isNotTold(tokens, from, to) ||
    wasNotTold(tokens, from, to)
  )
}

/** "All but the second": which of them, and not how. */
const leavesSome = /^(?:all|everything|every one|both)\b.{0,20}\b(?:but|except)\b/iu

/** "会计没交给我资料，我问问": they have not been told how, and go to ask. */
function wasNotTold(tokens: readonly Token[], from: number, to: number): boolean {
  let comma = to - 1
  while (comma > from && !/^[,;.。–—-]$/.test(at(tokens, comma).word)) comma--
  if (comma === from || !onlySeeks(tokens, comma + 1, to) || tellsHow(tokens, from, comma) || tellsHarm(tokens, from, comma)) return false
  const front = tokens.slice(from, comma).map(({ word }) => word)
  return notTold.test(front.join('')) || notToldInEnglish.test(front.join(' '))
}

const notTold =
  /没有?(?:人|跟|和|对|把|向)*.{0,6}(?:[转交发传递留]给我|告诉我|跟我说|通知我|提过|说过)|没有?(?:资料|信息|消息|记录)|不(?:知道|清楚|了解|记得)/u
const notToldInEnglish =
  /\b(?:nobody|no one|never|not|n't|didn't|hasn't|haven't) (?:\w+ ){0,3}(?:told|tell|informed?|passed|pass|handed|hand|given|gave|give|sent|send|said|say)\b.*\b(?:me|us)\b/
