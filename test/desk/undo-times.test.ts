import { expect } from 'chai'
import { createUndoTimes, deliverRelease } from '../../src/desk/undo-times.js'

const held = (...keys: readonly string[]) => ({
  held: keys.map(key => ({ key, ticket: 'INV-000001', agent: { id: 'U1', name: 'Mia' }, words: 'Soon.' })),
})

describe('the ten seconds in which an agent can take back a reply', () => {
  let time: number
  let undo: ReturnType<typeof createUndoTimes>
  beforeEach(() => {
    time = 5_000
    undo = createUndoTimes(() => time)
  })

  it('are counted by a clock that nobody sets', () => {
    undo.see(null, held('a'))
    expect(undo.left('a')).to.equal(10_000)
    time += 9_999
    undo.see(held('a'), held('a', 'b'))
    expect([undo.left('a'), undo.left('b')]).to.deep.equal([1, 10_000])
    time += 1
    expect(undo.left('a')).to.equal(0)
  })

  it('are forgotten once the reply has gone out or was taken back', () => {
    undo.see(null, held('a'))
    undo.see(held('a'), held())
    expect(undo.left('a')).to.equal(0)
  })

  it('hold up the delivery of a reply whose time of day has come too early, for as long as is left', async () => {
    undo.see(null, held('a'))
    time += 4_000
    const attempt = (act: string) =>
      ({ errand: { kind: 'release', ticket: 'INV-000001', act } }) as Parameters<ReturnType<typeof deliverRelease>>[0]
    const release = deliverRelease(undo.left)
    const conversation = {} as Parameters<typeof release>[1]

    expect(await release(attempt('a'), conversation)).to.deep.equal({ outcome: { kind: 'later', ms: 6_000 } })
    expect(await release(attempt('of another process'), conversation)).to.deep.equal({ outcome: { kind: 'done' } })
  })
})
