import { type EntryVersion, historyOf } from '../authoring/history.js'
import { count } from '../measures/faq-diff.js'
import { sayWordDiff } from '../measures/word-diff.js'
import { plain } from '../plain.js'
import type { Entry } from '../understanding/knowledge.js'
import type { Surroundings } from './command.js'
import { jsonText } from './json-text.js'

interface Options {
  readonly said: readonly string[]
  readonly limit: number | undefined
  readonly revision: string | undefined
  readonly json: boolean
}

/** Versions that are shown unless `--limit` says otherwise. */
const usualLimit = 20

/** Versions that are looked through for a revision. */
const mostSearched = 1_000

/**
 * `faq history postage`: who changed an entry or topic, when and why, with the words that changed and the revisions that receipts name.
 * `--revision`: the words of one revision, however long ago it was said. `--json`: `[{"commit","at","author","reason","revisions",
 * "changes","phrasings"}]`, a public interface. Exit code 1 where there is nothing of the kind.
 */
export async function showHistory(
  { said: [id = ''], limit = usualLimit, revision, json }: Options,
  surroundings: Surroundings,
): Promise<number | 'misuse'> {
  const { print, tell, config } = surroundings
  if (!isName(id)) return 'misuse'
  if (revision !== undefined) return showRevision(id, revision, surroundings)
  const versions = await historyOf(id, config().contentFolder, limit)
  if (json) print(jsonText(versions.map(({ said, ...version }) => version)))
  else for (const version of versions) for (const line of sayVersion(version)) print(line)
  if (versions.length === 0) tell(`There is and was no entry or topic "${id}". The name is that of its file in faq/, without ".md".`)
  return versions.length === 0 ? 1 : 0
}

/** What can be the name of a file of faq/: it becomes part of a path. */
export function isName(id: string): boolean {
  return /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)
}

async function showRevision(id: string, revision: string, { print, tell, config }: Surroundings): Promise<number> {
  for (const { said, commit, at } of await historyOf(id, config().contentFolder, mostSearched)) {
    for (const [file, { entry }] of said) {
      if (entry?.revision !== revision) continue
      print(`${file} at ${commit?.slice(0, 12) ?? 'this moment'}${at === null ? '' : `, ${at.slice(0, 10)}`}, revision ${revision}`)
      for (const line of sayEntry(entry)) print(line)
      return 0
    }
  }
  tell(`No version of "${id}" has the revision ${revision}. "tickets show" has the words of every answer that was given.`)
  return 1
}

function* sayEntry({ question, answer, sides, asOf, earlier = [] }: Entry): Iterable<string> {
  yield `as of ${asOf}`
  for (const text of [
    question,
    answer,
    ...sides.flatMap(side => [`When asked: ${side.name}`, side.answer]),
    ...earlier.flatMap(one => [`Until ${one.until}, as of ${one.asOf}`, one.answer]),
  ]) {
    yield ''
    for (const line of text.split('\n')) yield plain(line)
  }
}

function* sayVersion({ commit, at, author, reason, revisions, changes, phrasings }: EntryVersion): Iterable<string> {
  const when = at === null ? 'not committed yet' : `${at.slice(0, 16).replace('T', ' ')}  ${commit?.slice(0, 12)}  ${plain(author ?? '')}`
  yield when
  if (reason !== null) for (const line of reason.split('\n')) yield `    ${plain(line)}`.trimEnd()
  for (const [file, revision] of Object.entries(revisions)) yield `  ${file}: revision ${revision}`
  for (const { file, what, pieces } of changes) yield `  ${file}, ${what}: ${plain(sayWordDiff(pieces))}`
  const { added, removed } = phrasings
  if (added.length + removed.length > 0) yield `  ${count(added.length, 'phrasing')} added, ${removed.length} removed`
  yield ''
}
