import type { Candidate } from './heard.js'
import { isFurther, isQuestion } from './is-question.js'
import { countWords, normalize } from './normalize.js'

/** A part of a message, heard by itself. */
export interface Part {
  readonly candidates: readonly Candidate[]
  readonly isQuestion: boolean
  /** Whether it begins as one more question: "and who …?" */
  readonly isFurther: boolean
  /** Whether it is only a piece of a sentence. */
  readonly isClause: boolean
  /** Whether it tells of a question: "the boss wants to know when it comes". */
  readonly tellsQuestion: boolean
  /** Whether it asks of what another part named, and says nothing of what that is: "Can that be invoiced?" */
  readonly isLeaning: boolean
}

/** How a part of a message is put. `isItem`: it begins an item of a list, which asks whatever its form. */
export function partOf(text: string, candidates: readonly Candidate[], is: { readonly isItem: boolean; readonly isClause: boolean }): Part {
  return {
    candidates,
    isQuestion: isQuestion(text) || is.isItem,
    isFurther: isFurther(text),
    isClause: is.isClause,
    tellsQuestion: told.test(normalize(text)),
    isLeaning: countWords(text) <= longestLeaning && leaning.test(text),
  }
}

/** Words of asking, with the word that asks not far behind. */
const told =
  /\b(?:know|tell me|wonder(?:s|ing)?|ask(?:s|ing|ed)?|explain|understand|clarify|advise|confirm)\b[^,.;]{0,30}?\b(?:when|whether|if|how|what|who|which|where|why)\b/u

/** A longer one says what it asks about. */
const longestLeaning = 6

/** "that" for a thing, not in front of one ("that invoice"). */
const leaning = /\b(?:that|this|these|those)(?= (?:be|is|are|ok|okay|possible|allowed|too|also|still|now|then)\b|[^\p{L}]*$)/iu
