import { LetterRuns } from './letter-runs.js'
import { anyLetter, NearWords, slip } from './near-words.js'
import { normalize, runs } from './normalize.js'
import { numberWord } from './number-word.js'
import { lineEnd, lineStart, type WordCounts } from './word-counts.js'

/** Words shorter than this are near to everything, and longer than that nobody mistypes one letter at a time. */
const shortest = 2
const longest = 20

/** Typos that are looked for cost this at most, by the letters of the word: one, two slips, or a slip and any other letter. */
const mostCost = (typed: number) => (typed < 3 ? anyLetter : typed < 4 ? 2 * slip : slip + anyLetter)

/** Words of one text that are looked up, strange ones and such as are English: what it costs stays bounded, however many come. */
const mostLookedUp = { strange: 12, english: 24 }

/** How often a word must stand in the corpus to be what somebody meant, and of how many letters it must be. */
const fewestUses = 3
const shortestMeant = 3

/** How much less likely a word becomes by what its typos cost, as a logarithm. */
const unlikelier = 1.05

/** How likely a word is that is none of the corpus: an English one, a name, and a shorter one, which may be short for anything. */
const likelihoodOfEnglish = 1e-4
const likelihoodOfName = 4e-7
const likelihoodOfShort = 3e-5

/** What a letter of a name tells on an average (LetterRuns.surprise), and how much less likely, as a logarithm, a letter makes one by what it tells beyond that. */
const usualSurprise = 2.4
const surprisePulls = 0.5

/** How much oftener a word must stand in the corpus for another to be a typo of it that authors wrote down. */
const farOftener = 20

/** `known` has no shorter words. */
const shortestKnown = 4

/** How many words beside a word it takes to believe what they say of it, rather than what is said anywhere (Dirichlet smoothing). */
const doubt = 100

/** How many words of a corpus it takes to believe how often it has a word: of a hundred words one in four may be "the". */
const fewWords = 1_000

/** A word is changed where the other is at least so likely, of all that may be meant. */
const likelyEnough = 0.5

/** Words that are asked for and never told. */
export type KnownWords = Pick<ReadonlySet<string>, 'has'>

/**
 * Mends words that are only mistyped towards the corpus' own vocabulary: of the words that are a typo or two away the one is
 * meant that is likeliest between its neighbours, by how often it stands there in the corpus, and by its typos (the noisy channel: M. D.
 * Kernighan, K. W. Church, W. A. Gale, "A spelling correction program based on a noisy channel model", COLING 1990). A word stays where no other
 * is likelier than all else together, itself among it: an English word of `known`, of four letters and more, or a name, the less likely the less its letters
 * are those of a word. What has a digit in it stays, and numbers in words. Only meanings are told by the result; values are taken from the text as typed.
 */
export function createSpelling(counts: WordCounts, known: KnownWords): (text: string) => string {
  const meantWords = meantOf(counts)
  const tree = new NearWords(meantWords.map(({ word }) => word))
  const letterRuns = new LetterRuns(meantWords.map(({ word }) => word))
  const settledWords = new Map<string, boolean>()

  /** Whether the word is surely meant as it stands. One that the corpus has once or twice may be a typo somebody wrote down. */
  function isWord(word: string): boolean {
    if (numberWord(word) !== null) return true
    if (counts.uses(word) < fewestUses) return false
    const settled = settledWords.get(word) ?? (known.has(word) || !isOftenMistyped(word))
    settledWords.set(word, settled)
    return settled
  }

  /** Whether a word of the corpus may be a slip of another that it has far oftener: authors write down how customers type. */
  function isOftenMistyped(word: string): boolean {
    return word.length >= shortestKnown && near(word, slip).some(({ uses }) => uses >= farOftener * counts.uses(word))
  }

  /** The words of the corpus that may be meant by another, with what the typos between them cost. */
  function near(word: string, most: number): readonly (Meant & { readonly cost: number })[] {
    return tree.near(word, most).flatMap(({ number, cost }) => {
      const other = meantWords[number]
      return other ? [{ ...other, cost }] : []
    })
  }

  /** How likely a word of the corpus is between two others, as a logarithm. */
  function likelihood({ word, uses }: Meant, before: string, after: string): number {
    const behind = counts.pairs(before, word) + (doubt * uses) / (counts.total + fewWords)
    const ahead = counts.pairs(word, after) + doubt * shareOf(after)
    return Math.log(behind / (counts.uses(before) + doubt)) + Math.log(ahead / (uses + doubt))
  }

  /** The same of a word that is none of the corpus, of which nothing is known there. */
  function likelihoodAsIs(word: string, before: string, after: string): number {
    return Math.log((doubt * likelihoodOf(word)) / (counts.uses(before) + doubt)) + Math.log(shareOf(after))
  }

  function likelihoodOf(word: string): number {
    if (known.has(word)) return likelihoodOfEnglish
    const surprising = Math.max(0, letterRuns.surprise(word) - usualSurprise) * (word.length + 1)
    return (word.length < shortestKnown ? likelihoodOfShort : likelihoodOfName) * Math.exp(-surprisePulls * surprising)
  }

  function shareOf(word: string): number {
    return Math.max(counts.uses(word), 1) / counts.total
  }

  function meant(word: string, before: string, after: string): string {
    const asIs = likelihoodAsIs(word, before, after)
    let [best, likeliest, all] = [word, asIs, Math.exp(asIs)]
    // Whoever types another English word by mistake has slipped once.
    const most = known.has(word) ? slip : mostCost(word.length)
    for (const other of near(word, most)) {
      const likely = likelihood(other, before, after) - other.cost * unlikelier
      all += Math.exp(likely)
      if (likely > likeliest) [best, likeliest] = [other.word, likely]
    }
    return Math.exp(likeliest) >= likelyEnough * all ? best : word
  }

  return text => {
    const pieces = [...text.matchAll(/[\p{L}\p{N}](?:[\p{L}\p{N}'’]*[\p{L}\p{N}])?/gu)]
    const spelt = pieces.map(([piece]) => piece)
    const left = { ...mostLookedUp }
    for (const [at, piece] of spelt.entries()) {
      if (piece.length < shortest || piece.length > longest || !/^\p{Script=Latin}+$/u.test(piece)) continue
      const word = normalize(piece)
      if (!/^[a-z]+$/.test(word) || isWord(word) || isShortName(piece, pieces[at + 1]?.[0])) continue
      if (left[known.has(word) ? 'english' : 'strange']-- <= 0) continue
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
}

/** The words that can be what somebody meant. */
function meantOf(counts: WordCounts): readonly Meant[] {
  return [...counts.words()].flatMap(word => {
    const uses = counts.uses(word)
    return uses < fewestUses || word.length < shortestMeant || !/^[a-z]+$/.test(word) ? [] : [{ word, uses }]
  })
}

/** Before another name: "Ada Lovelace" is no mistyped "add Lovelace". */
function isShortName(piece: string, next = ''): boolean {
  return piece.length < shortestKnown && [piece, next].every(word => /^\p{Lu}\p{Ll}+$/u.test(word))
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
