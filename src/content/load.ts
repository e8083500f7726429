import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { DeskError } from '../errors.js'
import type { Content } from '../understanding/knowledge.js'
import { checkTranslation } from './check-translation.js'
import { type ContentFolders, foldersOf } from './folders.js'
import { type Problem, say } from './problem.js'
import { readLanguage } from './read-language.js'

/** What authors have written, by language. `zh` is null where there is no folder faq/zh: then the bot speaks English only. */
export interface Contents {
  readonly en: Content
  readonly zh: Content | null
}

/** All content, or every problem in it: throws KNOWLEDGE_INVALID with one `file:line` sentence a problem. */
export async function loadContent(where: ContentFolders): Promise<Contents> {
  const { contents, problems } = await readContent(where)
  if (problems.length > 0) throw new DeskError('KNOWLEDGE_INVALID', problems.map(say).join('\n'))
  return contents
}

/** Reads the folders of every language. What could be read is returned together with the problems, those of the checks included. */
export async function readContent({ root }: ContentFolders): Promise<{ contents: Contents; problems: readonly Problem[] }> {
  const translated = await isFolder(join(root, foldersOf('zh').faq))
  const en = await readLanguage(root, 'en', { translated, original: null, wrong: new Set() })
  if (!translated) return { contents: { en: en.content, zh: null }, problems: en.problems }
  const zh = await readLanguage(root, 'zh', { translated, original: en.content, wrong: en.wrong })
  const about = { wrong: new Set([...en.wrong, ...zh.wrong]), dateLines: zh.dateLines }
  return {
    contents: { en: en.content, zh: zh.content },
    problems: [...en.problems, ...zh.problems, ...checkTranslation(en.content, zh.content, about)],
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    found => found.isDirectory(),
    () => false,
  )
}
