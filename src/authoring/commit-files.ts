import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** Who made a change, and why. */
export interface Signed {
  readonly author: string
  readonly reason: string
}

const run = promisify(execFile)
/** A repository's hooks may take their time; longer than this and something is stuck. */
const patience = 30_000

/**
 * Commits these files and no others, in the author's name; what else is staged stays as it is. The short hash of the commit; null where
 * the folder is no repository or nothing has changed. Throws what git complains of.
 */
export async function commitFiles(root: string, files: readonly string[], { author, reason }: Signed): Promise<string | null> {
  const git = async (...words: readonly string[]) => (await run('git', ['-C', root, ...words], { timeout: patience })).stdout.trim()
  const isRepository = await git('rev-parse', '--is-inside-work-tree').then(
    said => said === 'true',
    () => false,
  )
  if (!isRepository) return null
  await git('add', '--', ...files)
  if ((await git('diff', '--cached', '--name-only', '--', ...files)) === '') return null
  const name = author.replace(/[<>\p{Cc}]/gu, '').trim() || 'author'
  // Set for this one commit: a service's account often has no name, and git refuses without.
  const committer = ['-c', 'user.name=Counterfoil', '-c', 'user.email=counterfoil@localhost', '-c', 'commit.gpgSign=false']
  await git(...committer, 'commit', '--quiet', '--only', `--author=${name} <${mailOf(name)}>`, '-m', reason, '--', ...files)
  return git('rev-parse', '--short', 'HEAD')
}

function mailOf(name: string): string {
  const local = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '.')
    .replace(/^\.|\.$/g, '')
  return `${local || 'author'}@localhost`
}
