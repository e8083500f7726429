/** What a slip of the hand costs (a key beside the right one, two letters in the wrong order, one left out or typed twice) or one vowel for another, and any other letter. */
export const [slip, anyLetter] = [4, 6] as const

/** The rows of a keyboard, each half a key to the right of the one above it; and what is mixed up by ear. */
const keyboard = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']
const vowels = 'aeiouy'

/** A word that may be meant, by its number, and what the typos between it and another cost. */
interface Near {
  readonly number: number
  readonly cost: number
}

const letters = 26
const none = -1

/**
 * Finds the words that may be meant by a mistyped one. They stand in a tree by their letters, so that what many begin with is compared once, with a row of
 * the edit distance for each letter (H. Shang, T. H. Merrettal, "Tries for Approximate String Matching", IEEE TKDE 1996): thousands of words take less than a
 * millisecond. The typos are those of F. J. Damerau ("A technique for computer detection and correction of spelling errors", CACM 1964), the likelier
 * ones the cheaper.
 */
export class NearWords {
  /** Of each node its letter, its first child, the next child of its parent, and the number of the word that ends in it. */
  readonly #letter: number[] = [none]
  readonly #child: number[] = [none]
  readonly #next: number[] = [none]
  readonly #word: number[] = [none]

  /** Words of a to z, each once. */
  constructor(words: readonly string[]) {
    for (const [number, word] of words.entries()) {
      let node = 0
      for (const letter of numbersOf(word)) node = this.#childOf(node, letter)
      this.#word[node] = number
    }
  }

  /** All other words whose typos cost `most` or less. `word`: of a to z. Time grows with its length, and hardly with the number of words. */
  near(word: string, most: number): readonly Near[] {
    const typed = numbersOf(word)
    const nothing = new Uint8Array(typed.length + 1)
    for (let at = 1; at <= typed.length; at++) nothing[at] = (nothing[at - 1] as number) + costOfMore(typed, at)
    const rows = [nothing]
    const found: Near[] = []
    const walk = (parent: number, depth: number) => {
      for (let node = this.#child[parent] as number; node !== none; node = this.#next[node] as number) {
        const letter = this.#letter[node] as number
        const row = rows[depth] ?? new Uint8Array(typed.length + 1)
        rows[depth] = row
        const least = fill(row, typed, {
          letter,
          before: this.#letter[parent] as number,
          last: rows[depth - 1] ?? nothing,
          earlier: rows[depth - 2],
        })
        if (least > most) continue
        const [number, cost] = [this.#word[node] as number, row[typed.length] as number]
        if (number !== none && cost > 0 && cost <= most) found.push({ number, cost })
        walk(node, depth + 1)
      }
    }
    walk(0, 1)
    return found
  }

  #childOf(parent: number, letter: number): number {
    for (let node = this.#child[parent] as number; node !== none; node = this.#next[node] as number) {
      if (this.#letter[node] === letter) return node
    }
    const made = this.#letter.length
    this.#letter.push(letter)
    this.#child.push(none)
    this.#next.push(this.#child[parent] as number)
    this.#word.push(none)
    this.#child[parent] = made
    return made
  }
}

/** A letter that may be meant, the one before it, and the rows of what stands before it and before both; none before the first. */
interface Step {
  readonly letter: number
  readonly before: number
  readonly last: Uint8Array
  readonly earlier: Uint8Array | undefined
}

/** The row of one letter more that is meant: at each place what the typos of so much of the word cost. Returns the least of them. */
function fill(row: Uint8Array, typed: Uint8Array, { letter, before, last, earlier }: Step): number {
  row[0] = (last[0] as number) + slip
  let least = row[0]
  for (let at = 1; at <= typed.length; at++) {
    const own = typed[at - 1] as number
    let cost = Math.min(
      (last[at - 1] as number) + (costs[own * letters + letter] as number),
      (last[at] as number) + slip,
      (row[at - 1] as number) + costOfMore(typed, at),
    )
    const isSwapped = at > 1 && own === before && typed[at - 2] === letter
    if (earlier && isSwapped) cost = Math.min(cost, (earlier[at - 2] as number) + slip)
    row[at] = cost
    if (cost < least) least = cost
  }
  return least
}

/** What the letter before a place costs if it is one too many. */
function costOfMore(typed: Uint8Array, at: number): number {
  return at > 1 && typed[at - 1] === typed[at - 2] ? slip : anyLetter
}

function numbersOf(word: string): Uint8Array {
  return Uint8Array.from(word, letter => letter.charCodeAt(0) - 97)
}

/** What it costs that one letter was typed for another, by both. */
const costs = Uint8Array.from({ length: letters * letters }, (_, pair) => {
  const [typed, meant] = [Math.floor(pair / letters), pair % letters].map(number => String.fromCharCode(97 + number)) as [string, string]
  if (typed === meant) return 0
  return areNeighbours(typed, meant) || (vowels.includes(typed) && vowels.includes(meant)) ? slip : anyLetter
})

function areNeighbours(one: string, other: string): boolean {
  const [a, b] = [placeOf(one), placeOf(other)]
  const [upper, lower] = a.row < b.row ? [a, b] : [b, a]
  const across = upper.column - lower.column
  return upper.row === lower.row ? Math.abs(across) === 1 : lower.row - upper.row === 1 && (across === 0 || across === 1)
}

function placeOf(letter: string) {
  const row = keyboard.findIndex(keys => keys.includes(letter))
  return { row, column: keyboard[row]?.indexOf(letter) ?? 0 }
}
