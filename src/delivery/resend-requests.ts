import { randomBytes } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

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

export interface RequestsOptions {
  readonly folder: string
  readonly resend: (which: ResendRequest['resend']) => Promise<number>
  /** Is told what came of each request; counts and names of files only. */
  readonly onTaken: (event: { readonly file: string; readonly resent: number | null }, error?: unknown) => void
  readonly lookEveryMs?: number
}

/** Takes requests up as they come, until it is stopped. A request goes once it has been carried out: killed in between, it is carried out again. */
export function takeRequests({ folder, resend, onTaken, lookEveryMs = 1_000 }: RequestsOptions): { stop(): Promise<void> } {
  const place = requestsIn(folder)
  let isRunning = true
  let timer: NodeJS.Timeout | null = null
  let looking = look()

  async function look(): Promise<void> {
    const names = await readdir(place).catch(() => [])
    for (const file of names.filter(name => /^[0-9a-f]{16}\.json$/.test(name))) {
      if (isRunning) await take(file).catch(error => onTaken({ file, resent: null }, error))
    }
    if (isRunning)
      timer = setTimeout(() => {
        looking = look()
      }, lookEveryMs)
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
