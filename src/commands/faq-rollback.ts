import { authorHere } from '../authoring/author-here.js'
import { commitOf } from '../authoring/git.js'
import { historyOf } from '../authoring/history.js'
import { restoreEntry } from '../authoring/restore-entry.js'
import type { Surroundings } from './command.js'
import { isName } from './faq-history.js'

interface Options {
  readonly said: readonly string[]
  readonly reason: string | undefined
  readonly author: string | undefined
}

/** Versions that are looked through for a revision that a receipt names. */
const mostSearched = 1_000

/**
 * `faq rollback postage 2a9e761`: writes an entry or topic back as it was at a commit, or when it had the revision that a receipt names, in both
 * languages; checks the folder first, and commits. Exit code 1 where nothing was written.
 */
export async function rollBack(options: Options, surroundings: Surroundings): Promise<number | 'misuse'> {
  const { print, tell, config } = surroundings
  const [id = '', revision = ''] = options.said
  if (!isName(id)) return 'misuse'
  const { contentFolder } = config()
  const commit = await commitMeant(id, revision, surroundings)
  const author = options.author ?? (await authorHere(contentFolder))
  const reason = options.reason ?? `Take ${id} back to ${revision}`
  const restored = await restoreEntry(id, commit, contentFolder, { author, reason })
  switch (restored.kind) {
    case 'restored':
    case 'removed': {
      for (const file of restored.files) print(file)
      const was = restored.kind === 'removed' ? 'was not there yet' : 'is as it was'
      const gone = restored.kind === 'removed' ? ': its files are gone' : ''
      const kept = restored.commit === null ? '. Nothing was committed: the folder is no repository.' : `, committed as ${restored.commit}.`
      tell(`${id} ${was} at ${commit.slice(0, 12)}${gone}${kept}`)
      return 0
    }
    case 'same':
      tell(`${id} is as it was at ${commit.slice(0, 12)}: there is nothing to take back.`)
      return 1
    case 'absent':
      tell(`There was no entry or topic "${id}" at ${commit.slice(0, 12)}. "faq history ${id}" shows its versions.`)
      return 1
    case 'changed':
      tell(`Nothing was written: somebody else has changed ${restored.files.join(', ')} meanwhile. Look at it, then take it back again.`)
      return 1
    case 'mistaken':
      for (const problem of restored.problems) print(problem)
      tell(`Nothing was written: with ${id} as it was then the folder would have these mistakes. Mend the others first, then take it back.`)
      return 1
  }
}

/** The newest commit since which an entry had the revision, or the commit that the revision names itself. */
async function commitMeant(id: string, revision: string, { config }: Surroundings): Promise<string> {
  const { contentFolder } = config()
  if (/^[0-9a-f]{12}$/.test(revision)) {
    const versions = await historyOf(id, contentFolder, mostSearched)
    const found = versions.find(version => version.commit !== null && Object.values(version.revisions).includes(revision))
    if (found?.commit) return found.commit
  }
  return commitOf(contentFolder, revision)
}
