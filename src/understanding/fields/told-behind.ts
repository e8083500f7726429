import { bareTimes, losses } from './loss-words.js'
import type { Reading } from './reading.js'
import { business } from './story-words.js'
import { at, listed } from './tokens.js'

// A loss, the values of what was lost, and behind them what happened: "we lost invoice 12345678 (account: maple-ops) in our office move".

const when = /^(?:when|while|during|after)$/

/** What leads to where or by what it was lost. */
const where = new Set(listed('in, on, at, between, somewhere, under, behind, inside, amid, through, via, within, into, following, because'))

/** Behind "in", "on" or "at": a time, or a turn of speech that tells nothing of a loss. */
const empty = new Set(
  listed(`spring, summer, autumn, winter, week, weekend, month, year, quarter, morning, evening, afternoon, night, end, beginning, start, middle, meantime, past, previous, early, late, mid, first, second, third, fourth, name, favour, favor, behalf, order, need,
    advance, question, total, hand, fact, case, moment, time, point, top, particular, general, short, addition, line, system, console, portal, website, app, records, invoice, request, hope, urgent, hurry, both, two, three, english, chinese`),
)

/** Whether tokens `from` up to `to` tell when, where or by what the loss came that stands in front of them in the same sentence. */
export function tellsBehind(reading: Reading, from: number, to: number): boolean {
  const { tokens, sentenceAt } = reading
  if (!losses.within(tokens, sentenceAt[from]?.from ?? from, from)) return false
  return tellsWhen(reading, from, to) || tellsWhere(reading, from, to)
}

/** "… account maple-ops, when I changed trains" */
function tellsWhen({ tokens }: Reading, from: number, to: number): boolean {
  if (!when.test(at(tokens, from).word) || at(tokens, from + 2).kind !== 'word' || to - from < 3) return false
  const asks = /^(?:can|could|will|would|do|does|did|is|are|may|should)$/.test(at(tokens, from + 1).word)
  return !asks && ![2, 3].some(ahead => from + ahead < to && business.has(at(tokens, from + ahead).word))
}

/** "… (account: maple-ops) in our office move"; not "in March", "on behalf of". */
function tellsWhere({ tokens }: Reading, from: number, to: number): boolean {
  if (!where.has(at(tokens, from).word)) return false
  const said = tokens.slice(from + 1, to).filter(({ word }) => !/^(?:the|an?|our|my|of|last)$/.test(word))
  const [first] = said
  if (first === undefined || bareTimes.has(first.word) || !/^\p{L}/u.test(first.word)) return false
  return !said.slice(0, 2).some(({ word }) => empty.has(word))
}
