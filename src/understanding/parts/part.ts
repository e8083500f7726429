import { asksOn } from '../acts/asks-on.js'
import { fateOf, isSaidLost, wantsAnother } from '../acts/lost-or-late.js'
import { restsOn } from '../acts/rests-on.js'
import type { Candidate } from '../heard.js'
import { isFurther, isQuestion } from '../text/is-question.js'
import { countWords, normalize } from '../text/normalize.js'
import { patternOf } from '../text/pattern-of.js'
import type { Segment } from '../text/segment.js'
import { parting } from './parting.js'

/** A part of a message, heard by itself. */
export interface Part {
  readonly candidates: readonly Candidate[]
  readonly isQuestion: boolean
  /** Whether it begins as one more question: "and who …?" */
  readonly isFurther: boolean
  /** Whether it is only a piece of a sentence. */
  readonly isClause: boolean
  /** What the sentence that it is a piece of was heard to mean; empty where it is a whole one. */
  readonly within: readonly Candidate[]
  /** Whether it tells of a question: "the boss wants to know when it comes". */
  readonly tellsQuestion: boolean
  /** Whether it asks of what another part named, and says nothing of what that is: "Can that be invoiced?" */
  readonly isLeaning: boolean
  /** Whether it may do so, although it is longer: "How long do you people normally need for that?" */
  readonly mayLean: boolean
  /** Whether it has words enough to ask for something by itself, as "invoice possible?" and 能申请吗 have not. */
  readonly isFull: boolean
  /** Whether it says what it asks about, and does not call that "that" or "those": "how large may an invoice get?" "It" is an idiom as often ("leave it till May"). */
  readonly standsAlone: boolean
  /** Whether it asks what "it" costs, how long "it" takes and the like, and names nothing: "How many more days until I get it?" */
  readonly rests: boolean
  /** Whether it stands in a list behind another part of its sentence, and asks of that: "Can I return it, until when, who pays the courier?" */
  readonly isOfSentence: boolean
  /** Whether it asks of "it" or "them", without a word for what that is: "do they get invoiced as well?" */
  readonly asksOfNamed: boolean
  /** Whether it says in so many words that something is lost. */
  readonly isSaidLost: boolean
  /** Whether it only asks on from what stands before it: "and if so when?", "What's the rule?" */
  readonly asksOn: boolean
  /** Whether it speaks of a loss and of another in its place, were it only supposed: "what if we lose it, is there a replacement?" */
  readonly speaksOfAnother: boolean
  /** Whether it says that something is not so, or does not work: 按钮点不了. */
  readonly saysNot: boolean
}

/** How a part of a message is put. */
export function partOf({ text, isBehind, isListed, isOfQuestion, isItem }: Segment, candidates: readonly Candidate[]): Part {
  return {
    candidates,
    isQuestion:
      isQuestion(text) || isItem || endsAsking(text) || (isOfQuestion && verbInFront.test(text)) || asksOfThing(text, isBehind, candidates),
    isFurther: isBehind || isFurther(text),
    isClause: false,
    within: [],
    tellsQuestion: told.test(normalize(text)),
    isLeaning: countWords(text) <= longestLeaning && leaning.test(text),
    mayLean: countWords(text) <= longestMayLean && leaning.test(text),
    isFull: countWords(text) >= fewestFull,
    standsAlone: countWords(text) >= fewestAlone && !pointing.test(text),
    rests: restsOn(text) === 'matter',
    isOfSentence:
      isListed && !isItem && !isFurther(text) && (restsOn(text) !== null || ofNamed.test(normalize(text)) || ofAnything.test(text)),
    asksOfNamed: ofNamed.test(normalize(text)),
    isSaidLost: isSaidLost(text),
    asksOn: asksOn(text),
    saysNot: negation.test(normalize(text)),
    speaksOfAnother: fateOf(text) === 'lost' && wantsAnother(text),
  }
}

/** How a piece of a sentence is put, and what the sentence was heard to mean. */
export function pieceOf(text: string, candidates: readonly Candidate[], within: readonly Candidate[]): Part {
  return { ...partOf({ text, isBehind: false, isListed: false, isOfQuestion: false, isItem: false }, candidates), isClause: true, within }
}

/** A part of a message that in the end asks of all that it told, where what it tells is sure: "I've been a customer for six years" asks of nothing. */
export function asAsked(part: Part): Part {
  const [first] = part.candidates
  return first && first.confidence >= parting.alone ? { ...part, tellsQuestion: true } : part
}

/** What may as well begin a statement ("Is grey all day"), but not in a sentence that asks: "Are market orders invoiceable, and by when …?" */
const verbInFront = /^\P{L}*(?:am|is|are|was|were|do|does|did|can|could|will|would|should|shall|may|must)\b/iu

/**
 * "Is postage free", "for the rest can several months …", where that is surely heard. Only in front of a thing of which one asks: "can't click it", "could be the
 * browser" and "is invoiced already" tell. Behind another question of its sentence the postage may be that of a copy.
 */
function asksOfThing(text: string, isBehind: boolean, [first]: readonly Candidate[]): boolean {
  return !isBehind && first?.meaning.kind !== 'intent' && (first?.confidence ?? 0) >= parting.alone && verbBeforeThing.test(text)
}

const verbBeforeThing = patternOf(
  /^\P{L}*(?:(?:and|but|or|so|also|then|plus),? )*(?:(?:for|with|of|on|in|as for|about) [^,;:]{1,30},? )?(?:is|are|do|does|can|could|will|would) (?:postage|shipping|mailing|delivery|sending|unused|unspent|prepaid|several|multiple|many|two|three|four|old|past|market|marketplace|invoices|fapiaos|statements|months|certified|owed|top-?ups|deposits?|credit)\b/iu,
)

/** "Another one has not come, how do I check": what is asked stands behind the story that it is about. */
function endsAsking(text: string): boolean {
  const comma = text.lastIndexOf(',')
  return comma > 0 && countWords(text.slice(comma)) >= fewestFull && isQuestion(text.slice(comma + 1))
}

/** Words of asking, with the word that asks not far behind. */
const told =
  /\b(?:know|sure|idea|tell me|wonder(?:s|ing)?|ask(?:s|ing|ed)?|explain|understand|clarify|advise|confirm|questions?|hear|curious|learn|find out|(?:can(?:not|'t)|could(?: not|n't)) (?:see|tell|work out|figure out)|unclear|not clear)\b[^,.;]{0,30}?\b(?:when|whether|if|how|what|who|which|where|why)\b/u

const negation = /n't\b|\b(?:not|no|never|cannot|cant|grey|gray|error|fails?)\b|[不没未无灰]|报错|失败/iu

/** A longer one says what it asks about. */
const longestLeaning = 6
const longestMayLean = 10

const fewestFull = 3
const fewestAlone = 6

/** "that" for a thing, or for a share of it, not in front of one ("that invoice"). */
const leaning =
  /\b(?:that|this|these|those)(?: (?:bit|part|portion|share|rest|half|lot|one|ones|amount|sum|money))?(?= (?:be|is|are|ok|okay|possible|allowed|invoiced|billed|done|too|also|still|now|then)\b|[^\p{L}]*$)/iu

/** "Is it possible to …" and "does it matter when …" name what they ask of. */
const ofNamed =
  /^(?:and |but |so )?(?:am|is|are|was|were|do|does|did|can|could|will|would|should|shall|may|might|must) (?:(?:they|them|those|these|that|this)(?! \w+ (?:invoice|fapiao|amount|month|title)\b)|it(?= (?:also |too )?(?:be|get)\b))\b|^(?:它们?|这些?|那些?)(?:也)?(?:能|可以|会|要)/u

/** A bound of whatever was named. */
const ofAnything = /^is there (?:also )?(?:an? |any )?(?:maximum|minimum|cap)\W*$/iu

/** "Can I have an invoice for that amount?" */
const pointing = /\b(?:that|this|those|these|them|such)\b|[这那它]/iu
