import { expect } from 'chai'
import type { Context } from 'mocha'
import { forgetKnown } from './known.js'
import { openResources, temporaryNames } from './leaks.js'
import { stopDatabases } from './postgres.js'

/** After the last test nothing may be listening, connected, waiting or lying about: what starts is stopped, what is made is removed. */
export const mochaHooks = {
  async afterAll(this: Context) {
    await forgetKnown()
    await stopDatabases()
    // Mocha holds one timer, for this hook, from when it first waits (measured with Mocha 12; a time limit of 0 is a timer too).
    await new Promise(resolve => setImmediate(resolve))
    this.runnable().clearTimeout()
    // A socket that was just closed is gone one turn of the loop later.
    for (let turn = 0; turn < 20 && openResources().length > 0; turn++) await new Promise(resolve => setTimeout(resolve, 25))
    expect(openResources(), 'left open after the last test').to.deep.equal([])
    expect(await temporaryNames(), 'left in the temporary folder after the last test').to.deep.equal([])
  },
}
