import { execFile, spawn } from 'node:child_process'
import { promisify } from 'node:util'
import { DeskError } from '../errors.js'

/** A repository's hooks may take their time; longer than this, in ms, and something is stuck. */
const patience = 60_000

/** More than any folder of policies says about itself. */
const mostBytes = 64 * 1024 * 1024

/** What git prints in `folder`. Throws INPUT_INVALID with git's own words where it refuses. Never through a shell. */
export async function git(folder: string, words: readonly string[]): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)('git', ['-C', folder, ...words], { maxBuffer: mostBytes, timeout: patience })
    return stdout
  } catch (cause) {
    throw new DeskError('INPUT_INVALID', `${sayTrouble(cause)} (git ${words.find(word => /^[a-z][a-z-]*$/.test(word))} in ${folder})`, {
      cause,
    })
  }
}

/** The commit that a revision names. It comes from the command line: what begins with "-" would be an option. */
export async function commitOf(folder: string, revision: string): Promise<string> {
  if (revision.startsWith('-')) throw new DeskError('INPUT_INVALID', `"${revision}" is no revision.`)
  const found = await git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]).catch(cause => {
    const cure = 'Name a commit, a branch or a tag that "git log" shows; in a shallow clone fetch it first.'
    throw new DeskError('INPUT_INVALID', `git knows no revision "${revision}" in ${folder}. ${cure}`, { cause })
  })
  return found.trim()
}

/** A file as it was stored at a commit, by its path within `folder`. */
interface StoredFile {
  readonly path: string
  readonly text: Buffer
}

/** The files below some folders of `folder` as they were at a commit. */
export async function filesAt(folder: string, commit: string, within: readonly string[]): Promise<readonly StoredFile[]> {
  const listed = await git(folder, ['ls-tree', '-r', '-z', commit, '--', ...within])
  const blobs = listed.split('\0').flatMap(line => {
    const [, object, path] = /^100\d{3} blob ([0-9a-f]+)\t(.+)$/s.exec(line) ?? []
    return object !== undefined && path !== undefined && isWithin(path) ? [{ object, path }] : []
  })
  const texts = await blobsOf(
    folder,
    blobs.map(({ object }) => object),
  )
  return blobs.map(({ path }, at) => ({ path, text: texts[at] ?? Buffer.alloc(0) }))
}

/** A tree that somebody made by hand may hold anything. */
function isWithin(path: string): boolean {
  return !path.startsWith('/') && path.split('/').every(part => part !== '..' && part !== '' && part !== '.git')
}

/** By one process, however many there are: "object type size", a line end, the bytes, and a line end. */
async function blobsOf(folder: string, objects: readonly string[]): Promise<readonly Buffer[]> {
  const child = spawn('git', ['-C', folder, 'cat-file', '--batch'], { stdio: ['pipe', 'pipe', 'ignore'] })
  child.stdin.end(objects.map(object => `${object}\n`).join(''))
  const chunks: Buffer[] = []
  for await (const chunk of child.stdout) chunks.push(chunk)
  const all = Buffer.concat(chunks)
  const texts: Buffer[] = []
  for (let at = 0; at < all.length; ) {
    const end = all.indexOf('\n', at)
    const size = Number(all.toString('latin1', at, end).split(' ')[2])
    texts.push(all.subarray(end + 1, end + 1 + size))
    at = end + 1 + size + 1
  }
  return texts
}

function sayTrouble(cause: unknown): string {
  if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return 'git is not installed. Install it.'
  if (cause instanceof Error && 'killed' in cause && cause.killed) return `git did not end within ${patience / 1000} seconds.`
  const said = cause instanceof Error && 'stderr' in cause ? String(cause.stderr).trim().split('\n')[0] : ''
  return said === '' || said === undefined ? 'git refused.' : said.replace(/^fatal: /, '')
}
