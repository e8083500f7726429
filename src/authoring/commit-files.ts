import { git } from './git.js'

/** Who made a change, and why. */
export interface Signed {
  readonly author: string
  readonly reason: string
}

/**
 * Commits these files and no others, in the author's name; what else is staged stays as it is. The short hash of the commit; null where
 * the folder is no repository or nothing has changed. Throws INPUT_INVALID with what git complains of.
 */
export async function commitFiles(root: string, files: readonly string[], { author, reason }: Signed): Promise<string | null> {
  const inRoot = async (...words: readonly string[]) => (await git(root, words)).trim()
  const isRepository = await inRoot('rev-parse', '--is-inside-work-tree').then(
    said => said === 'true',
    () => false,
  )
  if (!isRepository) return null
  await inRoot('add', '--', ...files)
  if ((await inRoot('diff', '--cached', '--name-only', '--', ...files)) === '') return null
  const name = author.replace(/[<>\p{Cc}]/gu, '').trim() || 'author'
  // Set for this one commit: a service's account often has no name, and git refuses without.
  const committer = ['-c', 'user.name=Counterfoil', '-c', 'user.email=counterfoil@localhost', '-c', 'commit.gpgSign=false']
  await inRoot(...committer, 'commit', '--quiet', '--only', `--author=${name} <${mailOf(name)}>`, '-m', reason, '--', ...files)
  return inRoot('rev-parse', '--short', 'HEAD')
}

function mailOf(name: string): string {
  const local = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '.')
    .replace(/^\.|\.$/g, '')
  return `${local || 'author'}@localhost`
}
