import { addPhrasings } from '../authoring/add-phrasings.js'
import { readAuthorsFile } from '../authoring/authors-file.js'
import { isRedacted } from '../authoring/is-redacted.js'
import type { Edit } from '../authoring/save-drafts.js'
import { readContent } from '../content/load.js'
import type { SpokenLanguage } from '../message.js'
import type { ProposedChange, ProposedEntry } from '../tickets/proposals/faq-proposal.js'
import { languageOf } from '../understanding/text/language.js'
import { normalize } from '../understanding/text/normalize.js'
import { entryFiles, isEntryId, problemsOfEntry } from './entry-files.js'

/** What a proposed change is in the files. */
type DraftedChange =
  | { readonly kind: 'edits'; readonly edits: readonly Edit[]; readonly added: readonly Added[] }
  /** The files say so already. */
  | { readonly kind: 'stands'; readonly files: readonly string[] }
  /** It can't be written like this. */
  | { readonly kind: 'unfit'; readonly why: string }

/** Lines that a file would have more. */
interface Added {
  readonly file: string
  readonly added: readonly string[]
}

/** Reads the folder, which takes a second for a long FAQ: not for the thread that answers customers. */
export async function draftChange(change: ProposedChange, root: string): Promise<DraftedChange> {
  return change.kind === 'phrasing' ? draftPhrasing(change, root) : draftEntry(change.draft, root)
}

async function draftPhrasing({ entry, phrasing }: Extract<ProposedChange, { kind: 'phrasing' }>, root: string): Promise<DraftedChange> {
  const words = phrasing ?? ''
  const unfit = unfitPhrasing(words)
  if (unfit !== null) return { kind: 'unfit', why: unfit }
  const read = await readContent({ root })
  const language = languageIn(words, read.contents.zh ? ['en', 'zh'] : ['en'])
  const found = read.contents[language]?.phrasings.find(({ text }) => normalize(text) === normalize(words))
  if (found) {
    const { meaning, at } = found
    if (meaning.kind === 'entry' && meaning.id === entry) return { kind: 'stands', files: [at.replace(/:\d+(?::\d+)?$/, '')] }
    return { kind: 'unfit', why: `It stands at ${at} already, for ${meaning.id}.` }
  }
  const added = await addPhrasings(root, entry, language, [words])
  if (added.kind !== 'edit')
    return { kind: 'unfit', why: `There is no entry "${entry}" with one list of phrasings. One with two halves is extended in its file.` }
  const { edit, phrasings } = added
  return { kind: 'edits', edits: [edit], added: [{ file: edit.file, added: phrasings }] }
}

async function draftEntry(draft: ProposedEntry | null, root: string): Promise<DraftedChange> {
  if (draft === null || !isEntryId(draft.id)) return { kind: 'unfit', why: 'It has no name that a file of faq/ can have.' }
  const [first] = problemsOfEntry(draft)
  if (first) return { kind: 'unfit', why: `${first.problem.file}: ${first.problem.cause}. ${first.problem.cure}.` }
  const files = entryFiles(draft)
  const now = await Promise.all(files.map(({ file }) => readAuthorsFile(root, file)))
  const others = files.filter(({ text }, at) => now[at]?.version !== 'new' && now[at]?.text !== text).map(({ file }) => file)
  if (others.length > 0)
    return { kind: 'unfit', why: `There is an entry of this name already: ${others.join(', ')}. Give it another name.` }
  if (now.every(one => one?.version !== 'new')) return { kind: 'stands', files: files.map(({ file }) => file) }
  return {
    kind: 'edits',
    // All of them, also what an attempt before has written: they are committed together.
    edits: files.map(({ file, text }, at) => ({ file, text, version: now[at]?.version ?? 'new' })),
    added: files.map(({ file, text }) => ({ file, added: text.trimEnd().split('\n') })),
  }
}

/** Why these words can't be learnt as a way of asking, whatever the files say; null where they can. */
export function unfitPhrasing(words: string): string | null {
  if (!/\p{L}/u.test(words)) return 'There are no words to learn in it.'
  if (isRedacted(words)) return 'Something was taken out of it, marked # or ‹…›, and nobody asks like that. Write it without.'
  return null
}

function languageIn(words: string, languages: readonly SpokenLanguage[]): SpokenLanguage {
  return languages.find(language => language === languageOf(words)) ?? 'en'
}
