import { isQuestion } from './is-question.js'
import { countWords } from './normalize.js'

// "Who pays shipping how long does it take": two questions in one breath. Only what turns its verb around ("how long does it", not "how
// long it takes") begins a question of its own, and only behind a whole one.

const next =
  /\s(?=(?:(?:how(?: (?:long|much|many|soon|often|far))?|what|when|where|why) (?:does|do|did|is|are|can|could|will|would|should|must|may) (?:it|i|we|you|they|the|this|that|there|my|our)|who (?:pays|bears|covers))\b)/giu

/** Words behind which a question is part of what stands in front of it: "do you know how long does it take", "and who pays". */
const leads =
  /\b(?:and|or|but|so|then|if|whether|that|than|like|also|plus|know|known|tell|say|says|see|find|out|check|ask|asked|asking|explain|confirm|clear|matter|matters|understand|remember|decide|show|shows|wonder|wondering|sure|mean|means|me|us|is|are|was|to|of|about|on|in|at|for|by|with|from|depends?|happens?|since|until|till|within|because|case)$/iu

/** In words, of a question that another may stand behind. */
const fewestWords = 3

/** The questions that follow each other in a clause without a mark or a word between them; the clause alone where there is one. */
export function splitRunOn(clause: string): readonly string[] {
  const parts: string[] = []
  let start = 0
  for (const { index } of clause.matchAll(next)) {
    const part = clause.slice(start, index)
    if (/[,;:]\s*$/.test(part) || leads.test(part.slice(-longestLead)) || countWords(part) < fewestWords || !isQuestion(part)) continue
    parts.push(part)
    start = index + 1
  }
  return [...parts, clause.slice(start)]
}

/** In characters: the last word is looked at, and no more. */
const longestLead = 20
