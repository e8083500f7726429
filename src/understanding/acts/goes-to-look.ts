import { onlySeeks } from '../fields/puts-off.js'
import { withoutSighs } from '../fields/sighed.js'
import { tokenize } from '../fields/tokens.js'
import { isQuestion } from '../is-question.js'
import { countWords } from '../normalize.js'

/** In words. */
const longest = 14

/** What is looked for may be the request itself, or its state. */
const ofRequest = /\b(?:status|progress|tickets?|requests?|questions?|cop(?:y|ies))\b|进度|工单|申请|问题(?!，)/iu

/** "Good question, let me ask around": they are going to look for the answer, and give none yet. */
export function goesToLook(text: string): boolean {
  if (isQuestion(text) || countWords(text) > longest || ofRequest.test(text.replace(/^good question/i, ''))) return false
  const tokens = tokenize(text)
  const { from, to } = withoutSighs(tokens, 0, tokens.length)
  return to > from && onlySeeks(tokens, from, to)
}
