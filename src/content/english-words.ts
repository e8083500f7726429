import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { KnownWords } from '../understanding/text/spelling.js'

/** natural's lexicon for tagging parts of speech: 60,000 English words as they stand in newspapers. */
const lexicon = 'natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json'

/**
 * English words of 4 to 20 letters, in small letters: what is one of them is not mistyped. The lexicon takes 0.4 s to read, so the
 * words are kept in `folder`; where that can't be written they are read each time.
 */
export async function readEnglishWords(folder: string): Promise<KnownWords> {
  const file = join(folder, 'english-words-sorted.txt')
  const kept = await readFile(file, 'latin1').catch(() => null)
  if (kept !== null) return wordsOf(kept)
  const words = new Set(
    Object.keys(createRequire(import.meta.url)(lexicon))
      .map(word => word.toLowerCase())
      .filter(word => /^[a-z]{4,20}$/.test(word)),
  )
  const sorted = [...words].sort().join('\n')
  const temporary = `${file}.${process.pid}.tmp`
  try {
    await mkdir(folder, { recursive: true })
    await writeFile(temporary, sorted)
    await rename(temporary, file)
  } catch {
    // Only a cache: the next start reads the lexicon again.
  }
  return wordsOf(sorted)
}

/** Sorted words as they lie in the file, a line each: looked for by halves, since a Set of them takes 3.5 MB and has to be built at every start. */
function wordsOf(lines: string): KnownWords {
  return {
    has(word) {
      let [from, to] = [0, lines.length]
      while (from < to) {
        const start = lines.lastIndexOf('\n', (from + to) >> 1) + 1
        const next = lines.indexOf('\n', start)
        const end = next < 0 ? lines.length : next
        const found = lines.slice(start, end)
        if (found === word) return true
        if (found < word) from = end + 1
        else to = start - 1
      }
      return false
    },
  }
}
