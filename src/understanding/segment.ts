import { normalize, words } from './normalize.js'

/** More parts than this are not heard one by one: nobody asks so much at once, and each costs a classification. */
const mostParts = 8

/** A part shorter than this says nothing by itself ("and postage?" does). */
const fewestWords = 2

/**
 * The parts of a message that may be questions of their own: sentences, lines, numbered items, and clauses that begin a further
 * question ("…, and who pays?", "… also …"). One part where nothing divides it.
 */
export function segment(text: string): readonly string[] {
  const sentences = text
    .normalize('NFKC')
    .replace(itemStart, '\n')
    .split(/(?<=[.!?;。！？；])\s+|(?<=[。！？；])|\n+/u)
    .flatMap(splitClauses)
    .map(part => part.trim())
    .filter(part => words(normalize(part)).length >= fewestWords)
  return sentences.slice(0, mostParts)
}

/** "1." or "-" in front of an item, on a line of its own or within one. */
const itemStart = /(?:^|\s)(?:\(?\d{1,2}[.)]|[-*•])\s+/gu

const furtherQuestion =
  /[,;]?\s+(?:(?:and|but|also|plus)\s+)+(?=(?:also|then|separately|besides|once|if|what|who|when|where|why|how|which|can|could|do|does|did|is|are|will|would|may|must|should|shall)\b)|[,;]\s+(?=(?:also|separately|what about|how about)\b)|\s+and also\s+/giu

function splitClauses(sentence: string): readonly string[] {
  return sentence.split(furtherQuestion)
}
