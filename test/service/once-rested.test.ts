import { expect } from 'chai'
import { fake, useFakeTimers } from 'sinon'
import { onceRested } from '../../src/service/once-rested.js'

const now = new Date('2025-09-01T00:00:00.000Z')

describe('what is done once something has rested', () => {
  const parts = () => ({ chore: fake.resolves(3), afterDays: 90, now: () => now, onDone: fake(), onTrouble: fake() })

  it('is done at the start with what has rested for so many days, and how many is told', async () => {
    const all = parts()

    await onceRested(all).stop()

    expect(all.chore.args.map(([before]) => before)).to.deep.equal([new Date('2025-06-03T00:00:00.000Z')])
    expect(all.onDone.args).to.deep.equal([[3]])
  })

  it('is done again every six hours, also after trouble, which is told', async () => {
    const clock = useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    const all = { ...parts(), chore: fake.rejects(new Error('no space')) }

    const doing = onceRested(all)
    await clock.tickAsync(12 * 3_600_000)
    await doing.stop()
    await clock.tickAsync(12 * 3_600_000)
    clock.restore()

    expect([all.chore.callCount, all.onTrouble.callCount, all.onDone.callCount]).to.deep.equal([3, 3, 0])
  })

  it('ends early where the service stops, and is not begun again', async () => {
    let begun = 0
    const chore = (_before: Date, signal: AbortSignal) =>
      new Promise<number>(resolve => {
        begun++
        signal.addEventListener('abort', () => resolve(1))
      })

    await onceRested({ ...parts(), chore }).stop()

    expect(begun).to.equal(1)
  })

  it('is never done where it is set to 0 days', async () => {
    const all = { ...parts(), afterDays: 0 }

    await onceRested(all).stop()

    expect(all.chore.callCount).to.equal(0)
  })
})
