import { expect } from 'chai'

/** What Node keeps open by itself: the standard streams, however they are connected, and the test runner's own timer. */
const ownResources = new Set(['TTYWrap', 'PipeWrap', 'FSReqCallback', 'TickObject', 'Immediate', 'Timeout'])

/** After the last test nothing may be listening or connected: what starts must have been stopped. */
export const mochaHooks = {
  async afterAll() {
    // A socket that was just closed is gone one turn of the loop later.
    for (let turn = 0; turn < 20 && open().length > 0; turn++) await new Promise(resolve => setTimeout(resolve, 25))
    expect(open(), 'left open after the last test').to.deep.equal([])
  },
}

function open(): readonly string[] {
  return process.getActiveResourcesInfo().filter(resource => !ownResources.has(resource))
}
