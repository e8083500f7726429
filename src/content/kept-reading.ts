import { sha256 } from '../sha256.js'
import { buildTrace } from './build-trace.js'
import type { ContentFolders } from './folders.js'
import { keep, keptAt, readKept } from './kept-files.js'
import { type Contents, loadContent } from './load.js'
import { ReadingMemory } from './reading-memory.js'

/** Two megabytes each: for some folders of content, before a change of the code and after it. */
const mostKept = 8

/** Of the code that runs here: a build may come before the files are read. */
const running = buildTrace()

/**
 * All content, as loadContent reads it, and the memory of having read it. What was made of each file is kept in `cacheFolder`, by the place of the
 * content, so that copies of it don't take each other's: a start that finds the files and the code as they were takes apart and checks
 * next to nothing again. Throws KNOWLEDGE_INVALID.
 */
export async function loadKept(
  where: ContentFolders,
  cacheFolder: string,
  { build, buildNow }: Building = { build: running, buildNow: buildTrace },
): Promise<{ readonly contents: Contents; readonly memory: ReadingMemory }> {
  // What another version of Node wrote may be read otherwise.
  const key = sha256(JSON.stringify([where.root, build, process.version])).slice(0, 24)
  const kept = build === null ? null : await readKept(keptAt(cacheFolder, 'reading', key))
  const memory = kept ? ReadingMemory.of(kept) : new ReadingMemory()
  const contents = await loadContent(where, memory)
  const body = memory.hasNew && build !== null ? memory.toBytes() : null
  if (body && buildNow() === build) await keep(cacheFolder, { kind: 'reading', key, body, most: mostKept })
  return { contents, memory }
}

interface Building {
  /** Which build runs here, and which lies on the disk by now; null where that can't be told. */
  readonly build: string | null
  readonly buildNow: () => string | null
}
