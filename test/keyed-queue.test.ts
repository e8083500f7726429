import { expect } from 'chai'
import { DeskError } from '../src/errors.js'
import { createKeyedQueue } from '../src/keyed-queue.js'

/** Work that begins when the queue lets it and ends when the test says so. */
function gate() {
  let open: () => void = () => undefined
  const ended = new Promise<void>(resolve => {
    open = resolve
  })
  return { ended, open }
}

/** Everything that can go on without the test does. */
const settled = () => new Promise(resolve => setImmediate(resolve))

describe('the keyed queue', () => {
  it('runs work of one key one at a time, in the order it came', async () => {
    const inOrder = createKeyedQueue('proposals')
    const told: string[] = []
    const gates = [gate(), gate(), gate()]
    const all = gates.map(({ ended }, at) =>
      inOrder('a', async () => {
        told.push(`begin ${at}`)
        await ended
        told.push(`end ${at}`)
      }),
    )

    // Opened in the wrong order: the queue's counts.
    for (const { open } of [...gates].reverse()) {
      open()
      await settled()
    }
    await Promise.all(all)

    expect(told).to.deep.equal(['begin 0', 'end 0', 'begin 1', 'end 1', 'begin 2', 'end 2'])
  })

  it('runs work of different keys at once', async () => {
    const inOrder = createKeyedQueue('proposals')
    const slow = gate()

    const waiting = inOrder('a', () => slow.ended)
    expect(await inOrder('b', async () => 'done')).to.equal('done')

    slow.open()
    await waiting
  })

  it('gives each caller the result of its own work', async () => {
    const inOrder = createKeyedQueue('proposals')
    expect(await Promise.all([1, 2, 3].map(value => inOrder('a', async () => value)))).to.deep.equal([1, 2, 3])
  })

  it('gives a failure to its caller alone, and goes on', async () => {
    const inOrder = createKeyedQueue('proposals')

    const outcomes = await Promise.allSettled([
      inOrder('a', async () => {
        throw new Error('broken')
      }),
      inOrder('a', async () => 'whole'),
    ])

    expect(outcomes.map(({ status }) => status)).to.deep.equal(['rejected', 'fulfilled'])
  })

  it('refuses the 51st of one key with CONVERSATION_BUSY, and takes work again later', async () => {
    const inOrder = createKeyedQueue('proposals')
    const slow = gate()
    const taken = Array.from({ length: 50 }, () => inOrder('a', () => slow.ended))

    const refused = await inOrder('a', async () => 'too much').catch((error: unknown) => error)
    const other = await inOrder('b', async () => 'another key')

    expect(refused).to.be.instanceOf(DeskError).with.property('code', 'CONVERSATION_BUSY')
    expect(String(refused)).to.include('50 proposals are waiting')
    expect(other).to.equal('another key')
    slow.open()
    await Promise.all(taken)
    expect(await inOrder('a', async () => 'again')).to.equal('again')
  })

  it('takes what must always have a place however much is waiting, in its turn', async () => {
    const inOrder = createKeyedQueue('proposals')
    const slow = gate()
    const done: string[] = []
    const taken = Array.from({ length: 50 }, () => inOrder('a', () => slow.ended.then(() => void done.push('usual'))))

    const always = inOrder.always('a', async () => void done.push('always'))
    slow.open()
    await Promise.all([...taken, always])

    expect([done.length, done.at(-1)]).to.deep.equal([51, 'always'])
  })
})
