import { Worker } from 'node:worker_threads'
import { expect } from 'chai'
import { Meeting } from '../../../src/understanding/encoder/meeting.js'

describe('two threads that meet', () => {
  const memory = () => new Int32Array(new SharedArrayBuffer(8))

  it('go on together, however often: neither is ever two meetings ahead', async () => {
    const arrived = memory()
    const other = new Worker(new URL('./meeting-thread.js', import.meta.url), { workerData: arrived })
    const meeting = new Meeting(arrived, 0)

    for (let times = 1; times <= 10_000; times++) {
      meeting.meet(5_000)
      const behind = (arrived[1] ?? 0) - times
      expect(behind, `after ${times} meetings`).to.be.oneOf([0, 1])
    }

    await other.terminate()
  })

  it('know whether the other waits already', () => {
    const arrived = memory()
    const [one, other] = [new Meeting(arrived, 0), new Meeting(arrived, 1)]

    expect(one.isOtherWaiting).to.equal(false)
    expect(() => other.meet(1)).to.throw('did nothing for 1 ms')
    expect(one.isOtherWaiting).to.equal(true)
    one.meet(1)
    expect(one.isOtherWaiting).to.equal(false)
  })

  it('meet when the count of their meetings has gone once around', () => {
    const arrived = memory()
    const one = new Meeting(arrived, 0, 2 ** 31 - 1)
    arrived[1] = -(2 ** 31)

    expect(one.isOtherWaiting).to.equal(true)
    one.meet(1)
    expect(arrived[0]).to.equal(-(2 ** 31))
    expect(() => one.meet(1)).to.throw('did nothing for 1 ms')
  })
})
