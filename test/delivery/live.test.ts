import { expect } from 'chai'
import sinon from 'sinon'
import { createLive } from '../../src/delivery/live.js'
import type { Line } from '../../src/message.js'

const lines: readonly Line[] = [{ seq: 1, at: '2026-11-22T10:00:00Z', from: 'customer', message: 'm1', text: 'hello' }]

describe('live announcements', () => {
  it('reach everybody who watches the conversation, and nobody else', () => {
    const live = createLive()
    const [one, two, other] = [sinon.spy(), sinon.spy(), sinon.spy()]
    live.watch('a', one)
    live.watch('a', two)
    live.watch('b', other)

    live.announce('a', lines)

    expect([one.args, two.args, other.args]).to.deep.equal([[[lines]], [[lines]], []])
  })

  it('end when watching ends, for that one alone', () => {
    const live = createLive()
    const listener = sinon.spy()
    const stop = live.watch('a', listener)
    live.watch('a', listener)

    stop()
    stop()
    live.announce('a', lines)

    expect(listener.callCount).to.equal(1)
  })

  it('reach the others when one listener throws or stops watching meanwhile', () => {
    const trouble = new Error('a listener failed')
    const onError = sinon.spy()
    const live = createLive(onError)
    const last = sinon.spy()
    live.watch('a', () => {
      throw trouble
    })
    const stop = live.watch('a', () => stop())
    live.watch('a', last)

    live.announce('a', lines)

    expect(last.callCount).to.equal(1)
    expect(onError.args).to.deep.equal([[trouble]])
  })
})
