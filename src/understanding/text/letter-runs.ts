/** Letters of a to z and, as one more, the edge of a word. */
const [letters, edge] = [27, 26]

/** How many runs it takes to believe what they say of their last letter, rather than what shorter ones say. */
const doubt = 5

/**
 * How likely words are by their runs of three letters: "kestrel" may be one, "rteurnig" hardly. A trigram model, each run smoothed by the shorter one
 * (Dirichlet priors: D. J. C. MacKay, L. C. B. Peto, "A Hierarchical Dirichlet Language Model", 1995).
 */
export class LetterRuns {
  /** By the letters before, how often each letter follows. */
  readonly #afterTwo = new Uint32Array(letters ** 3)
  readonly #afterOne = new Uint32Array(letters ** 2)
  readonly #alone = new Uint32Array(letters)

  /** Words of a to z. */
  constructor(words: Iterable<string>) {
    for (const word of words) {
      for (const [first, second, third] of runsOf(word)) {
        count(this.#afterTwo, (first * letters + second) * letters + third)
        count(this.#afterOne, second * letters + third)
        count(this.#alone, third)
      }
    }
  }

  /** What a letter of the word tells on an average, its end counted as one: the negative logarithm of its likelihood behind those before it. */
  surprise(word: string): number {
    const runs = runsOf(word)
    return (
      runs.reduce((sum, [first, second, third]) => {
        const alone = share(this.#alone, 0, third, 1 / letters)
        const afterOne = share(this.#afterOne, second, third, alone)
        return sum - Math.log(share(this.#afterTwo, first * letters + second, third, afterOne))
      }, 0) / runs.length
    )
  }
}

/** Each letter of the word and its end, behind the two before it. */
function runsOf(word: string): readonly (readonly [number, number, number])[] {
  const numbers = [edge, edge, ...Array.from(word, letter => letter.charCodeAt(0) - 97), edge]
  return numbers.slice(2).map((third, at) => [numbers[at] as number, numbers[at + 1] as number, third])
}

function count(table: Uint32Array, at: number): void {
  table[at] = (table[at] as number) + 1
}

/** How often a letter follows what is before it, of all that do; where few do, more by what is expected. */
function share(table: Uint32Array, before: number, letter: number, expected: number): number {
  const followers = table.subarray(before * letters, (before + 1) * letters)
  const all = followers.reduce((sum, times) => sum + times, 0)
  return ((followers[letter] as number) + doubt * expected) / (all + doubt)
}
