import { inFront } from './is-question.js'
import { asksInHan } from './list-items.js'
import { countWords } from './normalize.js'
import { patternOf } from './pattern-of.js'
import { splitRunOn } from './run-on.js'

/** A part shorter than this says nothing by itself ("and postage?" does). */
export const fewestPartWords = 2

/** More parts than this are not heard one by one: nobody asks so much at once, and each costs a classification. */
export const mostParts = 8

const wordsThatAsk = 'if|whether|how|what|when|who|where|why|which'
const verbsThatAsk = 'can|could|do|does|did|is|are|will|would|must|should|shall'

/** "When it was issued" is told of a lost one, and asked of nobody. */
const wantsToKnow = `(?:want|need|have|wish|hope|like|love|wanna)(?: to)? (?:know|ask|learn|hear|understand|find out|check) (?:(?:${wordsThatAsk})(?! (?:it|they) (?:was|were)\\b)|about)`
/** What somebody does not know how or where is mostly the story of a loss. */
const knowsNot =
  "(?:wondering|wonder|curious|unsure|not sure|can(?:no|['’]?)t (?:see|tell|find out|figure out|work out)|do(?: no|n['’]?)t (?:know|see|understand)) (?:if|whether|when|who|what)"
/** "Let me know when it is ready" asks for word of it, and no question. */
const bidsTell = `(?:please|pls|kindly) (?:also )?(?:(?:tell (?:me|us)|advise|explain|confirm|say) (?:${wordsThatAsk})|let (?:me|us) know (?:whether|how|what|who|where|why|which))`
const counts = `(?:first|second|third|last)(?:ly)?,? (?:${wordsThatAsk}|is|are|do|does|can)`

/** "… and I'd like to know whether", "… and secondly whether", "… plus please tell me who": tells of one more question. */
const tellsOfMore = `(?:(?:(?:i|we)(?:['’]d| would|['’]m| am| are|['’]re)? )?(?:also |just |still )?(?:${wantsToKnow}|${knowsNot})|${counts}|${bidsTell})\\b`

/** "April and May statements": the month. "And may two bills be on one" asks. */
const mayAsk = 'may(?!\\s*(?:[?.,!]|$)| (?:statements?|bills?|invoices?)(?! be\\b)| (?:together|on|in|into|and|or|\\d)\\b)'
const asksNegated = "(?:isn|aren|wasn|doesn|didn|can|won|wouldn|shouldn)['’]?t (?:i|we|it|they|he|she|there|this|that|the|my|our)"
/** Words that begin a question behind what joins it; "n" joins in a hurry. */
const begins = `${wordsThatAsk}|${verbsThatAsk}|${mayAsk}|${asksNegated}`

const furtherQuestion = patternOf(
  [
    `[,;]?\\s+(?:(?:and|but|also|plus|n)\\s+){1,4}(?=(?:${inFront} (?:what|when|which|whom|whose|how)|up to (?:what|how)|(?:i|we)(?:'d| would|'ve| have)? also|also|then|separately|besides|once|${begins})\\b|${tellsOfMore}|(?:about|on) (?:whether|how|who|when|what)\\b)`,
    String.raw`[,;]\s+(?=(?:also|separately|what about|how about)\b)`,
    String.raw`\s+and also\s+`,
    `,? as well as (?=(?:about|on|${wordsThatAsk})\\b)`,
    `[,;]?\\s+but\\s+(?:first(?: of all)?|before (?:that|this|(?:i|we) (?:do(?: that| so)?|go on|begin|start|file(?: it)?)))(?:\\s{0,3}[:,–—-])?\\s{1,8}(?=(?:what|who|when|where|why|how|which|${verbsThatAsk}|may|i have|i want|quick|one|a)\\b)`,
  ].join('|'),
  'giu',
)

/** "另外一张" and "还有没有" begin no further question; behind a comma they do, and so does what asks by itself ("顺便问下"). */
const furtherHan =
  /[,、;\s]{1,8}(?=(?:另外|还有|以及|顺便|同时|再就是|再问|再有|还想[问知]|也想[问知]|对了))|(?<=[吗呢])(?=另外|还有|顺便|同时|再问|然后)|(?=另外(?:请问|想问|问|[,:])|顺便(?:再|请|想)?[问说]|以及|还有就是|还想[问知])/gu

/**
 * "Three quick ones from finance: …" counts questions, and "two questions about the copy: …" says what all of them are about. "We lost 2 invoices: …" and
 * "some background: …" do not, and what follows may tell.
 */
const announcesList = patternOf(
  /^(?:[^:?!,]{0,40}, )?[^:?!,]{0,40}\b(?:two|three|four|some|few|several|couple(?: of)?|[2-4]) (?:(?:quick|short|small|simple|more|other|brief) ){0,2}(?:ones|things|questions|points|q['’]?s)\b(?: ((?:about|on|regarding|concerning|re) [^:?!,]{1,40})|[^:?!,]{0,40}): /iu,
)

/** Two questions with a comma between them. "When I top up, is it …" is one. */
const enumerated = patternOf(
  String.raw`^(?:${inFront} )?(?:what|who|which|where|why|how|when(?! (?:i|we|you|he|she|they|it|the|an?|my|our|your)\b)|can|could|do|does|did|is|are|will|would|may|must|should|shall)\b[^,]*, (?=(?:by when|until when|till when|what|who|which|where|why|how|when|can|could|do|does|did|is|are|will|would|may|must|should|shall)\b)`,
  'iu',
)

/**
 * Two that are told of: "my boss asks whether we can still apply, if it may be on one, and whether …". "If we only topped up" is a condition of what is
 * asked; "if" asks where it says that something can be or may be.
 */
const enumeratedTold =
  /^[^,]{0,80}?\b(?:know|ask(?:s|ing|ed)?|tell (?:me|us)|wonder(?:s|ing)?|explain|clarify|advise|confirm|hear|learn|find out|understand)\b[^,]{0,20}?\b(?:if|whether|how|what|who|where|why|which)\b[^,]*, (?=(?:whether|if [\p{L}'’ ]{1,30}? (?:can|could|may|might|would|will|should)|how (?:long|much|many|soon|far)|who (?:pays|bears|covers))\b(?! ?not\b|['’]?t\b))/iu

/**
 * The clauses of a sentence that begin a further question, without what joins or announces them, each with the matter that was announced for all; the
 * sentence alone where there is one. In a list of what is asked "if" is no condition, and reads "whether".
 */
export function splitClauses(sentence: string): readonly string[] {
  const [announced = '', matter = ''] = announcesList.exec(sentence) ?? []
  const found = sentence.slice(announced.length).split(furtherQuestion)
  // Of a list only the last stands behind "and": "Who pays, when will it come, and may I …?" What announces it makes one of what has no "and".
  const isListed = (at: number) => announced !== '' || at < found.length - 1
  const listed = found.flatMap((clause, at) => (isListed(at) ? splitListed(clause) : [clause]))
  const asked = enumeratedTold.test(sentence)
    ? listed.map((clause, at) => (at > 0 ? clause.replace(/^if /iu, 'whether ') : clause))
    : listed
  const clauses = asked.flatMap(clause => (/\p{Script=Han}/u.test(clause) ? splitHan(clause) : splitRunOn(clause)))
  return matter === '' ? clauses : clauses.map(clause => askedOf(matter, clause))
}

/** "How long does it take (about the copy)?" No piece of a sentence is cut at a bracket. What names an invoice itself asks of that. */
function askedOf(matter: string, clause: string): string {
  return namesInvoice.test(clause) ? clause : clause.replace(/[?.!]?\s{0,4}$/u, end => ` (${matter})${end}`)
}

const namesInvoice = /\b(?:invoices?|fapiaos?|statements?|bills?|ones?)\b/iu

/** A clause as its writer put it. */
export function withoutMatter(clause: string): string {
  return clause.replace(/ \((?:about|on|regarding|concerning|re) [^()]{1,40}\)(?=[?.!]?\s{0,4}$)/iu, '')
}

function splitListed(clause: string): readonly string[] {
  const parts: string[] = []
  let rest = clause
  while (parts.length < mostParts) {
    const [first] = enumerated.exec(rest) ?? enumeratedTold.exec(rest) ?? []
    if (first === undefined) break
    parts.push(first.replace(/,\s*$/, ''))
    rest = rest.slice(first.length)
  }
  return [...parts, rest]
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
      if (lastAsks && isAsking && (countWords(clause) >= fewestPartWords || asksOfItself(clause))) parts.push(clause)
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
