import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A file of the authors' and which words of it these are: a save names them, so that nobody overwrites what they have not seen. */
export interface AuthorsFile {
  readonly file: string
  readonly text: string
  /** A hash of the text; "new" where there is no such file yet. */
  readonly version: string
}

const path = /^(?:faq|faq\/zh)(?:\/not-covered)?\/(?:[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?:\.md|\.phrases\.txt)|concepts\.txt|look-alikes\.txt)$/
const intentPath = /^intents(?:\/zh)?\/[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?:\.yaml|\.phrases\.txt)$/

/** Whether a path is one that authors write to; nothing else is ever read or written by this name. */
export function isAuthorsFile(file: string): boolean {
  return path.test(file) || intentPath.test(file)
}

/** The file as it is now; empty and "new" where there is none; null for a path that authors don't write to. */
export async function readAuthorsFile(root: string, file: string): Promise<AuthorsFile | null> {
  if (!isAuthorsFile(file)) return null
  const bytes = await readFile(join(root, file)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (bytes === null) return { file, text: '', version: 'new' }
  return { file, text: bytes.toString('utf8'), version: versionOf(bytes) }
}

function versionOf(text: string | Buffer): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
