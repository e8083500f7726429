import { writeSync } from 'node:fs'
import { DeskError } from '../../src/errors.js'
import { openLowdbStore } from '../../src/store/lowdb-store.js'
import { createMemoryStore } from '../../src/store/memory.js'
import type { Store } from '../../src/store/store.js'
import { endWithParent } from '../support/end-with-parent.js'
import { sampleConversation } from './samples.js'

/**
 * A process of its own for the tests that kill one: `node store-process.js hold|write|forget <folder>`.
 * Says "open" or the code it was refused with; `write` then saves without end and says "<id> <version>" after each save
 * that was acknowledged. `forget` says the same and keeps nothing: the control of the test that looks for lost saves.
 */
endWithParent()
const [mode = 'hold', folder = ''] = process.argv.slice(2)
const writers = 8

try {
  const store = mode === 'forget' ? createMemoryStore() : await openLowdbStore({ folder })
  say('open')
  if (mode === 'hold') setInterval(() => {}, 60_000)
  else await Promise.all(Array.from({ length: writers }, (_, n) => writeOn(store, `visitor ${n}`)))
} catch (error) {
  if (!(error instanceof DeskError)) throw error
  say(error.code)
}

async function writeOn(store: Store, id: string): Promise<never> {
  let stored = (await store.load(id)) ?? sampleConversation(id)
  for (;;) {
    stored = await store.save(sampleAt(id, stored.version))
    say(`${id}:${stored.version}`)
    // The memory store never waits for anything else, and the pipe would fill.
    await new Promise(resolve => setImmediate(resolve))
  }
}

function sampleAt(id: string, version: number) {
  return { ...sampleConversation(id, [], `words of ${version + 1} ${'.'.repeat(2_000)}`), version }
}

function say(line: string): void {
  // At once and past every buffer: what was said before a kill has been said.
  writeSync(1, `${line}\n`)
}
