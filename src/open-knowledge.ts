import { join } from 'node:path'
import { type Config, projectRoot } from './config.js'
import { loadContent } from './content/load.js'
import { learnOrRecall } from './content/model-cache.js'
import type { Knowledge } from './understanding/knowledge.js'

/** What trained models are kept in, beside the packages: it can be deleted at any time. */
const cacheFolder = join(projectRoot, 'node_modules', '.cache', 'counterfoil')

/** The content of the configured folder, with its model trained or recalled. Throws KNOWLEDGE_INVALID with every problem. */
export async function openKnowledge(config: Config, tell: (line: string) => void): Promise<Knowledge> {
  const content = await loadContent({ root: config.contentFolder })
  return learnOrRecall(content, cacheFolder, () =>
    tell(`Learning ${content.phrasings.length} phrasings (once for each change of the files) …`),
  )
}
