import { ordersRequests } from './not-told.js'
import { saysFound, saysOnlyLost } from './only-lost.js'
import { putsOff } from './puts-off.js'
import type { Token } from './tokens.js'

/** Whether tokens `from` up to `to`, given for the reason of a loss, say anything but how it came: what comes when, that it is lost or found, that they will see. */
export function givesNoReason(tokens: readonly Token[], from: number, to: number, value: string): boolean {
  return ordersRequests(value) || saysOnlyLost(tokens, from, to) || saysFound(tokens, from, to) || putsOff(tokens, from, to)
}
