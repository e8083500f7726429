import { execFileSync } from 'node:child_process'
import { type Files, writeFiles } from './content-files.js'

/** Makes a git repository of a folder, with these files in its first commit. */
export async function initRepository(folder: string, files: Files): Promise<void> {
  gitIn(folder, 'init', '--quiet', '--initial-branch=main')
  await commitFiles(folder, files, 'The policies')
}

/** Writes the files and commits whatever changed; the words are the reason. */
export async function commitFiles(folder: string, files: Files, reason: string, author = 'Ann <ann@example.com>'): Promise<string> {
  await writeFiles(folder, files)
  gitIn(folder, 'add', '--all')
  gitIn(
    folder,
    '-c',
    'user.name=Tester',
    '-c',
    'user.email=tester@example.com',
    'commit',
    '--quiet',
    '--author',
    author,
    '--message',
    reason,
  )
  return gitIn(folder, 'rev-parse', 'HEAD').trim()
}

export function gitIn(folder: string, ...words: readonly string[]): string {
  return execFileSync('git', ['-C', folder, '-c', 'commit.gpgsign=false', ...words], { encoding: 'utf8' })
}
