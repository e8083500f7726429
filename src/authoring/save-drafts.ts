import { readAuthorsFile } from './authors-file.js'
import { commitFiles, type Signed } from './commit-files.js'
import type { Draft } from './draft-folder.js'
import type { Examination, FoundProblem } from './examine.js'
import { nameOfProblem } from './name-of-problem.js'
import { writeWhole } from './write-file.js'

/** A draft, and the version of the file that it was made from. */
export interface Edit extends Draft {
  readonly version: string
}

export type Saved =
  /** `commit`: its short hash, where the folder is a repository; `trouble`: why there is none although it is. */
  | { readonly kind: 'saved'; readonly commit: string | null; readonly trouble: string | null }
  /** Somebody else has saved these files meanwhile; nothing was written. */
  | { readonly kind: 'changed'; readonly files: readonly string[] }
  /** Mistakes that the folder would have with the edits and does not have without them; nothing was written. */
  | { readonly kind: 'mistaken'; readonly problems: readonly FoundProblem[] }

interface Saving {
  readonly root: string
  readonly examine: (drafts: readonly Draft[]) => Promise<Examination>
  /** Null: files are written and nothing is committed. */
  readonly signed: Signed | null
}

/** Saves edits that belong together: all of them, checked first, or none. One call at a time for a folder. */
export async function saveEdits(edits: readonly Edit[], { root, examine, signed }: Saving): Promise<Saved> {
  const before = await changedOf(edits, root)
  if (before.length > 0) return { kind: 'changed', files: before }
  const now = await examine([])
  const then = await examine(edits)
  const known = new Set(mistakesOf(now).map(nameOfProblem))
  const problems = mistakesOf(then).filter(problem => !known.has(nameOfProblem(problem)))
  if (problems.length > 0) return { kind: 'mistaken', problems }
  // The check takes seconds, in which an editor may have saved the same file.
  const meanwhile = await changedOf(edits, root)
  if (meanwhile.length > 0) return { kind: 'changed', files: meanwhile }
  for (const { file, text } of edits) await writeWhole(root, file, text)
  if (!signed) return { kind: 'saved', commit: null, trouble: null }
  const files = edits.map(({ file }) => file)
  return commitFiles(root, files, signed).then(
    commit => ({ kind: 'saved', commit, trouble: null }) as const,
    (error: unknown) => ({ kind: 'saved', commit: null, trouble: error instanceof Error ? error.message : String(error) }) as const,
  )
}

async function changedOf(edits: readonly Edit[], root: string): Promise<readonly string[]> {
  const found = await Promise.all(edits.map(async edit => ({ edit, now: await readAuthorsFile(root, edit.file) })))
  return found.flatMap(({ edit, now }) => (now?.version === edit.version ? [] : [edit.file]))
}

function mistakesOf({ problems }: Examination): readonly FoundProblem[] {
  return problems.filter(({ level }) => level === 'error')
}
