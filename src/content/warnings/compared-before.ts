import { sha256 } from '../../sha256.js'
import { codeHash } from '../code-hash.js'
import { keep, keptAt, readKept } from '../kept-files.js'
import { type AmongPhrasings, type Compared, compareAll } from './among-phrasings.js'

/** All code that compares. */
const comparing = [
  'content/warnings',
  'content/normalized-phrasing.js',
  'content/phrasing-place.js',
  ...['memo', 'parts/look-alikes', 'text/normalize', 'text/simplify', 'text/typos-between'].map(name => `understanding/${name}.js`),
]

/** They are small: for the languages of some folders, before and after some changes. */
const mostKept = 40

/**
 * What comparing the phrasings of a language found, kept in `folder` by a hash of all that it depends on: whoever mends an answer, or the other
 * language, need not wait for it again. Where phrasings stand is no part of it, so lines above them may come and go.
 */
export async function comparedBefore(content: Compared, folder: string, compare = compareAll): Promise<AmongPhrasings> {
  const key = keyOf(content, await codeHash(comparing))
  const kept = await readKept(keptAt(folder, 'compared', key))
  if (kept) return JSON.parse(kept.toString()) as AmongPhrasings
  const found = compare(content)
  await keep(folder, { kind: 'compared', key, body: Buffer.from(JSON.stringify(found)), most: mostKept })
  return found
}

function keyOf({ phrasings, intents, language, lookAlikes = new Map() }: Compared, code: string): string {
  const lines = phrasings.map(({ text, meaning }) => [text, meaning])
  const forms = [...intents.values()].flatMap(intent => (intent.kind === 'form' ? [[intent.id, intent.entry]] : []))
  const looks = [...lookAlikes].map(([name, list]) => [name, list.map(({ words, unless, isSure }) => [words, unless, isSure])])
  return sha256(JSON.stringify([code, language, lines, forms, looks])).slice(0, 24)
}
