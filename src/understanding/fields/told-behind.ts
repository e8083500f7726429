import { events, explainNothing, losses, settings } from './loss-words.js'
import type { Reading } from './reading.js'
import type { Sentence } from './sentences.js'
import { business } from './story-words.js'
import { at, listed, type Token } from './tokens.js'

// A loss, the values of what was lost, and behind them what happened: "we lost invoice 12345678 (account: maple-ops) in our office move".

const when = /^(?:when|while|during|after)$/

/** What leads to where or by what it was lost. */
const where = new Set(listed('in, on, at, between, somewhere, under, behind, inside, amid, through, via, within, into, following, because'))

/** "in Q3", "on paper", "at work": what these lead to tells of a loss only where it is a place, a vehicle or an event. */
const needsPlace = /^(?:in|on|at)$/

const places = new Set(
  listed(`train, metro, subway, tube, underground, tram, bus, coach, taxi, cab, uber, car, van, truck, lorry, ferry, boat, ship, plane, flight, aeroplane, airplane, bike, bicycle, elevator, lift,
    office, offices, desk, reception, mailroom, room, warehouse, cellar, basement, attic, archive, archives, cabinet, drawer, bin, shredder, airport, station, hotel, restaurant, cafe, bar, pub, mall, customs, park, beach, toilet,
    kitchen, canteen, corridor, lobby, garage, storage, transit, mail, post, laundry, street, school, hospital, fair, conference,
    audit, stocktake, inventory, handover, handoff, drill, inspection, trip, journey, holiday, vacation, move, shuffle, reshuffle, reorganisation, reorganization, clear-out, clean-up, cleanup, tidying, tidy-up, chaos, fire, flood`),
)

/** Turns of speech, whatever stands behind them: "in the name of our office", "on behalf of". */
const turns = new Set(listed('name, names, behalf, favour, favor, case, need, charge, terms, order, request, addition, question'))

/** Whether tokens `from` up to `to` tell when, where or by what the loss came that stands in front of them in the same sentence. */
export function tellsBehind(reading: Reading, from: number, to: number): boolean {
  return (tellsWhen(reading, from, to) || tellsWhere(reading, from, to)) && isBehindLoss(reading, from)
}

/** Where each sentence that was asked for speaks of its first loss, or null: it is asked for each of its clauses, which may be a thousand. */
const firstLosses = new WeakMap<Sentence, number | null>()

function isBehindLoss({ tokens, sentenceAt }: Reading, from: number): boolean {
  const sentence = sentenceAt[from]
  if (!sentence) return false
  const known = firstLosses.get(sentence)
  const first = known === undefined ? losses.firstWithin(tokens, sentence.from, sentence.to) : known
  firstLosses.set(sentence, first)
  return first !== null && first < from
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
  if (first === undefined || explainNothing.has(first.word) || !/^\p{L}/u.test(first.word)) return false
  return !needsPlace.test(at(tokens, from).word) || isPlace(tokens, from + 1, to)
}

/** In tokens, from "in" to the place: "in the middle of the last handover". */
const longestWay = 7

function isPlace(tokens: readonly Token[], from: number, end: number): boolean {
  const to = Math.min(end, from + longestWay)
  const said = tokens.slice(from, to).map(({ word }) => word)
  // Nothing is lost by the customer in our own office.
  if (said.some(word => turns.has(word) || word === 'your')) return false
  return said.some(word => places.has(word)) || events.within(tokens, from, to) || settings.within(tokens, from, to)
}
