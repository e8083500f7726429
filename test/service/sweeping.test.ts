import { expect } from 'chai'
import { fake, useFakeTimers } from 'sinon'
import { startSweeping } from '../../src/service/sweeping.js'

const now = new Date('2025-09-01T00:00:00.000Z')

describe('the sweeping of copies', () => {
  it('is done at the start and every six hours, also after trouble, which is told', async () => {
    const clock = useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    const sweep = fake.rejects(new Error('no disk'))
    const [onUnreadable, onTrouble] = [fake(), fake()]

    const sweeping = startSweeping({ copies: { sweep }, now: () => now, onUnreadable, onTrouble })
    await clock.tickAsync(12 * 3_600_000)
    await sweeping.stop()
    await clock.tickAsync(12 * 3_600_000)
    clock.restore()

    expect([sweep.callCount, onTrouble.callCount, onUnreadable.callCount]).to.deep.equal([3, 3, 0])
    expect(sweep.firstCall.args[0]).to.deep.equal(new Date('2025-08-02T00:00:00.000Z'))
  })

  it('is told to end when the service stops right after its start, however many copies there are', async () => {
    const sweep = (_since: Date, signal?: AbortSignal) =>
      new Promise<{ swept: number; unreadable: string[] }>(resolve =>
        signal?.addEventListener('abort', () => resolve({ swept: 0, unreadable: [] })),
      )

    await startSweeping({ copies: { sweep }, now: () => now, onUnreadable: fake(), onTrouble: fake() }).stop()
  })

  it('tells of what can not be read', async () => {
    const sweep = fake.resolves({ swept: 1, unreadable: ['copies/a.json'] })
    const [onUnreadable, onTrouble] = [fake(), fake()]

    await startSweeping({ copies: { sweep }, now: () => now, onUnreadable, onTrouble }).stop()

    expect([onUnreadable.args, onTrouble.callCount]).to.deep.equal([[[['copies/a.json']]], 0])
  })
})
