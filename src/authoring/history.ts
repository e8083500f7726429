import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { WordsChange } from '../measures/faq-diff.js'
import { changesIn } from './compare-words.js'
import { filesOf, nothingSaid, type Said, saidIn } from './entry-at.js'
import { filesAt, git } from './git.js'

/** An entry or topic as it stood from one change on. `commit` is null for what is not committed yet. */
export interface EntryVersion {
  readonly commit: string | null
  readonly at: string | null
  readonly author: string | null
  /** Why: the words of the commit. */
  readonly reason: string | null
  /** By file, the revision that receipts name; topics have none. */
  readonly revisions: Readonly<Record<string, string>>
  readonly changes: readonly WordsChange[]
  readonly phrasings: { readonly added: readonly string[]; readonly removed: readonly string[] }
  /** What its files said from then on. */
  readonly said: ReadonlyMap<string, Said>
}

/** The versions of an entry or topic, the newest first, `limit` at most; empty where there never was one of this name. */
export async function historyOf(id: string, root: string, limit: number): Promise<readonly EntryVersion[]> {
  const files = filesOf(id)
  const log = await git(root, ['log', `--max-count=${limit + 1}`, '--format=%H%x1f%aI%x1f%an%x1f%B%x1e', '--', ...files])
  const commits = log.split('\x1e').flatMap(line => {
    const [commit = '', at = '', author = '', reason = ''] = line.trim().split('\x1f')
    return commit === '' ? [] : [{ commit, at, author, reason: reason.trim() }]
  })
  const states: { readonly of: Omit<(typeof commits)[number], 'commit'> | null; readonly commit: string | null; readonly said: Files }[] =
    []
  for (const { commit, ...of } of commits) states.push({ of, commit, said: await saidAt(id, root, commit) })
  const now = await saidNow(id, root)
  if (!isSame(now, states[0]?.said ?? new Map())) states.unshift({ of: null, commit: null, said: now })
  return states.slice(0, limit).map(({ of, commit, said }, at) => {
    const before = states[at + 1]?.said ?? new Map()
    return {
      commit,
      at: of?.at ?? null,
      author: of?.author ?? null,
      reason: of?.reason ?? null,
      revisions: Object.fromEntries([...said].flatMap(([file, { entry }]) => (entry ? [[file, entry.revision]] : []))),
      changes: changesBetween(before, said),
      phrasings: { added: phrasingsBeyond(said, before), removed: phrasingsBeyond(before, said) },
      said,
    }
  })
}

type Files = ReadonlyMap<string, Said>

async function saidAt(id: string, root: string, commit: string): Promise<Files> {
  const found = await filesAt(root, commit, filesOf(id))
  return new Map(found.map(({ path, text }) => [path, saidIn(id, path, text.toString('utf8'))]))
}

async function saidNow(id: string, root: string): Promise<Files> {
  const said = new Map<string, Said>()
  for (const file of filesOf(id)) {
    const text = await readFile(join(root, file), 'utf8').catch(() => null)
    if (text !== null) said.set(file, saidIn(id, file, text))
  }
  return said
}

function isSame(one: Files, other: Files): boolean {
  return changesBetween(one, other).length === 0 && phrasingsBeyond(one, other).length === 0 && phrasingsBeyond(other, one).length === 0
}

function changesBetween(before: Files, after: Files): readonly WordsChange[] {
  return [...new Set([...after.keys(), ...before.keys()])].sort().flatMap(file => {
    const [old, now] = [before.get(file) ?? nothingSaid, after.get(file) ?? nothingSaid]
    return [...changesIn(file, old.words, now.words)]
  })
}

function phrasingsBeyond(one: Files, other: Files): readonly string[] {
  const known = new Set([...other.values()].flatMap(({ phrasings }) => [...phrasings]))
  return [...one.values()].flatMap(({ phrasings }) => [...phrasings].filter(text => !known.has(text)))
}
