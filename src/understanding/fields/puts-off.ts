import { tellsHow } from './loss-reason.js'
import { at, listed, Phrases, type Token } from './tokens.js'

/** What is not told yet, or depends on something: an answer to how an invoice was lost begins with none of these. */
const conditions = new Phrases(
  `if, only if, unless, once, as long as, as soon as, provided, depends, it depends, that depends, i'd, i would, i'd have, we'd, we would, i might, i may, i could, i should, i'll, i will, we'll, we will, let me, let us, lemme, allow me,
  i need to, i have to, i must, i want, i wanna, i'm going to, i am going to, gimme, as far as, whenever, how about, can i, could i, may i,
  如果, 要是, 假如, 除非, 只要, 等我, 等一下, 等会, 等等, 稍等, 让我, 容我, 我先, 我再, 我得, 我要, 我想, 我去, 看情况, 待会, 回头, 先, 再说, 晚点`,
)

/** What leads to a guess, in front of "have thrown" or "say". */
const mays = new Phrases('i may, i might, i could, i must, i may well, i might well, i might just, i could well')
const woulds = new Phrases("i'd, i would, we'd, we would, i might, i may")

/** Irregular participles of what befalls a paper; the others end in -ed. */
const participles = new Set(
  listed(`left, lost, thrown, put, sent, given, torn, mislaid, forgotten, let, burnt, spilt, stuck, cut, hidden, taken, sold, eaten, broken, shredded, misfiled, binned, fallen,
    gone, been, done, swept, blown, washed, driven, flung, slipped, spoilt, made, had, set, got, gotten, ripped`),
)

/** Where the guess stands in "I might have left it in the taxi" or "I'd say the postman": it is all that anybody knows. Null where it is none. */
function guessedAt(tokens: readonly Token[], from: number, to: number): number | null {
  const may = from + mays.lengthAt(tokens, from)
  if (may > from && at(tokens, may).word === 'have') {
    // "may have accidentally thrown it away"
    const verb = /ly$|^just$/.test(at(tokens, may + 1).word) ? may + 2 : may + 1
    const { word } = at(tokens, verb)
    return verb < to && (participles.has(word) || /..ed$/.test(word)) ? verb : null
  }
  const would = from + woulds.lengthAt(tokens, from)
  if (would === from || !/^(?:say|guess|think|suppose|imagine|assume|reckon|bet)$/.test(at(tokens, would).word)) return null
  // "I'd think about it", "I'd say so" guess nothing.
  const isEmpty = would + 1 >= to || /^(?:about|so|not|over|no|yes|nothing|later|tomorrow|more|when|,|\.)$/.test(at(tokens, would + 1).word)
  return isEmpty ? null : would + 1
}

/** Whether an answer only puts off how something was lost: "yeah if it's free", "等我确认一下". Told behind a comma it is told. */
export function putsOff(tokens: readonly Token[], from: number, to: number): boolean {
  const length = conditions.lengthAt(tokens, from)
  if (length === 0) return false
  const guess = guessedAt(tokens, from, to)
  if (guess !== null) return putsOff(tokens, guess, to)
  const comma = tokens.findIndex(({ word }, index) => index > from && index < to && /^[,;.。–—-]$/.test(word))
  return !(comma > 0 && tellsHow(tokens, comma + 1, to)) && !(at(tokens, from).kind === 'han' && tellsHow(tokens, from, to))
}
