import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

export interface StoreProcess {
  /** All it said so far, a line each. */
  readonly said: readonly string[]
  /** Returns when it has said so many lines. */
  saysLines(count: number): Promise<void>
  /** kill -9, or waits for its own end. Returns when it is gone and all it said has arrived. */
  kill(): Promise<void>
  ended(): Promise<void>
}

/** Starts store-process.ts as a process of its own. */
export function startProcess(mode: 'hold' | 'write' | 'forget', folder: string): StoreProcess {
  const child = spawn(process.execPath, [fileURLToPath(new URL('store-process.js', import.meta.url)), mode, folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const said: string[] = []
  const lines = createInterface({ input: child.stdout })
  lines.on('line', line => said.push(line))
  const gone = Promise.all([once(child, 'close'), once(lines, 'close')])
  return {
    said,
    async saysLines(count) {
      while (said.length < count) {
        if (child.exitCode !== null) throw new Error(`It ended after saying: ${said.join(', ')}`)
        await Promise.race([once(lines, 'line'), gone])
      }
    },
    async kill() {
      child.kill('SIGKILL')
      await gone
    },
    async ended() {
      await gone
    },
  }
}
