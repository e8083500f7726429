import { randomBytes } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { type OnceASpell, onceASpell } from '../once-a-spell.js'

/**
 * What an operator's command wants of the service that holds the data folder: a file in it, which the service takes up. Whoever may write
 * there could as well change the conversations themselves, so that no other proof is asked for.
 */
const Request = z.strictObject({ resend: z.union([z.literal('all'), z.array(z.string().regex(/^[0-9a-z]{6,64}$/)).max(1_000)]) })
export type ResendRequest = z.infer<typeof Request>

const requestsIn = (folder: string) => join(folder, 'requests')

/** Leaves a request in the data folder. Returns what says whether it is still there. */
export async function leaveRequest(
  folder: string,
  request: ResendRequest,
): Promise<{ isTaken(): Promise<boolean>; withdraw(): Promise<void> }> {
  const place = requestsIn(folder)
  await mkdir(place, { recursive: true, mode: 0o700 })
  const name = `${randomBytes(8).toString('hex')}.json`
  const path = join(place, name)
  const file = await open(`${path}.tmp`, 'wx', 0o600)
  try {
    await file.writeFile(JSON.stringify(request))
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(`${path}.tmp`, path)
  return {
    isTaken: async () => !(await readdir(place)).includes(name),
    withdraw: () => rm(path, { force: true }),
  }
}

interface RequestsOptions {
  readonly folder: string
  readonly resend: (which: ResendRequest['resend']) => Promise<number>
  /** Is told what came of each request; counts and names of files only; of trouble once while it lasts. */
  readonly onTaken: (event: { readonly file: string; readonly resent: number | null }, error?: unknown) => void
  readonly lookEveryMs?: number
}

/** Takes requests up as they come, until it is stopped. A request goes once it has been carried out: killed in between, it is carried out again. */
export function takeRequests({ folder, resend, onTaken, lookEveryMs = 1_000 }: RequestsOptions): { stop(): Promise<void> } {
  const place = requestsIn(folder)
  const folderTrouble = onceASpell(error => onTaken({ file: place, resent: null }, error))
  /** Of each request that could not be carried out: it stays, and is told of once. */
  const troubles = new Map<string, OnceASpell>()
  let isRunning = true
  let timer: NodeJS.Timeout | null = null
  let looking = look()

  async function look(): Promise<void> {
    for (const file of await waiting()) {
      if (!isRunning) break
      const trouble = troubles.get(file) ?? onceASpell(error => onTaken({ file, resent: null }, error))
      await take(file).then(
        () => troubles.delete(file),
        error => {
          troubles.set(file, trouble)
          trouble.failed(error)
        },
      )
    }
    if (isRunning)
      timer = setTimeout(() => {
        looking = look()
      }, lookEveryMs)
  }

  /** The folder is made with the first request. */
  async function waiting(): Promise<readonly string[]> {
    try {
      const names = await readdir(place).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return []
        throw error
      })
      folderTrouble.passed()
      return names.filter(name => /^[0-9a-f]{16}\.json$/.test(name))
    } catch (error) {
      folderTrouble.failed(error)
      return []
    }
  }

  async function take(file: string): Promise<void> {
    const path = join(place, file)
    const request = Request.safeParse(parse(await readFile(path, 'utf8')))
    const resent = request.success ? await resend(request.data.resend) : null
    await rm(path, { force: true })
    onTaken({ file, resent })
  }

  return {
    async stop() {
      isRunning = false
      if (timer) clearTimeout(timer)
      await looking
    },
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
