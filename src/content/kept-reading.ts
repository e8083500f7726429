import { sha256 } from '../sha256.js'
import { buildTrace } from './build-trace.js'
import type { ContentFolders } from './folders.js'
import { keep, keptAt, readKept } from './kept-files.js'
import { type Contents, loadContent } from './load.js'
import { ReadingMemory } from './reading-memory.js'

/** Two megabytes each: for some folders of content, before a change of the code and after it. */
const mostKept = 8

/**
 * All content, as loadContent reads it, and the memory of having read it. What was made of each file is kept in `cacheFolder`: a start that
 * finds the files and the code as they were takes apart and checks next to nothing again. Throws KNOWLEDGE_INVALID.
 */
export async function loadKept(
  where: ContentFolders,
  cacheFolder: string,
  build = buildTrace(),
): Promise<{ readonly contents: Contents; readonly memory: ReadingMemory }> {
  const key = sha256(JSON.stringify([where.root, build])).slice(0, 24)
  const kept = build === null ? null : await readKept(keptAt(cacheFolder, 'reading', key))
  const memory = kept ? ReadingMemory.of(kept) : new ReadingMemory()
  const contents = await loadContent(where, memory)
  if (memory.hasNew && build !== null) await keep(cacheFolder, { kind: 'reading', key, body: memory.bytes, most: mostKept })
  return { contents, memory }
}
