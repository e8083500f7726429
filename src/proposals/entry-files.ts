import type { Problem } from '../content/problem.js'
import { readEntry } from '../content/read-entry.js'
import type { SpokenLanguage } from '../message.js'
import type { ProposedEntry, ProposedText } from '../tickets/proposals/faq-proposal.js'

/** A file as it would be written. */
interface EntryFile {
  readonly language: SpokenLanguage
  readonly file: string
  readonly text: string
}

/** The files that a proposed entry consists of, as an author would write them by hand. */
export function entryFiles({ id, asOf, en, zh }: ProposedEntry): readonly EntryFile[] {
  return [
    { language: 'en', file: `faq/${id}.md`, text: fileOf(asOf, en) },
    ...(zh && isWritten(zh) ? [{ language: 'zh' as const, file: `faq/zh/${id}.md`, text: fileOf(asOf, zh) }] : []),
  ]
}

/** An entry need not be translated: where nothing is written, there is no file. */
function isWritten({ question, answer, phrasings }: ProposedText): boolean {
  return question.trim() !== '' || answer.trim() !== '' || phrasings.length > 0
}

/** Small letters, digits and dashes: what a file of faq/ is called. */
export function isEntryId(id: string): boolean {
  return /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id) && id.length <= 60
}

/** What is wrong with each text by itself; what only all files together tell is for the check. */
export function problemsOfEntry(entry: ProposedEntry): readonly { readonly language: SpokenLanguage; readonly problem: Problem }[] {
  return entryFiles(entry).flatMap(({ language, file, text }) => {
    const problems: Problem[] = []
    readEntry(entry.id, file, text, problems)
    return problems.map(problem => ({ language, problem }))
  })
}

function fileOf(asOf: string, { question, answer, phrasings }: ProposedText): string {
  const asked = phrasings.map(phrasing => `- ${oneLine(phrasing)}`)
  return ['---', `as of: ${asOf}`, '---', `# ${oneLine(question)}`, '', answer.trim(), '', '## Also asked', '', ...asked, ''].join('\n')
}

/** A line that begins with a mark of Markdown's would be taken for one. */
function oneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^[\s#>*-]+/, '')
    .trim()
}
