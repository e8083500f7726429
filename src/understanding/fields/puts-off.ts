import { tellsHow } from './loss-reason.js'
import { at, Phrases, type Token } from './tokens.js'

/** What is not told yet, or depends on something: an answer to how an invoice was lost begins with none of these. */
const conditions = new Phrases(
  `if, only if, unless, once, as long as, as soon as, provided, depends, it depends, that depends, i'd, i would, i'd have, we'd, we would, i might, i may, i could, i should, i'll, i will, we'll, we will, let me, let us, lemme, allow me,
  i need to, i have to, i must, i want, i wanna, i'm going to, i am going to, gimme, as far as, whenever, how about, can i, could i, may i,
  如果, 要是, 假如, 除非, 只要, 等我, 等一下, 等会, 等等, 稍等, 让我, 容我, 我先, 我再, 我得, 我要, 我想, 我去, 看情况, 待会, 回头, 先, 再说, 晚点`,
)

/** Whether an answer only puts off how something was lost: "yeah if it's free", "等我确认一下". Told behind a comma it is told. */
export function putsOff(tokens: readonly Token[], from: number, to: number): boolean {
  if (conditions.lengthAt(tokens, from) === 0) return false
  const comma = tokens.findIndex(({ word }, index) => index > from && index < to && /^[,;.。–—-]$/.test(word))
  return !(comma > 0 && tellsHow(tokens, comma + 1, to)) && !(at(tokens, from).kind === 'han' && tellsHow(tokens, from, to))
}
