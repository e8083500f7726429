import { join } from 'node:path'
import { type Config, projectRoot } from './config.js'
import { loadContent } from './content/load.js'
import { learnOrRecall } from './content/model-cache.js'
import type { Content, Languages } from './understanding/knowledge.js'

/** What trained models are kept in, beside the packages: it can be deleted at any time. */
const cacheFolder = join(projectRoot, 'node_modules', '.cache', 'counterfoil')

/** The content of the configured folder, with the models of each language trained or recalled. Throws KNOWLEDGE_INVALID with every problem. */
export async function openKnowledge(config: Config, tell: (line: string) => void): Promise<Languages> {
  const { en, zh } = await loadContent({ root: config.contentFolder })
  const know = (content: Content) =>
    learnOrRecall(content, cacheFolder, () => tell(`Learning ${content.phrasings.length} phrasings (once for each change of the files) …`))
  return { en: await know(en), zh: zh && (await know(zh)) }
}
