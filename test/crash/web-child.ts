import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** A web chat in a process of its own. */
export interface WebChild {
  readonly address: string
  /** kill -9; returns when it is gone. */
  kill(): Promise<void>
}

/** Starts it over a folder (see web-process.ts); returns when it listens. */
export async function startWeb(mode: 'keep' | 'forget', folder: string, burstWait: number): Promise<WebChild> {
  const file = fileURLToPath(new URL('web-process.js', import.meta.url))
  const child = spawn(process.execPath, [file, mode, folder, String(burstWait)], { stdio: ['pipe', 'pipe', 'inherit'] })
  const gone = once(child, 'close')
  const { value: address, done } = await createInterface({ input: child.stdout })[Symbol.asyncIterator]().next()
  if (done) throw new Error('The web chat ended before it listened.')
  return {
    address,
    async kill() {
      child.kill('SIGKILL')
      await gone
    },
  }
}
