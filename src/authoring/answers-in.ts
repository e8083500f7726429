import { foldersOf } from '../content/folders.js'
import type { Problem } from '../content/problem.js'
import { readEntry } from '../content/read-entry.js'
import { readTopic } from '../content/read-topic.js'
import { type Reply, type SpokenLanguage, spokenLanguages } from '../message.js'

/** Words that customers are told, as a reply of the bot: those of an entry, of each of its sides, or the sentence of a topic. */
export interface WrittenAnswer {
  /** Which half of the question it is for; null where there are no halves. */
  readonly side: string | null
  /** The last day of the statements and invoices that it holds for; null for those of today. */
  readonly until: string | null
  readonly language: SpokenLanguage
  readonly reply: Reply
}

/** The answers that a file holds, read from its text alone; none where it has no shape or is no file of answers. */
export function answersIn(file: string, text: string): readonly WrittenAnswer[] {
  // What is wrong with it is told by whoever examines the folders.
  const unheard: Problem[] = []
  for (const language of spokenLanguages) {
    const folders = foldersOf(language)
    const [, folder, id] = /^(.*)\/([^/]+)\.md$/.exec(file) ?? []
    if (id === undefined) return []
    if (folder === folders.topics) {
      const read = readTopic(id, file, text, unheard)
      return read ? [{ side: null, until: null, language, reply: { kind: 'text', text: read.topic.statement } }] : []
    }
    if (folder === folders.faq) {
      const read = readEntry(id, file, text, unheard)
      if (!read) return []
      const { question, asOf, revision, answer, sides, earlier = [] } = read.entry
      const said = (text: string, more: Partial<Pick<WrittenAnswer, 'side' | 'until'>> = {}, of = asOf): WrittenAnswer => ({
        side: null,
        until: null,
        ...more,
        language,
        reply: { kind: 'answer', entry: id, question, text, asOf: of, revision },
      })
      return [
        said(answer),
        ...sides.map(side => said(side.answer, { side: side.name })),
        ...earlier.map(one => said(one.answer, { until: one.until }, one.asOf)),
      ]
    }
  }
  return []
}
