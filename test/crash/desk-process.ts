import { writeSync } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Files } from '../../src/store/files.js'
import { watchedFiles } from '../store/watched-files.js'
import { endWithParent } from '../support/end-with-parent.js'
import type { DeskOptions, DeskRequest } from './desk-child.js'
import { openDeskOver } from './open-desk-over.js'

/**
 * A desk as a process of its own, to be killed: `node desk-process.js <options as JSON>`. A request a line on stdin, its answer a line on stdout
 * once it is kept, at once and past every buffer. With `killAt` it kills itself (kill -9) before that call to the disk.
 */
endWithParent()
const options = JSON.parse(process.argv[2] ?? '{}') as DeskOptions
const desk = await openDeskOver(options, options.killAt === null ? null : deadly(options.killAt))
const { user, system } = process.cpuUsage()
say({ ready: true, cpuMs: (user + system) / 1_000 })
for await (const line of createInterface({ input: process.stdin })) void answer(JSON.parse(line) as DeskRequest)

async function answer(request: DeskRequest): Promise<void> {
  const answered = await desk.answer(request)
  say(answered.kind === 'answered' ? { n: request.n, answer: answered.answer } : { n: request.n, refused: answered.code })
}

function say(line: unknown): void {
  writeSync(1, `${JSON.stringify(line)}\n`)
}

/** The disk, before whose `at`th call the process is killed; how many there were is told at the end of a run that was not. */
function deadly(at: number): Files {
  let calls = 0
  return watchedFiles(async () => {
    calls++
    if (calls === at) process.kill(process.pid, 'SIGKILL')
    // The signal comes from outside: nothing more is done meanwhile.
    if (calls >= at) await new Promise(() => {})
    return undefined
  })
}
