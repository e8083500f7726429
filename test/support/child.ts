import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { projectRoot } from '../../src/config.js'

/** The command line as a process of its own, with no settings but these. */
export interface Child {
  readonly stdin: ChildProcessWithoutNullStreams['stdin']
  /** All that it wrote so far. */
  stdout(): string
  stderr(): string
  /** Resolves with the text written so far once it matches; rejects when the process ends without. */
  writes(pattern: RegExp): Promise<string>
  /** Sends a signal, or none, and waits for the end; null where a signal ended it. */
  ends(signal?: NodeJS.Signals): Promise<number | null>
}

export function startCli(words: readonly string[], settings: Readonly<Record<string, string>> = {}): Child {
  const env = { PATH: process.env.PATH ?? '', ...settings }
  const child = spawn(process.execPath, ['--enable-source-maps', join(projectRoot, 'dist', 'src', 'cli.js'), ...words], { env })
  let [stdout, stderr] = ['', '']
  child.stdout.setEncoding('utf8').on('data', text => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', text => {
    stderr += text
  })
  // It may have ended before it has read everything.
  child.stdin.on('error', () => {})
  const closed = once(child, 'close')
  let isClosed = false
  void closed.then(() => {
    isClosed = true
  })
  return {
    stdin: child.stdin,
    stdout: () => stdout,
    stderr: () => stderr,
    async writes(pattern) {
      while (!pattern.test(stdout) && !pattern.test(stderr)) {
        if (isClosed) throw new Error(`It ended without ${pattern}: ${stdout}${stderr}`)
        await Promise.race([once(child.stdout, 'data'), once(child.stderr, 'data'), closed])
      }
      return pattern.test(stdout) ? stdout : stderr
    },
    async ends(signal) {
      if (signal) child.kill(signal)
      const [code] = await closed
      return code
    },
  }
}

/** Runs a command to its end. */
export async function runCli(
  words: readonly string[],
  { input = '', settings = {} }: { input?: string | Buffer; settings?: Record<string, string> } = {},
) {
  const child = startCli(words, settings)
  child.stdin.end(input)
  const code = await child.ends()
  return { code, stdout: child.stdout(), stderr: child.stderr() }
}
