import stemmer from 'natural/lib/natural/stemmers/porter_stemmer.js'
import { memo } from '../memo.js'
import { simplify } from './simplify.js'

/** One character can become eighteen by NFKC; what stands beyond this was no message. */
const longestText = 8_000

/** A word longer than this is no word of ours: nothing may cost more because somebody leans on a key. */
const longestWord = 40

/** Soft hyphens, zero-width spaces and joiners, and word joiners within a word: copying from a page brings them along, and nobody sees them. */
const unseenInWords = /[\u00ad\u200b-\u200d\u2060\ufeff]+/g
const beforeMarks = /[\p{L}\p{N}]$/u
const afterMarks = /^[\p{L}\p{N}]/u

/** Whether a letter or digit stands on both sides. Not in the pattern, which would look back at every letter of every text. */
function isWithin(at: number, length: number, whole: string): boolean {
  return beforeMarks.test(whole.slice(Math.max(0, at - 2), at)) && afterMarks.test(whole.slice(at + length, at + length + 2))
}

/** Text of printable ASCII. */
const plain = /^[\x20-\x7e]*$/

/**
 * One form for what people type in many: compatibility characters (NFKC), simplified Chinese, small letters, straight quotes, single
 * spaces, no control characters and no punctuation at the end. Training lines and messages go through the same function:
 * mixed case alone costs three points of accuracy.
 */
export function normalize(text: string): string {
  return text.length > longestKnown ? normalizeAnew(text) : known(text)
}

/** A message and its parts are normalised some dozens of times on their way through a turn. */
const [mostKnown, longestKnown] = [1_000, 200]
const known = memo(mostKnown, normalizeAnew)

function normalizeAnew(text: string): string {
  if (plain.test(text)) {
    // Most lines are: a start reads thousands, of which none has what the other steps look for.
    return withoutEdges(text.slice(0, longestText).toLowerCase().replace(/`/g, "'").replace(/ {2,}/g, ' '))
  }
  const normalized = simplify(text.normalize('NFKC').slice(0, longestText))
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc`´]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(unseenInWords, (marks, at: number, whole: string) => (isWithin(at, marks.length, whole) ? '' : marks))
    .replace(/\p{C}+/gu, ' ')
    .replace(/\s+/g, ' ')
  return withoutEdges(normalized)
}

const edge = /[\s\p{P}]/u

/** Without white space and punctuation at both ends. By hand: a pattern that ends in "$" costs the square of a long run inside the text. */
function withoutEdges(text: string): string {
  let from = 0
  let to = text.length
  while (from < to && edge.test(text.charAt(from))) from++
  while (to > from && edge.test(text.charAt(to - 1))) to--
  return text.slice(from, to)
}

/**
 * What a normalised text is made of, in order: words, and whole runs of Han characters, which are written without spaces; where the
 * script changes, one ends ("vat专票" is two). Apostrophes go ("don't" and "dont" are one word), references and numbers become their
 * kind ("@ref", "@8" for eight digits), since which number it is says nothing about what is wanted.
 */
export function runs(normalized: string): readonly string[] {
  const found: string[] = []
  // Most texts are plain, in which the short patterns find the same several times as fast.
  const isPlain = plain.test(normalized)
  const joined = normalized.includes("'") ? normalized.replace(isPlain ? plainApostrophes : apostrophes, '') : normalized
  for (const raw of joined.match(isPlain ? plainPieces : pieces) ?? []) {
    const word = raw.length <= longestWord || isHan(raw) ? raw : raw.slice(0, longestWord)
    if (word.startsWith('inv-')) found.push('@ref')
    else if (/^\d+$/.test(word)) found.push(word.length < 5 ? '@n' : `@${word.length}`)
    else found.push(word)
  }
  return found
}

const apostrophes = /(?<=\p{L})'(?=\p{L})/gu
const plainApostrophes = /(?<=[A-Za-z])'(?=[A-Za-z])/g
const plainPieces = /inv-[0-9a-z]{6}\b|[0-9A-Za-z]+/g
const pieces = /inv-[0-9a-z]{6}\b|\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu

/** The words of a normalised text, in order: its runs, with each Han character a word of its own. */
export function words(normalized: string): readonly string[] {
  const all = runs(normalized)
  // Few lists have any, and every line of the files is taken apart.
  return all.some(isHan) ? all.flatMap(run => (isHan(run) ? [...run] : [run])) : all
}

/** How long a text is, in words: two Han characters say about as much as one word does. */
export function countWords(text: string): number {
  return runs(normalize(text)).reduce((sum, run) => sum + (isHan(run) ? [...run].length / 2 : 1), 0)
}

/** Whether a run is one of Han characters, of which none comes before the radicals (U+2E80). */
export function isHan(run: string): boolean {
  return run.charCodeAt(0) >= 0x2e80 && /^\p{Script=Han}/u.test(run)
}

/** How many stems are remembered: stemming is half the cost of reading a line, and most words come again. */
const mostStems = 20_000

/** The stem of an English word (M. F. Porter, "An algorithm for suffix stripping", 1980); other words come back as they are. */
export const stem = memo(mostStems, word => (/^[a-z]+$/.test(word) ? stemmer.stem(word) : word))
