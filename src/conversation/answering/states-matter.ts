import { hasGrammar } from '../../understanding/text/language.js'
import { countWords, normalize } from '../../understanding/text/normalize.js'
import type { Scene } from '../turn.js'

/**
 * Whether a message that asks nothing surely states a matter of its own, in a sentence: "the button is greyed out". What a field is asked for is given in
 * words that sound like policies ("sundew", "you already have it", "the one from last month"), and such words must not be answered by one.
 */
export function statesMatter({ heard, message: { text } }: Pick<Scene, 'heard' | 'message'>): boolean {
  if (heard.confidence < fewestSure) return false
  const isShortInHan = isAllHan.test(text) && heard.confidence >= fewestSureInHan
  return (
    isShortInHan || (hasGrammar(text) && countWords(text) >= fewestWords && (/\p{Script=Han}/u.test(text) || tells.test(normalize(text))))
  )
}

/** From here on nine of ten statements are about what they were heard to be. */
const fewestSure = 0.8

const fewestWords = 4

/** 页面报错 is a sentence. A name is not heard as surely. */
const isAllHan = /^\p{Script=Han}{4,12}[。！!…]*$/u
const fewestSureInHan = 0.95

/** A verb, without which words name something and state nothing. */
const tells =
  /\b(?:is|are|was|were|am|has|have|had|do|does|did|can|cannot|could|will|would|must|may|shows?|keeps?|says?|gets?|got|stays?|gives?|fails?|refuses?|appears?|remains?|looks?|seems?|works?|goes|went|comes|came|owes?|paid)\b|(?<=\p{L}\p{L})ed\b|n't\b|'(?:s|re|m|ve)\b/u
