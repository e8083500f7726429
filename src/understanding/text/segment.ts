import { endsInQuestionMark } from './is-question.js'
import { asksInHan, fewestItems, mark, withItemsMarked } from './list-items.js'
import { countWords } from './normalize.js'
import { splitRunOn } from './run-on.js'
import { simplify } from './simplify.js'

/** More parts than this are not heard one by one: nobody asks so much at once, and each costs a classification. */
const mostParts = 8

/** A part shorter than this says nothing by itself ("and postage?" does). */
const fewestWords = 2

/** A part of a message, and how it stands in its sentence. */
export interface Segment {
  readonly text: string
  /** Whether it follows another part of the same sentence, as one more question does. What joins the two ("and") is in neither. */
  readonly isBehind: boolean
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
    return listed.map((word, at) => ({ text: `${word}?`, isBehind: at > 0, isOfQuestion: true, isItem: true }))
  const marked = withItemsMarked(text)
  const isList = marked.split(mark).length > fewestItems
  return marked
    .split(sentenceEnd)
    .flatMap(sentence => {
      const isOfQuestion = endsInQuestionMark(sentence)
      return splitClauses(sentence).map((part, at) => ({
        text: part.replace(mark, '').trim(),
        isBehind: at > 0,
        isOfQuestion,
        isItem: isList && part.startsWith(mark),
      }))
    })
    .filter(({ text, isItem, isBehind }) => countWords(text) >= (isItem ? 1 : fewestWords) || (isBehind && asksOfItself(text)))
    .slice(0, mostParts)
}

/** "Tracking no. for it" and "Maple Co., Ltd. lost it" go on behind the point of a word that is cut short; "Dr. Lind" does behind a capital, too. */
const sentenceEnd =
  /(?<=[.!?;。])(?!(?<=\b(?:(?:[Ii]nvoice|[Tt]racking|[Oo]rder|[Tt]icket|[Tt]ax|[Pp]hone|[Ss]erial|[Rr]eference|[Aa]ccount|[Cc]ustomer|[Cc]ontract|[Cc]ase) [Nn]os?|[Ee]\.g|[Ii]\.e|[Ee]tc|[Aa]pprox|[Ii]ncl|[Ee]xcl|[Cc]o|[Ll]td|[Ii]nc|[Cc]orp)\.)\s+(?!(?:who|what|when|where|why|how|which|is|are|can|could|do|does|did|will|would|may|must|should|shall|any)\b)[\p{Ll}\d])(?<!\b(?:M[rs]|Mrs|Dr|Prof)\.)\s+|(?<=。)|(?<=[!?;])(?=\p{Script=Han})|(?<=\p{Script=Han}[!?;])|\n+/u

/** The words of these parts. */
export function segment(text: string): readonly string[] {
  return segments(text).map(part => part.text)
}

/** The items of a message that is nothing but a list of what is asked: "deadline, amount limit, postage?" Values seldom end in such a mark, and ask nothing that is known. */
function keywordsOf(text: string): readonly string[] {
  if (text.length > longestList || /\d/.test(text)) return []
  const whole = simplify(text.normalize('NFKC'))
  const list = whole.replace(announcing, '').replace(asksAbout, '')
  if (!endsInQuestionMark(text) && (list === whole || tells.test(list))) return []
  const items = list.replace(/[.!。]\s*$/u, '').split(/[,;?、]+|\s(?:and|&)\s|以及|还有/iu)
  const words = items.map(item => item.trim()).filter(item => item !== '')
  return words.every(item => countWords(item) <= longestKeyword && !talk.test(item)) ? words : []
}

/** What tells something, or asks of it, is no name of what is asked about. */
const tells = /[丢掉]|不见|没|怎么|如何|\b(?:lost|gone|missing)\b/iu

/** "Questions on invoices: deadline, cap, postage?" */
const announcing =
  /^[^:?,;]{0,40}(?:questions?|things|points|about|wondering|curious|need to know|问题?|想知道|了解|关于)[^:?,;]{0,20}:\s*/iu

/** "I'd like to know about deadlines, caps and postage", 想请教一下截止时间以及寄送费用: asks without a mark. */
const asksAbout =
  /^(?:(?:hi|hello|hey|please)[, ]+)?(?:(?:i|we)(?:'d| would) like to (?:know|ask|hear) about|(?:(?:can|could|would) you (?:please )?)?tell (?:me|us) about|(?:a )?questions? (?:on|about)) (?:the |your )?|^(?:(?:您好|你好)[,!。 ]?)?(?:我)?(?:想|要)?(?:请教|咨询|了解|请问|问(?!题))(?:一下|下)?(?:关于)?(?=\p{Script=Han}{2})/iu

/** "Hello, postage?" has one item, and "by mail, or by courier?" none. */
const talk =
  /^(?:hi|hello|hey|thanks?|thank you|please|pls|ok|okay|yes|no|sorry|so|and|or|also)$|^(?:if|can|could|may|do|does|is|are|will|who|what|when|how|why|where|which|by|or|per|via)\b|^(?:您好|你好|请问|谢谢|好的?|那)$/iu

/** In characters, and in words of one item. */
const longestList = 80
const longestKeyword = 2

const furtherQuestion =
  /[,;]?\s+(?:(?:and|but|also|plus)\s+){1,4}(?=(?:(?:by|until|till|from|since|within|in|at|on|to|for) (?:what|when|which|whom|whose|how)|(?:i|we)(?:'d| would|'ve| have)? also|also|then|separately|besides|once|if|whether|what|who|when|where|why|how|which|can|could|do|does|did|is|are|will|would|may|must|should|shall)\b)|[,;]\s+(?=(?:also|separately|what about|how about)\b)|\s+and also\s+|[,;]?\s+but\s+(?:first(?: of all)?|before (?:that|this|(?:i|we) (?:do(?: that| so)?|go on|begin|start|file(?: it)?)))(?:\s{0,3}[:,–—-])?\s{1,8}(?=(?:what|who|when|where|why|how|which|can|could|do|does|did|is|are|will|would|may|must|should|shall|i have|i want|quick|one|a)\b)/giu

/** "另外一张" and "还有没有" begin no further question; behind a comma they do, and so does what asks by itself ("顺便问下"). */
const furtherHan =
  /[,、;\s]{1,8}(?=(?:另外|还有|以及|顺便|同时|再就是|再问|再有|还想[问知]|也想[问知]|对了))|(?<=[吗呢])(?=另外|还有|顺便|同时|再问|然后)|(?=另外(?:请问|想问|问|[,:])|顺便(?:再|请|想)?[问说]|以及|还有就是|还想[问知])/gu

/** Two questions with a comma between them. "When I top up, is it …" is one. */
const enumerated =
  /^(?:(?:by|until|till|from|since|within|in|at|on|to|for) )?(?:what|who|which|where|why|how|when(?! (?:i|we|you|he|she|they|it|the|an?|my|our|your)\b)|can|could|do|does|did|is|are|will|would|may|must|should|shall)\b[^,]*, (?=(?:by when|until when|till when|what|who|which|where|why|how|when|can|could|do|does|did|is|are|will|would|may|must|should|shall)\b)/iu

function splitClauses(sentence: string): readonly string[] {
  const found = sentence.split(furtherQuestion)
  // Of a list only the last stands behind "and": "Who pays, when will it come, and may I …?"
  const listed = found.flatMap((clause, at) => (at < found.length - 1 ? splitListed(clause) : [clause]))
  return listed.flatMap(clause => (/\p{Script=Han}/u.test(clause) ? splitHan(clause) : splitRunOn(clause)))
}

function splitListed(clause: string): readonly string[] {
  const [first] = enumerated.exec(clause) ?? []
  return first === undefined ? [clause] : [first.replace(/,\s*$/, ''), clause.slice(first.length)]
}

/** In Chinese a comma, or a space in its place, stands between two questions as well as within one: it divides only where both sides ask. */
function splitHan(sentence: string): readonly string[] {
  const parts: string[] = []
  for (const piece of sentence.split(furtherHan)) {
    const [first = '', ...more] = piece.split(/(?<=,|\p{Script=Han}\s)/u)
    parts.push(first)
    // Nothing that asks stands across a comma, so that no clause has to be read again with those before it.
    let lastAsks = asksInHan(first)
    for (const clause of more) {
      const isAsking = asksInHan(clause)
      // "云市场的呢 能开吗": what says nothing by itself asks on.
      if (lastAsks && isAsking && (countWords(clause) >= fewestWords || asksOfItself(clause))) parts.push(clause)
      else parts[parts.length - 1] += clause
      lastAsks ||= isAsking
    }
  }
  return parts
}

/** "运费谁出，几天到": however short, it says what it asks. */
export function asksOfItself(text: string): boolean {
  return shortAsking.test(text)
}

const shortAsking = /几天|多久|多长|多少钱|收费|要钱|期限|上限/

/** Where a sentence may fall into pieces that ask different things: after marks, and at the words that join. */
const joints = /[,;:，；：、]\s*|\s+(?:and|&|\+|plus|or|but|also|besides|as well as)\s+|\s+[-–—]\s+/iu

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
    return size >= fewestWords && size <= longestClause
  })
  return found.length > 1 ? short.slice(0, mostParts) : []
}
