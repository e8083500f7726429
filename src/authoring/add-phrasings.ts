import { readContent } from '../content/load.js'
import type { SpokenLanguage } from '../message.js'
import { normalize } from '../understanding/text/normalize.js'
import { readAuthorsFile } from './authors-file.js'
import { isRedacted } from './is-redacted.js'
import type { Edit } from './save-drafts.js'
import { subjectsIn } from './subject.js'

type Added =
  | { readonly kind: 'edit'; readonly edit: Edit; readonly phrasings: readonly string[] }
  /** Nothing is left to add: all of it stands somewhere already, or holds what was taken out of it. */
  | { readonly kind: 'nothing' }
  /** No entry or topic of this id in the language, or one of two halves, where only a person can tell which is meant. */
  | { readonly kind: 'no-subject' }

/**
 * The edit that adds phrasings to the list of an entry or a topic. Left out is what stands somewhere already and whatever something was
 * redacted in: a phrasing with a hole teaches the hole.
 */
export async function addPhrasings(root: string, id: string, language: SpokenLanguage, examples: readonly string[]): Promise<Added> {
  const read = await readContent({ root })
  const content = read.contents[language]
  const subject = subjectsIn(read).find(one => one.id === id && one.language === language && one.kind !== 'intent')
  if (!content || !subject || (content.entries.get(id)?.sides.length ?? 0) > 0) return { kind: 'no-subject' }
  const known = new Set(content.phrasings.map(({ text }) => normalize(text)))
  const phrasings: string[] = []
  for (const example of examples.map(asPhrasing)) {
    const key = normalize(example)
    if (!/[\p{L}]/u.test(example) || isRedacted(example) || known.has(key)) continue
    known.add(key)
    phrasings.push(example)
  }
  if (phrasings.length === 0) return { kind: 'nothing' }
  const file = subject.list ?? subject.file.replace(/\.md$/, '.phrases.txt')
  const now = await readAuthorsFile(root, file)
  const before = now?.text ?? ''
  const text = `${before}${before === '' || before.endsWith('\n') ? '' : '\n'}${phrasings.join('\n')}\n`
  return { kind: 'edit', phrasings, edit: { file, text, version: now?.version ?? 'new' } }
}

/** A line of a list: without line ends, and without what would make it a heading or an item. */
function asPhrasing(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^[\s#*-]+/, '')
    .trim()
    .slice(0, 400)
}
