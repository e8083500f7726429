import { agents } from './loss-words.js'
import { business, papers, somebody } from './story-words.js'
import { at, listed, type Token } from './tokens.js'

/** Participles that no ending shows. */
const participles = new Set(
  listed(`broken, burnt, cut, driven, dug, eaten, eat, fed, flown, forgotten, frozen, given, hidden, hit, hung, left, lent, put, ridden, shaken, shrunk, sold, spread, stuck, struck, sunk,
    swept, taken, thrown, torn, worn, wiped`),
)

/** Pasts that no ending shows and that do harm to paper, or put it where nobody looks. */
const pasts = new Set(
  listed('put, threw, tore, took, gave, fed, drew, cut, hid, left, sold, stuck, swept, broke, forgot, lent, sat, ran, spilt, drove, flew'),
)

/** Words of a statement that only supposes or asks. */
const supposing = /^(?:if|suppose|supposing|imagine|assuming|say|when|how|what|why|once|unless|whether|please|as|would|could|may|might)$/

/**
 * Whether tokens `from` up to `to` tell that something was done to an invoice or to what holds one ("our mailbox was vandalised"),
 * or that somebody did something with it ("a pupil poured glue over it"), other than what is done with invoices in business.
 */
export function tellsHarm(tokens: readonly Token[], from: number, to: number): boolean {
  if (supposing.test(at(tokens, from).word)) return false
  return isPassive(tokens, from, to) || isDoneToIt(tokens, from, to)
}

function isPassive(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from + 1; index < to - 1; index++) {
    const { word } = at(tokens, index)
    // What is so now ("the invoice is capped at …") happened to nothing, unless somebody did it: "is eat by dog".
    if (!/^(?:was|were|got|been)$/.test(word) && !(/^(?:is|are)$/.test(word) && at(tokens, index + 2).word === 'by')) continue
    let head = index - 1
    while (/^(?:has|have|had|must|just|probably|apparently)$/.test(at(tokens, head).word) || /^\d+$/.test(at(tokens, head).word)) head--
    let verb = index + 1
    while (/^(?:already|also|then|all|just|been|[a-z]{3,}ly)$/.test(at(tokens, verb).word)) verb++
    const subject = at(tokens, head).word
    const isThing = head >= from && (/^(?:it|invoices?|fapiao|originals?)$/.test(subject) || papers.has(subject))
    const { word: done } = at(tokens, verb)
    const byUs = at(tokens, verb + 1).word === 'by' && /^(?:us|me|you|our|the)$/.test(at(tokens, verb + 2).word) && word !== 'got'
    if (isThing && !byUs && !business.has(done) && (participles.has(done) || /^[a-z]{3,}ed$/.test(done))) return true
  }
  return false
}

/** Longest way from what was done to what it was done to. */
const longestWay = 7

function isDoneToIt(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from + 1; index < Math.min(to, from + 9); index++) {
    const { word } = at(tokens, index)
    const regular = /^[a-z]{2,}ed$/.test(word)
    if (
      !(regular || pasts.has(word)) ||
      business.has(word) ||
      /^(?:to|not|never|didn't|can|was|were|be|is|are|been|have|has|had)$/.test(at(tokens, index - 1).word)
    )
      continue
    const before = tokens.slice(from, index).map(token => token.word)
    if (before.some(who => supposing.test(who))) return false
    // "I stopped getting it" is no harm, "I tore it up" is.
    const actor = before.some(
      who => agents.has(who) || somebody.has(who) || /^(?:he|she|they|whoever)$/.test(who) || (who === 'i' && !regular),
    )
    const stranger = index - from <= 3 && /^(?:my|a|an|another|some|one)$/.test(at(tokens, from).word)
    const done = tokens
      .slice(index + 1, Math.min(to, index + 1 + longestWay))
      .some(({ word: what }) => /^(?:it|them)$/.test(what) || papers.has(what))
    if ((actor || stranger) && done) return true
  }
  return false
}
