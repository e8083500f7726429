import { normalize, runs } from './normalize.js'

/** Words shorter than this have too many neighbours, and longer than that nobody mistypes one letter at a time. */
const shortest = 4
const longest = 20

/** From this length on two typos in a word are looked for; a nearer word goes first. */
const longEnoughForTwo = 6

/** Shorter words with two typos must begin with the letter that was meant: "maple" is no mistyped "people". */
const longEnoughForAnyStart = 8

/** Words of one text that are looked up: what it costs stays bounded, however many strange words come. */
const mostLookedUp = 12

/** How often a word must stand in the corpus to be what somebody meant. */
const fewestUses = 3

/**
 * Mends words that are only mistyped towards the corpus' own vocabulary: a word that the corpus has not more than twice and `known` has not, and that is one
 * typo away from a word of the corpus (two in longer words; letters dropped, added, changed or swapped: F. J. Damerau, "A technique for
 * computer detection and correction of spelling errors", CACM 1964), becomes the nearest, of equally near ones the most used. Words
 * with digits, which are numbers, names and ids, stay. Only meanings are told by the result; values are taken from the text as typed.
 */
export function createSpelling(lines: readonly string[], known: ReadonlySet<string>): (text: string) => string {
  const uses = new Map<string, number>()
  for (const line of lines) countWords(line, uses)
  return spellingOf(uses, known)
}

/** Counts the words of a line that can be what somebody meant. */
export function countWords(line: string, uses: Map<string, number>): void {
  for (const word of runs(normalize(line))) if (isPlain(word)) uses.set(word, (uses.get(word) ?? 0) + 1)
}

/** createSpelling() of lines whose words were counted before, which for thousands of them takes a moment. */
export function spellingOf(uses: ReadonlyMap<string, number>, known: ReadonlySet<string>): (text: string) => string {
  const byLength: string[][] = []
  for (const [word, count] of [...uses].sort((a, b) => b[1] - a[1])) {
    if (count < fewestUses || word.length < shortest) continue
    const list = byLength[word.length]
    if (list) list.push(word)
    else byLength[word.length] = [word]
  }

  function meant(word: string): string {
    const most = word.length >= longEnoughForTwo ? 2 : 1
    let [best, least, bestUses] = [word, most + 1, 0]
    for (let length = word.length - most; length <= word.length + most; length++) {
      for (const candidate of byLength[length] ?? []) {
        const allowed = isNearStart(word, candidate) ? Math.min(least, most) : 1
        const distance = typosBetween(word, candidate, allowed)
        if (distance > allowed) continue
        const used = uses.get(candidate) ?? 0
        if (distance < least || (distance === least && used > bestUses)) [best, least, bestUses] = [candidate, distance, used]
      }
    }
    return best
  }

  /** A word that the corpus has once or twice and no list of English words has is a typo somebody wrote down. */
  function isWord(word: string): boolean {
    return (uses.get(word) ?? 0) >= fewestUses || known.has(word)
  }

  return text => {
    let left = mostLookedUp
    return text.replace(/(?<![\p{L}\p{N}'’])\p{Script=Latin}+(?![\p{L}\p{N}'’])/gu, raw => {
      const word = normalize(raw)
      if (!isPlain(word) || word.length < shortest || word.length > longest || isWord(word) || left-- <= 0) return raw
      const mended = meant(word)
      return mended === word ? raw : mended
    })
  }
}

function isNearStart(word: string, candidate: string): boolean {
  return word.length >= longEnoughForAnyStart || word[0] === candidate[0]
}

function isPlain(word: string): boolean {
  return /^[a-z]+$/.test(word)
}

/** How many typos lie between two words (the restricted Damerau-Levenshtein distance), or more than `most`. */
export function typosBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let [before, last, row] = [
    new Uint8Array(b.length + 1),
    Uint8Array.from({ length: b.length + 1 }, (_, j) => j),
    new Uint8Array(b.length + 1),
  ]
  for (let i = 1; i <= a.length; i++) {
    row[0] = i
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1)
      let cost = Math.min((last[j] as number) + 1, (row[j - 1] as number) + 1, (last[j - 1] as number) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1)) {
        cost = Math.min(cost, (before[j - 2] as number) + 1)
      }
      row[j] = cost
      if (cost < least) least = cost
    }
    if (least > most) return most + 1
    ;[before, last, row] = [last, row, before]
  }
  return last[b.length] as number
}
