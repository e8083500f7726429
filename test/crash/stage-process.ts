import { readFileSync, writeSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { openLowdbStore } from '../../src/store/lowdb-store.js'
import { createMemoryStore } from '../../src/store/memory.js'
import { endWithParent } from '../support/end-with-parent.js'
import { type Recorded, replaying } from './recorded.js'
import { answerRequest, type Request } from './session.js'

/**
 * A process of its own that is killed: `node stage-process.js keep|forget <folder> <recorded.json>`. The desk and the store are the real
 * ones; what messages mean was recorded. A request a line on stdin, an outcome a line on stdout, at once and past every buffer. `forget`
 * keeps nothing: the control of the tests that kill it.
 */
endWithParent()
const [mode = 'keep', folder = '', file = ''] = process.argv.slice(2)
const languages = replaying(JSON.parse(readFileSync(file, 'utf8')) as Recorded)
const store = mode === 'forget' ? createMemoryStore() : await openLowdbStore({ folder })
writeSync(1, '"open"\n')
for await (const line of createInterface({ input: process.stdin })) {
  const outcome = await answerRequest(JSON.parse(line) as Request, store, languages)
  writeSync(1, `${JSON.stringify(outcome)}\n`)
}
