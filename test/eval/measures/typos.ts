/** One word of so many is mistyped. A rest counts as much, so that every message with a word to mistype has a typo. */
const wordsPerTypo = 10

/** Shorter words are seldom mistyped, and nothing is left of them if they are. */
const shortestWord = 3

/** Letters beside each other on an English keyboard. */
const neighbours: Readonly<Record<string, string>> = {
  ...{ q: 'wa', w: 'qes', e: 'wrd', r: 'etf', t: 'ryg', y: 'tuh', u: 'yij', i: 'uok', o: 'ipl', p: 'ol' },
  ...{ a: 'qsz', s: 'awdx', d: 'sefc', f: 'drgv', g: 'fthb', h: 'gyjn', j: 'hukm', k: 'jil', l: 'kop' },
  ...{ z: 'asx', x: 'zsdc', c: 'xdfv', v: 'cfgb', b: 'vghn', n: 'bhjm', m: 'njk' },
}

/**
 * The text as somebody in a hurry types it: in one word of every ten, `typos` times a letter swapped with the next, dropped, doubled or
 * replaced by its neighbour on the keyboard. Words with a digit stay as they are, and so does all that is not of Latin letters.
 * The same text and seed give the same typos.
 */
export function withTypos(text: string, typos: number, seed: string): string {
  const pieces = text.split(/(\s+)/)
  // Words stand at even places, white space between them.
  const places = [...pieces.keys()].filter(at => at % 2 === 0 && pieces[at] !== '')
  for (let from = 0; from < places.length; from += wordsPerTypo) {
    const eligible = places.slice(from, from + wordsPerTypo).filter(at => isEligible(pieces[at] as string))
    // Dice of its own for each ten, so that more typos are the fewer and some more.
    const dice = diceOf(`${seed}:${from}`)
    const at = eligible[dice(eligible.length)]
    if (at !== undefined) pieces[at] = mistype(pieces[at] as string, typos, dice)
  }
  return pieces.join('')
}

function isEligible(word: string): boolean {
  return !/\p{N}/u.test(word) && (word.match(/[a-z]/gi)?.length ?? 0) >= shortestWord
}

function mistype(word: string, typos: number, dice: Dice): string {
  const seen = new Set([word])
  let typed = word
  for (let made = 0; made < typos; ) {
    const next = withTypo(typed, dice)
    // A typo that changes nothing ("ee" swapped) or takes one back is none.
    if (seen.has(next)) continue
    seen.add(next)
    typed = next
    made++
  }
  return typed
}

function withTypo(word: string, dice: Dice): string {
  const letters = [...word.matchAll(/[a-z]/gi)].map(({ index }) => index)
  const at = letters[dice(letters.length)] as number
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)]
  const kind = dice(4)
  if (kind === 0 && /^[a-z]/i.test(after)) return before + after.charAt(0) + letter + after.slice(1)
  if (kind === 1 && letters.length > 1) return before + after
  if (kind === 2) return before + letter + letter + after
  const keys = neighbours[letter.toLowerCase()] as string
  const key = keys.charAt(dice(keys.length))
  return before + (letter === letter.toLowerCase() ? key : key.toUpperCase()) + after
}

/** A whole number from 0 to below `below`. */
type Dice = (below: number) => number

/** Mulberry32 (Tommy Ettinger), begun with the FNV-1a hash of a text. */
function diceOf(seed: string): Dice {
  let state = 0x811c9dc5
  for (const char of seed) state = Math.imul(state ^ (char.codePointAt(0) as number), 0x01000193)
  return below => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}
