import { foldersOf } from '../content/folders.js'
import type { Read } from '../content/load.js'
import { traceOf } from '../content/phrasing-place.js'
import type { ReadLanguage } from '../content/read-language.js'
import type { SpokenLanguage } from '../message.js'

/** What authors write about in one file (and its list of phrasings), as their page lists it. */
export interface Subject {
  /** "faq/postage.md" */
  readonly file: string
  /** The list of phrasings beside it; null where there is none. */
  readonly list: string | null
  readonly kind: 'entry' | 'topic' | 'intent'
  readonly id: string
  readonly language: SpokenLanguage
  /** The question of an entry, the name of a topic or an intent; null where the file can't be read. */
  readonly title: string | null
  readonly phrasings: number
  readonly owner: string | null
  readonly reviewBy: string | null
}

const listEnding = '.phrases.txt'

/** The subjects of all languages, as they were read: entries first, then topics, then intents. */
export function subjectsIn({ languages }: Read): readonly Subject[] {
  return languages.flatMap(subjectsOf)
}

function subjectsOf({ content, files, notes }: ReadLanguage): readonly Subject[] {
  const { language, entries, topics, intents } = content
  const folders = foldersOf(language)
  const counts = new Map<string, number>()
  for (const phrasing of content.phrasings) {
    const subject = subjectIn(traceOf(phrasing).file)
    counts.set(subject, (counts.get(subject) ?? 0) + 1)
  }
  const kinds = [
    { kind: 'entry', folder: folders.faq, title: (id: string) => entries.get(id)?.question },
    { kind: 'topic', folder: folders.topics, title: (id: string) => topics.get(id)?.name },
    { kind: 'intent', folder: folders.intents, title: (id: string) => intents.get(id)?.name },
  ] as const
  return kinds.flatMap(({ kind, folder, title }) =>
    files
      .filter(file => file.folder === folder && file.ending !== listEnding)
      .map(({ id, file }): Subject => {
        const list = files.find(other => other.folder === folder && other.id === id && other.ending === listEnding)?.file ?? null
        const said = kind === 'entry' ? notes.get(id) : undefined
        const about = { owner: said?.owner ?? null, reviewBy: said?.reviewBy ?? null }
        return { file, list, kind, id, language, title: title(id) ?? null, phrasings: counts.get(subjectIn(file)) ?? 0, ...about }
      }),
  )
}

function subjectIn(file: string): string {
  return file.replace(/\.[^/]*$/, '')
}
