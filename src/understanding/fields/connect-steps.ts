import { behindFormerName, behindPlace, behindRelation } from './between.js'
import { connectors, negations } from './cues.js'
import {
  behindAside,
  behindThats,
  closesBefore,
  connectorBehindFillers,
  endsLine,
  fromWithin,
  isCalledPast,
  isChanged,
  isNamed,
  leaderLength,
  strongest,
} from './look-ahead.js'
import type { Connection, Reading } from './reading.js'
import { at, listed } from './tokens.js'

/** How far the way from a label to its value was gone: `at` is the next token, `by` what joins the two so far. */
export interface Way extends Connection {
  /** Steps gone. */
  readonly step: number
  /** Where the way began, and whether the label begins its line. */
  readonly from: number
  readonly ownLine: boolean
}

/** What one step changes of the way; null where it is none of this kind. */
type Step = (way: Way, reading: Reading) => Partial<Connection> | null

/** The next step of the way; null where it ends. */
export function stepOn(way: Way, reading: Reading): Partial<Connection> | null {
  for (const step of steps) {
    const next = step(way, reading)
    if (next) return next
  }
  return null
}

/** "is", ":" and the like. 账号系统 is no account. */
const overConnector: Step = ({ at: index, by }, { tokens }) => {
  const length = connectors.lengthAt(tokens, index)
  const { word, kind } = at(tokens, index)
  if (length === 0 || (word === '系' && at(tokens, index + 1).word === '统')) return null
  return { by: kind === 'mark' ? 'mark' : strongest(by, 'words'), at: index + length }
}

/** "Is not". "Title: Never Mind Trading Ltd" denies nothing. */
const overNegation: Step = ({ at: index, by }, { tokens }) => {
  const length = negations.lengthAt(tokens, index)
  const isName = by === 'mark' && at(tokens, index).capital && at(tokens, index + length).capital
  return length > 0 && !isName ? { negated: true, by: strongest(by, 'words'), at: index + length } : null
}

/** A dash with space around it, or right behind Han. */
const overDash: Step = ({ at: index, from }, { tokens }) => {
  const { word, spaced } = at(tokens, index)
  const isApart = (spaced && at(tokens, index + 1).spaced) || (index === from && at(tokens, index - 1).kind === 'han')
  return /^[-–—]$/.test(word) && isApart ? { by: 'mark', at: index + 1 } : null
}

/** "【账号】maple", "*Account:* maple" */
const overFrame: Step = ({ at: index, from, by }, { tokens }) => {
  const { word, spaced } = at(tokens, index)
  const closes = (index === from && /^[】\]]$/.test(word)) || (by === 'mark' && word === '*' && !spaced)
  return closes ? { by: 'mark', at: index + 1 } : null
}

const overLeader: Step = ({ at: index }, { tokens }) => {
  const length = leaderLength(tokens, index)
  return length > 0 ? { by: 'mark', at: index + length } : null
}

const overAside: Step = ({ at: index }, { tokens }) => {
  const behind = at(tokens, index).word === ',' ? behindAside(tokens, index) : null
  return behind === null ? null : { at: behind }
}

/** "The account, which is maple" */
const overWhich: Step = ({ at: index }, { tokens }) =>
  at(tokens, index).word === ',' && at(tokens, index + 1).word === 'which' ? { at: index + 1 } : null

/** "The name is that of our company, Maple Ltd" */
const overThatOf: Step = ({ at: index }, { tokens }) =>
  at(tokens, index).word === 'that' && at(tokens, index + 1).word === 'of' && behindRelation(tokens, index + 2) !== null
    ? { at: index + 2 }
    : null

const overRelation: Step = ({ at: index, step, by }, { tokens }) => {
  const behind = step === 0 || at(tokens, index - 1).word === 'of' ? behindRelation(tokens, index) : null
  return behind === null ? null : { by: strongest(by, 'words'), at: behind }
}

const overPlace: Step = ({ at: index, step }, { tokens }) => {
  const behind = step === 0 ? behindPlace(tokens, index) : null
  return behind === null ? null : { at: behind }
}

const overFormerName: Step = ({ at: index }, { tokens }) => {
  const behind = behindFormerName(tokens, index)
  return behind === null ? null : { by: 'mark', at: behind }
}

const overThats: Step = ({ at: index, step, from }, { tokens }) => {
  const behind = at(tokens, index).word === ',' && step === 0 && !isCalledPast(tokens, from) ? behindThats(tokens, index) : null
  return behind === null ? null : { by: 'words', at: behind }
}

/** "For the account put maple-2" */
const overBidding: Step = ({ at: index, by }, { tokens }) =>
  /^(?:put|write|use|take|enter|state)$/.test(at(tokens, index).word) && isNamed(at(tokens, index + 1))
    ? { by: strongest(by, 'words'), at: index + 1 }
    : null

/** "Acc. maple" */
const overPoint: Step = ({ at: index, from }, { tokens }) =>
  at(tokens, index).word === '.' && index === from && !endsLine(tokens, index) ? { at: index + 1 } : null

/** A value on the line below its label. */
const overBreak: Step = ({ at: index, by, ownLine, step }, { tokens, mentionAt }) =>
  at(tokens, index).kind === 'break' && (by === 'mark' || ownLine) && index < tokens.length && !mentionAt.has(index + 1) && step < 4
    ? { by: 'mark', at: index + 1 }
    : null

const overBracket: Step = ({ at: index }, { tokens }) => {
  const behind = at(tokens, index).word === '(' ? closesBefore(tokens, index) : null
  return behind === null ? null : { at: behind }
}

/** "Changed last year from maple-1 to maple-2" */
const overChange: Step = ({ at: index }, { tokens }) => {
  const behind = /^(?:changed|renamed|switched|moved)$/.test(at(tokens, index).word) ? fromWithin(tokens, index) : null
  return behind === null ? null : { at: behind }
}

const overFromOrTo: Step = ({ at: index, from }, { tokens }) => {
  const { word } = at(tokens, index)
  const leads = word === 'from' || (word === 'to' && (index > from || isChanged(tokens, from)))
  return leads ? { changing: word === 'from', by: 'words', at: index + 1 } : null
}

/** "The account? It's maple" */
const overAnswer: Step = ({ at: index, step }, { tokens }) =>
  /^(?:it's|that's)$/.test(at(tokens, index).word) && step === 0 && at(tokens, index - 1).word === '?'
    ? { by: 'words', at: index + 1 }
    : null

/** "The title is different: Maple Ltd" */
const overDifferent: Step = ({ at: index, by }, { tokens }) =>
  at(tokens, index).word === 'different' && by === 'words' && /^[:,;]$/.test(at(tokens, index + 1).word)
    ? { by: 'mark', at: index + 2 }
    : null

const overSmallWord: Step = ({ at: index, by }, { tokens }) => {
  const { word } = at(tokens, index)
  const isBetween = by !== 'nothing' || word === 'changed' || at(tokens, index + 1).word === 'is'
  return asides.has(word) && isBetween ? { at: index + 1 } : null
}

const overFillers: Step = ({ at: index, by }, { tokens }) => {
  const behind = by === 'mark' ? null : connectorBehindFillers(tokens, index)
  return behind === null ? null : { at: behind }
}

/** In this order: the first that is one is gone. */
const steps: readonly Step[] = [
  ...[overConnector, overNegation, overDash, overFrame, overLeader, overAside, overWhich, overThatOf, overRelation, overPlace],
  ...[overFormerName, overThats, overBidding, overPoint, overBreak, overBracket, overChange, overFromOrTo, overAnswer, overDifferent],
  ...[overSmallWord, overFillers],
]

const asides = new Set(
  listed(
    'both, now, uh, uhm, um, er, erm, hmm, also, too, always, actually, really, still, probably, just, simply, instead, currently, in fact, supposed, changed, therefore, then, it, exactly, itself',
  ),
)
