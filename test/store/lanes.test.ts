import { expect } from 'chai'
import { Lanes } from '../../src/store/lanes.js'
import { gate } from './gate.js'

describe('Lanes', () => {
  it('work one at a time per key, in the order it came', async () => {
    const lanes = new Lanes(8)
    const seen: string[] = []
    const held = gate()

    const first = lanes.run('a', async () => {
      await held.passed
      seen.push('first')
    })
    const others = [2, 3].map(n => lanes.run('a', async () => void seen.push(`a${n}`)))
    await lanes.run('b', async () => void seen.push('b'))
    held.open()
    await Promise.all([first, ...others])

    expect(seen).to.deep.equal(['b', 'first', 'a2', 'a3'])
  })

  it('work on so many keys at once and no more', async () => {
    const lanes = new Lanes(3)
    const full = gate()
    const held = gate()
    let under = 0
    let most = 0

    const all = Array.from({ length: 10 }, (_, n) =>
      lanes.run(`key ${n}`, async () => {
        most = Math.max(most, ++under)
        if (under === 3) full.open()
        await held.passed
        under--
      }),
    )
    await full.passed
    held.open()
    await Promise.all(all)

    expect(most).to.equal(3)
  })

  it('go on after work that failed, and tell only whoever asked for it', async () => {
    const lanes = new Lanes(1)

    const failed = lanes.run('a', async () => Promise.reject(new Error('no'))).catch((error: Error) => error.message)
    const next = lanes.run('a', async () => 'yes')

    expect(await Promise.all([failed, next])).to.deep.equal(['no', 'yes'])
  })

  it('are idle when all is done, what was added meanwhile too', async () => {
    const lanes = new Lanes(2)
    const done: number[] = []
    void lanes.run('a', async () => {
      void lanes.run('b', async () => void done.push(2))
      done.push(1)
    })

    await lanes.idle()

    expect(done).to.have.members([1, 2])
  })
})
