import { refersTo } from './refers-to-one.js'

/** What a clause tells of an invoice. */
type FateOf = (words: string) => 'lost' | 'late' | 'other' | null

/** That, and whether it tells that it is missing, and not only what happened to it. */
interface Tells {
  readonly fateOf: FateOf
  readonly isMissing: (words: string) => boolean
}

/**
 * Those of several numbers that are lost where a message tells it of all but some, or of some only, by number or by place: "I lost all of them except
 * 55418233", "只有最后一张丢了". Null where it says nothing of the kind, or tells of those that are left out that they are lost as well: "All but the last were
 * stolen, the last was burnt". Nor where all are lost before, and only how is told of the rest: "I lost these three, all but the last were stolen".
 */
export function toldOfRest(written: string, numbers: readonly string[], tells: Tells): readonly string[] | null {
  const { fateOf, isMissing } = tells
  // "I lost these. Only the second was burnt": how one was lost, which does not say that the others are not.
  const tellsHow = (clause: string, tail: string) => {
    const before = written.slice(0, written.indexOf(clause))
    const areLost = fateOf(before) === 'lost' && numbers.every(number => before.includes(number))
    return areLost && (!isMissing(tail) || tellsHowInChinese.test(tail))
  }
  for (const sentence of written.split(sentences)) {
    const told = toldOfAllBut(sentence, numbers, fateOf)
    if (told !== null && told.fate !== 'lost') return told.left
    if (told !== null && !isLostToo(told, written, numbers, tells)) return numbers.filter(number => !told.left.includes(number))
    for (const clause of told === null ? sentence.split(clauses) : []) {
      const [, tail = ''] = only.exec(clause) ?? []
      const meant = refersTo(tail, numbers)
      if (meant.length === 1 && fateOf(tail) === 'lost' && !tellsHow(clause, tail)) return meant
    }
  }
  return null
}

/** Those of several numbers that a text leaves out of what it says of all the others: "all but the first". */
export function exceptedIn(text: string, numbers: readonly string[]): readonly string[] {
  const [, excepted = ''] = except.exec(text) ?? hanExcept.exec(text) ?? []
  return refersTo(excepted.split(ofThose)[0] ?? '', numbers)
}

/** What is told of all but some, and the words it is told in. */
interface AllBut {
  readonly left: readonly string[]
  readonly fate: 'lost' | 'late' | 'other'
  readonly words: string
  readonly excepted: string
  /** Whether the words themselves tell it, and not what stands in front of them. */
  readonly isOwn: boolean
}

/** "We found all but the last", "all but the last were stolen", "I lost these three, all but the last": told in the clause itself, or in front of it. */
function toldOfAllBut(sentence: string, numbers: readonly string[], fateOf: FateOf): AllBut | null {
  const match = except.exec(sentence) ?? hanExcept.exec(sentence)
  const excepted = match?.[1]?.split(ofThose)[0] ?? ''
  const left = refersTo(excepted, numbers)
  if (match === null || left.length === 0 || left.length === numbers.length) return null
  const front = sentence.slice(0, match.index)
  const words = (front.split(joints).at(-1) ?? '') + match[0]
  const said = has.test(words) ? 'other' : fateOf(words)
  // "All special except the second" tells of their kind, and nothing of what became of them.
  const isOfOther = /\p{Script=Han}/u.test(match[0]) ? !hanBare.test(match[0]) : !bare.test(match[0])
  const fate = said ?? (isBare(excepted, numbers) && !isOfOther ? fateOf(front) : null)
  return fate === null ? null : { left, fate, words, excepted, isOwn: said !== null }
}

/** Whether those that are left out were lost as well, but in another way. */
function isLostToo(
  { left, words, excepted, isOwn }: AllBut,
  written: string,
  numbers: readonly string[],
  { fateOf, isMissing }: Tells,
): boolean {
  const before = written.slice(0, written.indexOf(words))
  if (isOwn && !isMissing(words) && fateOf(before) === 'lost' && numbers.every(number => before.includes(number))) return true
  if (/\p{Script=Han}/u.test(excepted) && fateOf(excepted) === 'lost') return true
  const behind = written.slice(written.indexOf(words) + words.length)
  return behind
    .split(clauses)
    .some(clause => fateOf(clause) === 'lost' && (thatOne.test(clause) || left.some(number => refersTo(clause, numbers).includes(number))))
}

/** Whether nothing is said in these words but which are meant. */
function isBare(excepted: string, numbers: readonly string[]): boolean {
  const [, verb = ''] = /\b(is|are|was|were|has|have|had|belongs?|goes?|went|got)\b/u.exec(excepted) ?? []
  return verb === '' && refersTo(excepted, numbers).length > 0
}

const sentences = /(?<=[.。;；\n])/u
const clauses = /(?<=[,，:：.。;；\n])/u
const joints = /[,，:：;]|\b(?:and|but|so) /u
/** "All but the last of 04418827, 31992046 and 04418830" */
const ofThose = / of (?=\D{0,12}\d{8}|them|these|those)/u
const except =
  /\b(?:(?:all|everything|every one|each)(?: of (?:them|these|those))? but|(?:all|everything|every one|each|both)\b[^.;\n]{0,60}?\b(?:except(?! that)|apart from|other than|excluding|save))\b(?: for)?([^.;:，,\n]{0,40})/u
const hanExcept = /除了?([^，,。除]{1,30})(?:之外|以外|外)?[，,]?[^，,。]{0,4}(?:都|全|其[他它余])[^，,。]{0,12}/u
/** Nothing is said of the others but that they are all. */
const bare = /^(?:all|everything|every one|each|both)(?: of (?:them|these|those))?,? (?:but|except|apart from|other than|excluding|save)\b/u
const hanBare = /(?:都|全|其[他它余]的?)(?:是|要|了|部)?$/u
const only =
  /(?:(?<!\bnot )\b(?:only(?! just)|just(?! (?:\w+ )?(?:lost|noticed|found|mislaid|misplaced|realised|realized|discovered|saw|seen)\b))\b|(?<!不)[只仅])(.*)/u
/** "是在火车上丢的": how one was lost, of several that are. */
export const tellsHowInChinese = /是[^,，。]{2,}[丢偷烧失]\S?的/u
/** "I have all but the last", which is there. */
const has =
  /\b(?:have|has|got|found|received|here)\b(?! (?:(?:the|an?|our|another|different|same) )*(?:titles?|accounts?|reasons?|kinds?|names?)\b| (?:been |all )?(?:lost|stolen|burnt|burned|destroyed|gone|missing))/u
const thatOne = /^\s*(?:which|that(?: one)?|it|那张|这张)\b/u
