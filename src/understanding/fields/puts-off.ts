import { patternOf } from '../text/pattern-of.js'
import { isLegalForm } from './company-words.js'
import { tellsHarm } from './harm.js'
import { tellsHow } from './loss-reason.js'
import { at, listed, Phrases, type Token } from './tokens.js'

/** What is not told yet, or depends on something: an answer to how an invoice was lost begins with none of these. */
const conditions = new Phrases(
  `if, only if, unless, once, as long as, as soon as, provided, depends, it depends, that depends, i'd, i would, i'd have, we'd, we would, i might, i may, i could, i should, i'll, i will, we'll, we will, let me, let us, lemme, allow me,
  i need to, i have to, i must, i want, i wanna, i'm going to, i am going to, gimme, as far as, not yet, not known yet, not clear yet, unclear, unknown so far, still unknown, still unclear, whenever, how about, can i, could i, may i,
  如果, 要是, 假如, 除非, 只要, 等我, 等一下, 等会, 等等, 稍等, 让我, 容我, 我先, 我再, 我得, 我要, 我想, 我去, 看情况, 待会, 回头, 先, 再说, 晚点`,
)

const politely = '(?:(?:just|please|ok|okay|oh|only|hey|so|and|but|can you|could you) )*'

/** What asks to wait, in a clause of its own: "bear with me", "give me some time". */
const holds = patternOf(
  `^${politely}(?:(?:give (?:me|us) |need )(?:some |a little |a bit of )?(?:more )?time|wait|hang on|hold on|hold the line|bear with (?:me|us)|stand by|brb|back in|(?:i'll |will )?be (?:right )?back)(?: (?!in(?:to)? |on |the next|of ).*)?$`,
)

/** The same as a measure of time, which may begin a story, too: "just a sec", "give me two minutes to ask". */
const moment = patternOf(
  `^${politely}(?:give (?:me|us) |need |take )?(?:an?|one|two|three|five|ten|half an?|another|(?:a )?few|a couple of|some|\\d+) (?:more )?(?:moments?|mo|seconds?|secs?|minutes?|mins?|hours?)(?: (?<rest>.+))?$`,
)

/** What the time is for; behind "one minute it was there" nobody waits. */
const purpose = /^(?:please$|pls$|please let |while (?:i|we|i'm|we're)\b|to |let (?:me|us)\b|lemme\b)/

function waits(said: string): boolean {
  const found = moment.exec(said)
  const rest = found?.groups?.rest
  return holds.test(said) || (found !== null && (rest === undefined || purpose.test(rest) || seeks.test(rest)))
}

/** What says that somebody is going to look, ask or tell: "still checking with finance", "need to ask the office manager". */
const seeks =
  /^(?=.*(?:ing\b|\b(?:will|i'll|we'll|have to|need to|want to|going to|gonna|gotta|got to|must|should|let (?:me|us)|lemme|first|quickly)\b))(?:(?:i|we|i'm|we're|am|are|i'll|we'll|will|shall|have|need|want|going|gonna|gotta|got|must|should|to|just|still|first|quickly|currently|now|let|me|us|lemme|also|and|so|but|then|try|trying) )*(?:check|ask|look|find|search|dig|see|confirm|verify|enquire|inquire|investigat|wait|remember|think|tell|let you know|get back|get it|go and)(?:e|ing(?= (?:for|with|on|in|into|at|it|this|that|the|my|our|to|through|around|out|up|now|again|still|a)\b|$))?\b/

/** The same in Chinese: "我先问一下财务", "正在找", "这个得查查". */
const seeksInChinese =
  /^(?:嗯|好的?|那|这个|这|具体|原因|我们?|也|还|就|,|，)*(?:(?:得|要|先|去|再|等|让|容|帮|待|正在|还在|正|在|需要|想|马上|回去|回头|现在)(?:我们?|先|去|再|得|要|在)*(?:问|查|找|看|翻|核实|确认|了解|打听|回忆|想|联系)(?!不|了)|(?:问|查|看|找|翻|想|确认|核实|了解|打听)(?:一?下|一?会|一?[问查看找翻想]))/u
const toldLater = /时候|后来|结果|发现|才/u

/** Whether tokens `from` up to `to` do nothing but wait, look or go and ask, and tell nothing on the way. */
export function onlySeeks(tokens: readonly Token[], from: number, to: number): boolean {
  const mark = tokens.findIndex(({ kind }, index) => index >= from && index < to && kind !== 'word' && kind !== 'han')
  const first = tokens.slice(from, mark < 0 ? to : mark).map(({ word }) => word)
  const said = first.join(' ')
  const han = tokens
    .slice(from, to)
    .map(({ word }) => word)
    .join('')
  const isLater = seeksInChinese.test(han) && !toldLater.test(han)
  return (waits(said) || seeks.test(said) || isLater) && !tellsHow(tokens, from, to) && !tellsHarm(tokens, from, to)
}

/** Whether what stands where a name would only asks to wait: "Account: one moment, checking". "Wait Street Ltd" is one. */
export function asksToWait(tokens: readonly Token[], index: number): boolean {
  let to = index
  while (at(tokens, to).kind === 'word') to++
  // "Wait & See Ltd"
  if (at(tokens, to).kind === 'mark' && !/^[,.;:!?…—–()-]$/.test(at(tokens, to).word)) return false
  const words = tokens.slice(index, to)
  const said = words.map(({ word }) => word).join(' ')
  return (waits(said) || seeks.test(said)) && !words.some(({ word, capital }, nth) => (nth > 0 && capital) || isLegalForm(word))
}

/** What leads to a guess, in front of "have thrown" or "say". */
const mays = new Phrases('i may, i might, i could, i must, i may well, i might well, i might just, i could well')
const woulds = new Phrases("i'd, i would, we'd, we would, i might, i may")

/** Irregular participles of what befalls a paper; the others end in -ed. */
const participles = new Set(
  listed(`left, lost, thrown, put, sent, given, torn, mislaid, forgotten, let, burnt, spilt, stuck, cut, hidden, taken, sold, eaten, broken, shredded, misfiled, binned, fallen,
    gone, been, done, swept, blown, washed, driven, flung, slipped, spoilt, made, had, set, got, gotten, ripped`),
)

/** "I'd left it on the train": what had happened, and nothing that depends. */
function isHad(tokens: readonly Token[], from: number, to: number): boolean {
  const verb = /ly$|^(?:just|already|also)$/.test(at(tokens, from + 1).word) ? from + 2 : from + 1
  return /^(?:i'd|we'd)$/.test(at(tokens, from).word) && isParticiple(at(tokens, verb).word) && tellsHow(tokens, from, to)
}

function isParticiple(word: string): boolean {
  return participles.has(word) || /..ed$/.test(word)
}

/** Where the guess stands in "I might have left it in the taxi" or "I'd say the postman": it is all that anybody knows. Null where it is none. */
function guessedAt(tokens: readonly Token[], from: number, to: number): number | null {
  const may = from + mays.lengthAt(tokens, from)
  if (may > from && at(tokens, may).word === 'have') {
    // "may have accidentally thrown it away"
    const verb = /ly$|^just$/.test(at(tokens, may + 1).word) ? may + 2 : may + 1
    const { word } = at(tokens, verb)
    return verb < to && isParticiple(word) ? verb : null
  }
  const would = from + woulds.lengthAt(tokens, from)
  if (would === from || !/^(?:say|guess|think|suppose|imagine|assume|reckon|bet)$/.test(at(tokens, would).word)) return null
  // "I'd think about it", "I'd say so" guess nothing.
  const isEmpty = would + 1 >= to || /^(?:about|so|not|over|no|yes|nothing|later|tomorrow|more|when|,|\.)$/.test(at(tokens, would + 1).word)
  return isEmpty ? null : would + 1
}

/** Whether an answer only puts off how something was lost: "yeah if it's free", "等我确认一下". Told behind a comma it is told. */
export function putsOff(tokens: readonly Token[], from: number, to: number): boolean {
  if (onlySeeks(tokens, from, to)) return true
  const length = conditions.lengthAt(tokens, from)
  if (length === 0 || isHad(tokens, from, to)) return false
  const guess = guessedAt(tokens, from, to)
  if (guess !== null) return putsOff(tokens, guess, to)
  const comma = tokens.findIndex(({ word }, index) => index > from && index < to && /^[,;.。–—-]$/.test(word))
  return !(comma > 0 && tellsHow(tokens, comma + 1, to)) && !(at(tokens, from).kind === 'han' && tellsHow(tokens, from, to))
}
