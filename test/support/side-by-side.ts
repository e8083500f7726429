import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { projectRoot } from '../../src/config.js'

/** How a run of tests ended. */
export interface Ended {
  readonly passed: number
  readonly failed: number
  /** What Mocha says of the tests that failed; empty where none did. */
  readonly failures: string
}

/**
 * Runs each of these lists of words (test files and options) in a Mocha process of its own, all at once. The first one's report is
 * written as it comes, each other one's when those before it are whole. A process that ends without its closing line failed.
 */
export async function sideBySide(runs: readonly (readonly string[])[], write: (text: string) => void): Promise<Ended> {
  const started = runs.map(start)
  const ended: Ended[] = []
  for (const run of started) {
    run.writeTo(write)
    ended.push(await run.ended)
  }
  const sum = (count: (one: Ended) => number) => ended.reduce((all, one) => all + count(one), 0)
  return { passed: sum(({ passed }) => passed), failed: sum(({ failed }) => failed), failures: ended.map(one => one.failures).join('') }
}

function start(words: readonly string[]) {
  const cli = join(projectRoot, 'node_modules', 'mocha', 'bin', 'mocha.js')
  const child = spawn(process.execPath, [cli, ...words], { cwd: projectRoot, stdio: ['ignore', 'pipe', 'pipe'] })
  let [report, kept] = ['', '']
  let write: ((text: string) => void) | null = null
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', text => {
      report += text
      if (write) write(text)
      else kept += text
    })
  }
  return {
    writeTo(given: (text: string) => void) {
      write = given
      write(kept)
    },
    ended: once(child, 'close').then(([code]) => endOf(report, code)),
  }
}

/** What the closing line says; a failure that it does not tell of (a hook's, a crash) is one more. Colours are no part of what it says. */
function endOf(coloured: string, code: number | null): Ended {
  const report = stripVTControlCharacters(coloured)
  const [closing, passed = '0', failed = '0'] = /(\d+) passed, (\d+) failed\s*$/.exec(report) ?? []
  const isWell = code === 0 && closing !== undefined
  return { passed: Number(passed), failed: Math.max(Number(failed), isWell ? 0 : 1), failures: isWell ? '' : failuresIn(report) }
}

/** From "N failing" on; of a process that did not come as far, its last words. */
function failuresIn(report: string): string {
  const [failures = report.slice(-2000)] = /^[^\n]*\d+ failing\n.*/ms.exec(report) ?? []
  return failures
}
