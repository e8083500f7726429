import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { readContent } from '../content/load.js'
import { type Problem, say } from '../content/problem.js'
import { readTests } from '../content/read-tests.js'
import { commitFiles, type Signed } from './commit-files.js'
import { withDrafts } from './draft-folder.js'
import { filesOf } from './entry-at.js'
import { filesAt } from './git.js'
import { nameOfProblem } from './name-of-problem.js'
import { writeWhole } from './write-file.js'

type Restored =
  /** Nothing was written: the files are as they were then. */
  | { readonly kind: 'same' }
  /** Nothing was written: none of its files was there then, nor is now. */
  | { readonly kind: 'absent' }
  /** Nothing was written: the folder would have these mistakes. */
  | { readonly kind: 'mistaken'; readonly problems: readonly string[] }
  /** Nothing was written: somebody else has changed these files while the folder was checked. */
  | { readonly kind: 'changed'; readonly files: readonly string[] }
  /** `commit`: null where the folder is no repository. `removed`: none of its files was there then, so that all of them went. */
  | { readonly kind: 'restored' | 'removed'; readonly files: readonly string[]; readonly commit: string | null }

/**
 * Writes the files of an entry or topic back as they were at a commit, in both languages, phrasings and all; a file that was not there then
 * goes, which takes back an entry that was added. The folder is checked first, its tests as well, and the change committed by itself.
 */
export async function restoreEntry(
  id: string,
  commit: string,
  root: string,
  signed: Signed,
  read: typeof readContent = readContent,
): Promise<Restored> {
  const then = new Map((await filesAt(root, commit, filesOf(id))).map(({ path, text }) => [path, text.toString('utf8')]))
  const changes: { readonly file: string; readonly now: string | null; readonly text: string | null }[] = []
  const nowIn = (file: string) => readFile(join(root, file), 'utf8').catch(() => null)
  for (const file of filesOf(id)) {
    const [now, text] = [await nowIn(file), then.get(file) ?? null]
    if (now !== text) changes.push({ file, now, text })
  }
  if (changes.length === 0) return { kind: then.size === 0 ? 'absent' : 'same' }
  const drafts = changes.flatMap(({ file, text }) => (text === null ? [] : [{ file, text }]))
  const gone = changes.flatMap(({ file, text }) => (text === null ? [file] : []))
  const known = new Set((await problemsIn(root, read)).map(nameOfProblem))
  const problems = await withDrafts(root, drafts, async copy => {
    for (const file of gone) await rm(join(copy, file), { force: true })
    return (await problemsIn(copy, read)).filter(problem => !known.has(nameOfProblem(problem)))
  })
  if (problems.length > 0) return { kind: 'mistaken', problems: problems.map(say) }
  // The check takes seconds, in which another author may have saved.
  const meanwhile: string[] = []
  for (const { file, now } of changes) if ((await nowIn(file)) !== now) meanwhile.push(file)
  if (meanwhile.length > 0) return { kind: 'changed', files: meanwhile }
  for (const { file, text } of drafts) await writeWhole(root, file, text)
  for (const file of gone) await rm(join(root, file), { force: true })
  const files = changes.map(({ file }) => file)
  return { kind: then.size === 0 ? 'removed' : 'restored', files, commit: await commitFiles(root, files, signed) }
}

/** Of the tests as well: one of them may expect what would be gone. */
async function problemsIn(root: string, read: typeof readContent): Promise<readonly Problem[]> {
  const content = await read({ root })
  return [...content.problems, ...(await readTests(root, content)).problems]
}
