import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'

/** natural's lexicon for tagging parts of speech: 60,000 English words as they stand in newspapers. */
const lexicon = 'natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json'

/**
 * English words of 4 to 20 letters, in small letters: what is one of them is not mistyped. The lexicon takes 0.4 s to read, so the
 * words are kept in `folder`; where that can't be written they are read each time.
 */
export async function readEnglishWords(folder: string): Promise<ReadonlySet<string>> {
  const file = join(folder, 'english-words.txt')
  const kept = await readFile(file, 'utf8').catch(() => null)
  if (kept !== null) return new Set(kept.split('\n'))
  const words = new Set(
    Object.keys(createRequire(import.meta.url)(lexicon))
      .map(word => word.toLowerCase())
      .filter(word => /^[a-z]{4,20}$/.test(word)),
  )
  const temporary = `${file}.${process.pid}.tmp`
  try {
    await mkdir(folder, { recursive: true })
    await writeFile(temporary, [...words].join('\n'))
    await rename(temporary, file)
  } catch {
    // Only a cache: the next start reads the lexicon again.
  }
  return words
}
