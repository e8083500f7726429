import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { DeskError } from '../errors.js'
import type { SupportHours } from '../tickets/support-hours.js'
import type { Content } from '../understanding/knowledge.js'
import { checkTranslation } from './check-translation.js'
import { type ContentFolders, foldersOf } from './folders.js'
import { type Problem, say } from './problem.js'
import { hoursPath, readHours } from './read-hours.js'
import { type ReadLanguage, readLanguage, subjectsOf } from './read-language.js'
import { readLinks } from './read-links.js'
import { readSubjects } from './read-subjects.js'
import { ReadingMemory } from './reading-memory.js'
import { type Review, reviewsIn } from './reviews.js'
import { readWritten, tokenOf } from './written-lines.js'

/** What authors have written, by language. `zh` is null where there is no folder faq/zh: then the bot speaks English only. */
export interface Contents {
  readonly en: Content
  readonly zh: Content | null
  readonly hours: SupportHours
  /** When which entry has to be looked at again. */
  readonly reviews: readonly Review[]
}

/** All content, or every problem in it: throws KNOWLEDGE_INVALID with one `file:line` sentence a problem. */
export async function loadContent(where: ContentFolders, memory?: ReadingMemory): Promise<Contents> {
  const { contents, problems } = await readContent(where, memory)
  if (problems.length > 0) throw new DeskError('KNOWLEDGE_INVALID', problems.map(say).join('\n'))
  return contents
}

/** What was read, well formed or not. */
export interface Read {
  readonly contents: Contents
  /** Every mistake, those of the checks included; nothing is loaded where there is one. */
  readonly problems: readonly Problem[]
  readonly languages: readonly ReadLanguage[]
}

/** Reads the folders of every language. What could be read is returned together with the problems. `memory`: of the last time, for reading again. */
export async function readContent({ root }: ContentFolders, memory = new ReadingMemory()): Promise<Read> {
  const read = await readAll(root, memory)
  memory.turnPage()
  return read
}

async function readAll(root: string, memory: ReadingMemory): Promise<Read> {
  const translated = await isFolder(join(root, foldersOf('zh').faq))
  const ofLinks: Problem[] = []
  const links = readLinks(root, ofLinks)
  const english = await readSubjects(root, 'en', { translated, original: null, wrong: new Set(), memory })
  const beside = { translated, original: english, wrong: subjectsOf(english.problems), memory }
  const chinese = translated ? await readSubjects(root, 'zh', beside) : null
  const en = await readLanguage(root, english, { other: chinese, wrong: subjectsOf(chinese?.problems ?? []), links, memory })
  const problems = [...ofLinks, ...en.problems]
  const intents = intentsOf(en)
  const written = readWritten(root, hoursPath, memory)
  const readAnew = (problems: Problem[]) => readHours(written, intents, problems)
  const hours = memory.make(hoursPath, [tokenOf(written), [...intents].join()], problems, readAnew).value
  if (!chinese) return { contents: { en: en.content, zh: null, hours, reviews: reviewsIn([en]) }, problems, languages: [en] }
  const zh = await readLanguage(root, chinese, { other: english, wrong: en.wrong, links, memory })
  const about = { wrong: new Set([...en.wrong, ...zh.wrong]), notes: zh.notes }
  return {
    contents: { en: en.content, zh: zh.content, hours, reviews: reviewsIn([en, zh]) },
    problems: [...problems, ...zh.problems, ...checkTranslation(en.content, zh.content, about)],
    languages: [en, zh],
  }
}

/** Those with a mistake of their own count: that is told already. */
function intentsOf({ content, wrong }: ReadLanguage): ReadonlySet<string> {
  const mistaken = [...wrong].filter(subject => subject.startsWith('intents/')).map(subject => subject.slice('intents/'.length))
  return new Set([...content.intents.keys(), ...mistaken])
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    found => found.isDirectory(),
    () => false,
  )
}
