import { normalize, runs } from './normalize.js'
import { typosBetween } from './typos-between.js'
import { lineEnd, lineStart, WordCounts } from './word-counts.js'

/** Words shorter than this are near to everything, and longer than that nobody mistypes one letter at a time. */
const shortest = 2
const longest = 20

/** From this length on two typos in a word are looked for. */
const longEnoughForTwo = 4

/** Shorter words with two typos must begin with the letter that was meant: "maple" is no mistyped "people". */
const longEnoughForAnyStart = 8

/** Words of one text that are looked up: what it costs stays bounded, however many strange words come. */
const mostLookedUp = 12

/** How often a word must stand in the corpus to be what somebody meant, and of how many letters it must be. */
const fewestUses = 3
const shortestMeant = 3

/** How much less likely a word becomes by a typo, as a logarithm. */
const costOfTypo = 4.5

/** How likely a word is that is in none of the lists (a name), and a shorter one, which may be short for anything. */
const likelihoodOfUnknown = 4e-7
const likelihoodOfShort = 3e-5

/** How much oftener a word must stand in the corpus for another to be a typo of it that authors wrote down. */
const farOftener = 20

/** `known` has no shorter words. */
const shortestKnown = 4

/** How many words beside a word it takes to believe what they say of it, rather than what is said anywhere (Dirichlet smoothing). */
const doubt = 100

/** A word is changed where the other is so much likelier, as a logarithm. */
const clear = 0.5

/** Words that are asked for and never told. */
export type KnownWords = Pick<ReadonlySet<string>, 'has'>

/**
 * Mends words that are only mistyped towards the corpus' own vocabulary: of the words that are a typo away (two in longer words) the one is
 * meant that is likeliest between its neighbours, by how often it stands there in the corpus, and by its typos (the noisy channel: M. D.
 * Kernighan, K. W. Church, W. A. Gale, "A spelling correction program based on a noisy channel model", COLING 1990). A word
 * stays where it is likelier as it is, as do the English words of `known`, of four letters and more, and what has a digit in it: numbers, names, ids. Only meanings are told by the result; values are taken from the text as typed.
 */
export function createSpelling(lines: readonly string[], known: KnownWords): (text: string) => string {
  const counts = new WordCounts()
  for (const line of lines) counts.add(line)
  return spellingOf(counts, known)
}

/** createSpelling() of lines whose words were counted before, which for thousands of them takes a moment. */
export function spellingOf(counts: WordCounts, known: KnownWords): (text: string) => string {
  const byLength = meantOf(counts)
  const settledWords = new Map<string, boolean>()

  /** Whether the word is surely meant as it stands. One that the corpus has once or twice may be a typo somebody wrote down. */
  function isWord(word: string): boolean {
    if (known.has(word)) return true
    if (counts.uses(word) < fewestUses) return false
    const settled = settledWords.get(word) ?? !isOftenMistyped(word)
    settledWords.set(word, settled)
    return settled
  }

  /** Whether a word of the corpus may be a typo of another that it has far oftener: authors write down how customers type. */
  function isOftenMistyped(word: string): boolean {
    return word.length >= shortestKnown && near(word).some(({ uses }) => uses >= farOftener * counts.uses(word))
  }

  /** The words of the corpus that may be meant by another, with the typos between them. */
  function near(word: string): readonly (Meant & { readonly typos: number })[] {
    const most = word.length >= longEnoughForTwo ? 2 : 1
    const own = lettersOf(word)
    const found: (Meant & { readonly typos: number })[] = []
    for (let length = word.length - most; length <= word.length + most; length++) {
      for (const other of byLength[length] ?? []) {
        if (other.word === word || ones(own ^ other.letters) > 2 * most) continue
        const allowed = isNearStart(word, other.word) ? most : 1
        const typos = typosBetween(word, other.word, allowed)
        if (typos <= allowed) found.push({ ...other, typos })
      }
    }
    return found
  }

  /** How likely a word of the corpus is between two others, as a logarithm. */
  function likelihood({ word, uses }: Meant, before: string, after: string): number {
    const behind = counts.pairs(before, word) + (doubt * uses) / counts.total
    const ahead = counts.pairs(word, after) + doubt * shareOf(after)
    return Math.log(behind / (counts.uses(before) + doubt)) + Math.log(ahead / (uses + doubt))
  }

  /** The same of a word that is none of the corpus, of which nothing is known there. */
  function likelihoodAsIs(word: string, before: string, after: string): number {
    const own = word.length < shortestKnown ? likelihoodOfShort : likelihoodOfUnknown
    return Math.log((doubt * own) / (counts.uses(before) + doubt)) + Math.log(shareOf(after))
  }

  function shareOf(word: string): number {
    return Math.max(counts.uses(word), 1) / counts.total
  }

  function meant(word: string, before: string, after: string): string {
    let [best, likeliest] = [word, likelihoodAsIs(word, before, after) + clear]
    for (const other of near(word)) {
      const likely = likelihood(other, before, after) - other.typos * costOfTypo
      if (likely > likeliest) [best, likeliest] = [other.word, likely]
    }
    return best
  }

  return text => {
    const pieces = [...text.matchAll(/[\p{L}\p{N}'’]+/gu)]
    const spelt = pieces.map(([piece]) => piece)
    let left = mostLookedUp
    for (const [at, piece] of spelt.entries()) {
      if (piece.length < shortest || piece.length > longest || !/^\p{Script=Latin}+$/u.test(piece)) continue
      const word = normalize(piece)
      if (!/^[a-z]+$/.test(word) || isWord(word) || isShortName(piece, pieces[at + 1]?.[0])) continue
      if (left-- <= 0) break
      const mended = meant(
        word,
        runs(normalize(spelt[at - 1] ?? lineStart)).at(-1) ?? lineStart,
        runs(normalize(spelt[at + 1] ?? ''))[0] ?? lineEnd,
      )
      if (mended !== word) spelt[at] = mended
    }
    return joined(text, pieces, spelt)
  }
}

interface Meant {
  readonly word: string
  readonly uses: number
  readonly letters: number
}

/** The words that can be what somebody meant, by their lengths. */
function meantOf(counts: WordCounts): readonly (readonly Meant[] | undefined)[] {
  const byLength: Meant[][] = []
  for (const word of counts.words()) {
    const uses = counts.uses(word)
    if (uses < fewestUses || word.length < shortestMeant || !/^[a-z]+$/.test(word)) continue
    const list = byLength[word.length] ?? []
    list.push({ word, uses, letters: lettersOf(word) })
    byLength[word.length] = list
  }
  return byLength
}

/** A bit for each letter that a word has: a typo changes two of them at most, so that most words need not be compared. */
function lettersOf(word: string): number {
  let letters = 0
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) - 97)
  return letters
}

/** How many bits are set. */
function ones(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}

/** Before another name: "Ada Lovelace" is no mistyped "add Lovelace". */
function isShortName(piece: string, next = ''): boolean {
  return piece.length < shortestKnown && [piece, next].every(word => /^\p{Lu}\p{Ll}+$/u.test(word))
}

function isNearStart(word: string, other: string): boolean {
  return word.length >= longEnoughForAnyStart || word[0] === other[0]
}

/** The text with its pieces as they are spelt now. */
function joined(text: string, pieces: readonly RegExpMatchArray[], spelt: readonly string[]): string {
  let [whole, from] = ['', 0]
  for (const [at, { 0: piece, index = 0 }] of pieces.entries()) {
    if (spelt[at] === piece) continue
    whole += text.slice(from, index) + spelt[at]
    from = index + piece.length
  }
  return whole + text.slice(from)
}
