import { endsInQuestionMark } from './is-question.js'
import { keywordsOf } from './keyword-list.js'
import { fewestItems, mark, withItemsMarked } from './list-items.js'
import { countWords } from './normalize.js'
import { asksOfItself, fewestPartWords, mostParts, splitClauses } from './split-clauses.js'

/** A part of a message, and how it stands in its sentence. */
export interface Segment {
  readonly text: string
  /** Whether it follows another part of the same sentence, as one more question does. What joins the two ("and") is in neither. */
  readonly isBehind: boolean
  /** Whether only a comma joins it to the part in front of it: "…, is there a deadline?" */
  readonly isListed: boolean
  /** Whether its sentence ends in a question mark. */
  readonly isOfQuestion: boolean
  /** Whether it begins an item of a list of two or more. Nobody makes a list of one question's story, so that it asks whatever its form. */
  readonly isItem: boolean
}

/**
 * The parts of a message that may be questions of their own: sentences, lines, numbered items, and clauses that begin a further
 * question ("…, and who pays?", "… also …", "……，另外……"). One part where nothing divides it.
 */
export function segments(text: string): readonly Segment[] {
  const listed = keywordsOf(text)
  if (listed.length >= fewestItems)
    return listed.map((word, at) => ({ text: `${word}?`, isBehind: at > 0, isListed: at > 0, isOfQuestion: true, isItem: true }))
  const marked = withItemsMarked(text)
  const isList = marked.split(mark).length > fewestItems
  return marked
    .split(sentenceEnd)
    .flatMap(sentence => {
      const isOfQuestion = endsInQuestionMark(sentence)
      return splitClauses(sentence).map((part, at) => ({
        text: part.replace(mark, '').trim(),
        isBehind: at > 0,
        isListed: at > 0 && /[,，、]\s{0,4}$/u.test(sentence.slice(0, Math.max(0, sentence.lastIndexOf(part)))),
        isOfQuestion,
        isItem: isList && part.startsWith(mark),
      }))
    })
    .filter(({ text, isItem, isBehind }) => countWords(text) >= (isItem ? 1 : fewestPartWords) || (isBehind && asksOfItself(text)))
    .slice(0, mostParts)
}

/** "Tracking no. for it" and "Maple Co., Ltd. lost it" go on behind the point of a word that is cut short; "Dr. Lind" does behind a capital, too. */
const sentenceEnd =
  /(?<=[.!?;。])(?!(?<=\b(?:(?:[Ii]nvoice|[Tt]racking|[Oo]rder|[Tt]icket|[Tt]ax|[Pp]hone|[Ss]erial|[Rr]eference|[Aa]ccount|[Cc]ustomer|[Cc]ontract|[Cc]ase) [Nn]os?|[Ee]\.g|[Ii]\.e|[Ee]tc|[Aa]pprox|[Ii]ncl|[Ee]xcl|[Cc]o|[Ll]td|[Ii]nc|[Cc]orp)\.)\s+(?!(?:who|what|when|where|why|how|which|is|are|can|could|do|does|did|will|would|may|must|should|shall|any)\b)[\p{Ll}\d])(?<!\b(?:M[rs]|Mrs|Dr|Prof)\.)\s+|(?<=。)|(?<=[!?;])(?=\p{Script=Han})|(?<=\p{Script=Han}[!?;])|\n+/u

/** The words of these parts. */
export function segment(text: string): readonly string[] {
  return segments(text).map(part => part.text)
}

/** Where a sentence may fall into pieces that ask different things: after marks, and at the words that join. */
const joints = /,(?!\d{3}(?!\d))\s*|[;:，；：、]\s*|\s+(?:and|&|\+|plus|or|but|also|besides|as well as)\s+|\s+[-–—]\s+/iu

/** A piece shorter than this is no question ("if so how?" asks for nothing by itself). */
const fewestPieceWords = 3

/** In characters: so many words have more, and a message may hold a thousand pieces of less. */
const shortestPiece = 5

/** The pieces of sentences that have more than one. */
export function pieces(sentences: readonly string[]): readonly string[] {
  const found = sentences.flatMap(sentence => {
    const cut = sentence.split(joints).filter(piece => piece.length >= shortestPiece && countWords(piece) >= fewestPieceWords)
    return cut.length > 1 ? cut.map(piece => piece.trim()) : []
  })
  return found.slice(0, mostParts)
}

/** A clause longer than this says more than one short wish. */
const longestClause = 8

/** The short clauses of a message of several: what stands between its marks. "Human please, my title is wrong" has two. */
export function clauses(text: string): readonly string[] {
  const found = text.normalize('NFKC').split(/[,;:.!?，；：。！？\n]+/u)
  const short = found.filter(clause => {
    const size = countWords(clause)
    return size >= fewestPartWords && size <= longestClause
  })
  return found.length > 1 ? short.slice(0, mostParts) : []
}
