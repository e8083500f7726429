import { createKeyedQueue } from '../keyed-queue.js'
import { explain } from '../understanding/explain.js'
import { knowledgeIn, type Languages } from '../understanding/knowledge.js'
import { languageOf } from '../understanding/text/language.js'
import { type AuthorsFile, readAuthorsFile } from './authors-file.js'
import type { Signed } from './commit-files.js'
import type { Draft } from './draft-folder.js'
import type { Examination } from './examine.js'
import { openExaminer } from './examine-apart.js'
import { folderVersion } from './folder-version.js'
import { type Edit, type Saved, saveEdits } from './save-drafts.js'
import { type Tried, tried } from './tried.js'

interface AuthorsParts {
  /** Holds faq/ and intents/. */
  readonly root: string
  /** What is known right now; null while nothing is. */
  readonly knowledge: () => Languages | null
  readonly now: () => Date
  /** Whether a save is committed, where the folder is a repository. */
  readonly commits: boolean
}

/** What authors can do with the files, whichever door they come by. */
export interface Authors {
  /** Changes with every save, by whomever. */
  version(): Promise<string>
  /** What the folders hold, with the drafts saved in them. Throws KNOWLEDGE_INVALID where they can't be read at all. */
  examine(drafts: readonly Draft[]): Promise<Examination>
  /** Null for a path that authors don't write to. */
  read(file: string): Promise<AuthorsFile | null>
  save(edits: readonly Edit[], signed: Signed): Promise<Saved>
  /** What would be answered to a message that begins a conversation, and why; null while nothing is known. */
  tryMessage(text: string): Promise<Tried | null>
  stop(): Promise<void>
}

export function openAuthors({ root, knowledge, now, commits }: AuthorsParts): Authors {
  const examiner = openExaminer()
  const inOrder = createKeyedQueue('requests of authors')
  const today = () => now().toISOString().slice(0, 10)
  /** What the folders hold as they are is asked again and again, and found once a version. */
  let kept: { readonly version: string; readonly examination: Promise<Examination> } | null = null

  async function examineFiles(): Promise<Examination> {
    const version = `${await folderVersion(root)} ${today()}`
    if (kept?.version === version) return kept.examination
    const examination = examiner.examine(root, [], today())
    kept = { version, examination }
    examination.catch(() => {
      if (kept?.examination === examination) kept = null
    })
    return examination
  }

  const examine = (drafts: readonly Draft[]) => (drafts.length === 0 ? examineFiles() : examiner.examine(root, drafts, today()))

  return {
    version: () => folderVersion(root),
    examine,
    read: file => readAuthorsFile(root, file),
    save: (edits, signed) => inOrder('save', () => saveEdits(edits, { root, examine, signed: commits ? signed : null })),
    // One at a time: an explanation costs a second of the thread that answers customers, in pieces.
    tryMessage: text =>
      inOrder('try', async () => {
        const languages = knowledge()
        if (!languages) return null
        return tried(await explain(text, knowledgeIn(languageOf(text) === 'zh' ? 'zh' : 'en', languages)))
      }),
    stop: () => examiner.stop(),
  }
}
