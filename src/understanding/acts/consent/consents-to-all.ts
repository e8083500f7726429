import { countWords } from '../../normalize.js'
import { withoutQuoted } from '../../without-quoted.js'
import { standing, type WordLists } from '../closed-words.js'
import { type Beside, besideOf, clausesOf } from './clauses.js'
import { leadingPieces, type Piece } from './consent.js'
import { namesCompany } from './may-be-name.js'
import { mocks } from './mocks.js'
import { besides, deeds, looked, yes } from './read-back-words.js'

const atReadBack: WordLists<Piece> = [
  ['deed', standing(deeds)],
  ['yes', standing(yes)],
  ['looked', standing(looked)],
  ['beside', standing(besides)],
]

/** In words: "yes, sorry for the mess", "对，现在对了". */
const fewBesides = 8

/** In words. Longer messages tell something, whatever they begin with. */
const longest = 60

/**
 * Whether a message, said to a read-back, says yes to all of it. It is read clause by clause: one at least is a yes or says what to do, and every other is
 * talk, or a few words that ask, want, put off and doubt nothing and name no field. What is filed by it can hardly be taken back, so in doubt it is none.
 * `isHeardAsYes`: it was learnt to be a yes. That is believed only where no word stands beside the listed ones: it was heard in "cannot confirm", too.
 */
export function consentsToAll(text: string, isHeardAsYes = false): boolean {
  const said = withoutLetterhead(text)
    .replace(/\bo\.k\./giu, 'ok')
    .replace(/\b(why not)\s*[?？]+/giu, '$1')
  if (said.length > 1_000 || countWords(said) > longest || mocks(said)) return false
  const parts = clausesOf(said)
  const clauses = parts.map(readClause)
  if (hasOwnLine(said)) return false
  if (clauses.some(({ rest }, at) => isTold(parts[at] ?? '', rest, parts[at - 1] ?? ''))) return false
  const rests = clauses.flatMap(({ rest }, at) => (rest === '' || closes(parts[at] ?? '', parts[at - 1] ?? '') ? [] : [rest]))
  const isYes = clauses.some(({ pieces }) => pieces.has('yes') || pieces.has('deed'))
  if (rests.some(rest => besideOf(rest) !== 'other') || countWords(rests.join(' ')) > fewBesides) return false
  if (isYes) return true
  // "OK, I have looked at it" says only that.
  const onlySees = rests.length > 0 || clauses.some(({ pieces }) => pieces.has('looked'))
  return clauses.some(({ pieces }) => pieces.has('fair')) ? !onlySees : isHeardAsYes && !onlySees
}

/**
 * Whether a message, said to a read-back, objects to something of it: "all right except the number". A yes that comes after it is none to what was read.
 */
export function objects(text: string): boolean {
  const rests = clausesOf(withoutLetterhead(text)).flatMap(clause => readClause(clause).rest || [])
  return rests.some(rest => objecting.has(besideOf(rest)) || excepts.test(rest))
}

const objecting: ReadonlySet<Beside> = new Set(['no', 'doubt', 'change', 'value'])
const excepts = /\b(?:except|apart from|other than|only)\b|除了|只有/iu

/** The words of consent that a clause begins with, and the rest. Only a yes may have one: "send it to my boss" says to do something else. */
function readClause(clause: string): { readonly pieces: ReadonlySet<Piece>; readonly rest: string } {
  const { pieces, rest } = leadingPieces(clause, atReadBack)
  const asks = /[?？]/.test(clause)
  if (!asks && (rest === '' || pieces.has('yes'))) return { pieces, rest }
  return { pieces: new Set(pieces.has('fair') ? ['fair'] : []), rest: clause }
}

/** A message without the lines of a letter around it: what it quotes, whom it greets, and who signed, with their telephone. */
function withoutLetterhead(text: string): string {
  const lines = withoutQuoted(text)
    .split('\n')
    .map(line => line.trim())
  const kept: string[] = []
  let [isSigned, isApart] = [false, false]
  for (const [at, line] of lines.entries()) {
    if (line === '') {
      isApart = true
      continue
    }
    const signs = isSigned || (isApart && signsLetter(kept, line, lines[at + 1] ?? ''))
    // "NOT YET" and a title have the look of a name: only its place tells a signature, and it speaks against nothing.
    const isSignature = signs && name.test(line) && speaksAgainstNothing.has(besideOf(line.toLowerCase()))
    const isLetterhead =
      kept.length > 0 &&
      (isSignature || ownContact.test(line) || isSignedContact(line) || (isSigned && (contact.test(line) || contactBehindName.test(line))))
    if (!isLetterhead) kept.push(line)
    isSigned = isLetterhead || closing.test(line)
    isApart = false
  }
  return kept.join('\n')
}

/** Whether a line is a person and their telephone. Of a company it may be the title that was meant: "对" and under it "枫港贸易 13800138000". */
function isSignedContact(line: string): boolean {
  return signedContact.test(line) && !namesCompany(line.replace(/[\s,，|/:：]*[+\d][\d\s()./-]*$/u, ''))
}

const speaksAgainstNothing: ReadonlySet<Beside> = new Set(['other', 'name'])

/**
 * Whether a line that stands apart under a message signs it: how to reach its writer stands below, or it is one name under polite words. Under a bare
 * "yes" a name may be the title that it should be.
 */
function signsLetter(above: readonly string[], line: string, below: string): boolean {
  if (ownContact.test(below) || contact.test(below)) return true
  return !/\s/.test(line) && above.some(one => polite.test(one))
}

const polite = /\b(?:please|pls|thanks|thank you|kindly|dear|hi|hello|regards)\b/iu

/** Whether a clause tells a value beside its yes: a few capitalised words that sign nothing, or words behind a colon ("Correct: harbour trading"). */
function isTold(clause: string, rest: string, before: string): boolean {
  if (rest === '') return false
  if (readClause(before).rest === '' && /[:：]\s*$/u.test(before.slice(-5))) return true
  const words = clause.trim().split(/\s+/)
  const last = words.slice(-rest.trim().split(/\s+/).length).join(' ')
  return signature.test(last.replace(/[,.;:!]$/u, '')) && !closing.test(before)
}

/** Whether a line under the first is of none of the words of consent and no sentence: it may be a title, "Yes" and under it "maple harbour". */
function hasOwnLine(said: string): boolean {
  const lines = said.split('\n').filter(line => line.trim() !== '')
  return lines.some(
    (line, at) =>
      at > 0 &&
      !closing.test(line) &&
      !closing.test(lines[at - 1] ?? '') &&
      !/[.!。！]\s*$/u.test(line.slice(-9)) &&
      leadingPieces(line, atReadBack).pieces.size === 0,
  )
}

/** Whether a clause is of the end of a letter: "Regards, Birgit Achterberg". */
function closes(clause: string, before: string): boolean {
  return closing.test(clause) || (closing.test(before) && name.test(clause) && speaksAgainstNothing.has(besideOf(clause.toLowerCase())))
}

/** What stands before a signature. */
const closing =
  /^\s*(?:(?:many|with|kind|kindest|best|warm|warmest) ){0,2}(?:regards|thanks|thank you|cheers|best|sincerely|yours sincerely|yours faithfully|yours|wishes|此致|敬礼|祝好|谢谢|顺祝商祺)\s*[,.!，。！]?\s*$/iu
/** A telephone or mail address that says that it is one. Without that, digits may be a field. */
const ownContact =
  /^(?:(?:tel|phone|telephone|mobile|cell|fax|e-?mail|电话|手机|邮箱)\s*(?:[.:：]\s*)?(?:\+?[\d()./-][\d\s()./-]{6,}|[^\s@]+@\S+)$|sent from my|发自我的)/iu
/** "赵敏 13700004321", "Ada Lovelace, +44 20 7946 0958": whoever it is, in the form that telephones alone have. */
const signedContact =
  /^(?:\p{Script=Han}{2,4}|\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2})[\s,，|/:：]+(?:1[3-9]\d{9}|\+\d[\d()./-][\d\s()./-]{6,20})$/u
/** The same below a signature, with any number that is said to be a telephone's. */
const contactBehindName =
  /^[^,，|\d]{1,60}[,，|]\s*(?:tel|phone|telephone|mobile|cell|fax|e-?mail|电话|手机|邮箱)\s*(?:[.:：]\s*)?(?:\+?[\d()./-][\d\s()./-]{6,20}|[^\s@]+@\S+)$/iu
const contact = /^(?:\+?[\d()./-][\d\s()./-]{6,}|[^\s@]+@\S+)$/u
/** One who signs may give one name only. */
const name = /^\s*\p{Lu}[\p{L}.'’-]*(?:\s+(?:\p{Lu}[\p{L}.'’-]*|[&,|])){0,5}\s*$/u
const signature = /^\s*(?:\p{Lu}[\p{L}.'’-]*)(?:\s+(?:\p{Lu}[\p{L}.'’-]*|[&,|])){1,5}\s*$/u
