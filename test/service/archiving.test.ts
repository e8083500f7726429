import { expect } from 'chai'
import { fake, useFakeTimers } from 'sinon'
import { startArchiving } from '../../src/service/archiving.js'

const now = new Date('2025-09-01T00:00:00.000Z')

describe('archiving', () => {
  const parts = () => ({ archive: fake.resolves(3), afterDays: 90, now: () => now, onArchived: fake(), onTrouble: fake() })

  it('moves at the start what has rested for so many days, and says how many', async () => {
    const all = parts()

    await startArchiving(all).stop()

    expect(all.archive.args).to.deep.equal([[new Date('2025-06-03T00:00:00.000Z')]])
    expect(all.onArchived.args).to.deep.equal([[3]])
  })

  it('looks again every six hours, also after trouble, which is told', async () => {
    const clock = useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    const all = { ...parts(), archive: fake.rejects(new Error('no space')) }

    const archiving = startArchiving(all)
    await clock.tickAsync(12 * 3_600_000)
    await archiving.stop()
    await clock.tickAsync(12 * 3_600_000)
    clock.restore()

    expect([all.archive.callCount, all.onTrouble.callCount, all.onArchived.callCount]).to.deep.equal([3, 3, 0])
  })

  it('never happens where it is set to 0 days', async () => {
    const all = { ...parts(), afterDays: 0 }

    await startArchiving(all).stop()

    expect(all.archive.callCount).to.equal(0)
  })
})
