import { writeSync } from 'node:fs'
import { openLowdbStore } from '../../src/store/lowdb-store.js'
import { createMemoryStore } from '../../src/store/memory.js'
import { startService } from '../channels/service.js'
import { openDesk } from '../support/chat.js'
import { endWithParent } from '../support/end-with-parent.js'
import { smallKnowledge } from '../support/small-content.js'

/**
 * The web chat over a folder as a process of its own, to be killed: `node web-process.js keep|forget <folder> <burst wait in ms>`. Server,
 * sockets, desk and store are the real ones, with the little that the small FAQ knows; its address is printed once it listens. `forget`
 * keeps nothing: the control.
 */
endWithParent()
const [mode = 'keep', folder = '', burstWait = '0'] = process.argv.slice(2)
const store = mode === 'forget' ? createMemoryStore() : await openLowdbStore({ folder })
const { address } = await startService({ desk: openDesk(smallKnowledge, { store }), burstWait: Number(burstWait) })
writeSync(1, `${address}\n`)
