import type { Content } from '../knowledge.js'
import { normalize, stem, words } from '../text/normalize.js'

/** Words by which a question that only sounds like an entry gives itself away, as authors wrote them: "send … back" of postage. */
export interface LookAlike {
  readonly words: Phrase
  /** With one of these in the message the words say nothing: a contract beside an invoice may be a story. */
  readonly unless: readonly Phrase[]
  /** Whether they say so however sure the message is: "the Top Up button" is never "Apply Invoice". */
  readonly isSure: boolean
  /** Where an author finds it: "faq/look-alikes.txt:14". */
  readonly at: string
}

/** What a line is about whose words speak of another seller: whatever it sounds like, it is not asked of us. No id has a space in it. */
export const anyEntry = 'any entry'

/** By the id of the entry that they sound like, or `anyEntry`. */
export type LookAlikes = ReadonlyMap<string, readonly LookAlike[]>

/** Words in their order, stemmed; between one part and the next others may stand. */
export interface Phrase {
  readonly text: string
  readonly parts: readonly (readonly string[])[]
}

/** Words that "…" stands for at most. */
const widestGap = 4

/** A phrase as authors write it. Null where there are no words in it, or none on one side of "…". */
export function phraseOf(text: string): Phrase | null {
  const parts = text.split(/…+|\.{3,}/).map(stemsOf)
  return parts.every(({ length }) => length > 0) ? { text: text.trim(), parts } : null
}

/** What tells that the message is not about this entry, a sure one first; null where nothing does. */
export function lookAlikeIn(text: string, entry: string, { lookAlikes }: Pick<Content, 'lookAlikes'>): LookAlike | null {
  const own = lookAlikes?.get(entry) ?? []
  if (own.length === 0) return null
  const sentences = stemsOfSentences(text)
  const said = new Set(sentences.flat())
  // Of hundreds of look-alikes nearly all begin with a word that is not said.
  const found = own.filter(lookAlike => said.has(lookAlike.words.parts[0]?.[0] ?? '') && counts(lookAlike, sentences))
  return found.find(({ isSure }) => isSure) ?? found[0] ?? null
}

/** The stems of a text, sentence by sentence. */
export function stemsOfSentences(text: string): readonly (readonly string[])[] {
  return text.split(/[.?!;。？！；\n]+/u).map(sentence => stemsOf(sentence.replace(counting, '')))
}

/** "Second, mailing fee is whose burden?" counts questions, and speaks of no second mailing. */
const counting = /^\s*(?:first|second|third|fourth|fifth)(?:ly)?\s*[,:，：]/iu

/** Whether these sentences have the words of a look-alike, and none that make them say nothing. */
export function counts({ words, unless }: LookAlike, sentences: readonly (readonly string[])[]): boolean {
  const says = ({ parts }: Phrase) => sentences.some(stems => standsIn(stems, parts))
  return says(words) && !unless.some(says)
}

/** Of three letters the last is no ending: AWS is not several of "aw". */
function stemsOf(text: string): readonly string[] {
  return words(normalize(text)).map(word => (/^\w\ws$/.test(word) ? word : stem(word)))
}

function standsIn(stems: readonly string[], parts: Phrase['parts']): boolean {
  return stems.some((_, from) => {
    const [first = [], ...others] = parts
    let end = endOf(first, stems, from, 0)
    for (const part of others) end = end < 0 ? end : endOf(part, stems, end, widestGap)
    return end >= 0
  })
}

/** Behind a part that begins at `from`, or as many words later at most; -1 where it does not. */
function endOf(part: readonly string[], stems: readonly string[], from: number, latest: number): number {
  for (let at = from; at <= from + latest; at++) if (part.every((word, k) => stems[at + k] === word)) return at + part.length
  return -1
}
