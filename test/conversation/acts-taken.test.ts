import { expect } from 'chai'
import { isTaken, TakenAct, withAct } from '../../src/conversation/acts-taken.js'

const day = 86_400_000
const began = Date.parse('2026-11-26T08:00:00.000Z')
const at = (days: number) => new Date(began + days * day)

describe('the acts that a conversation knows again', () => {
  const many = Array.from({ length: 80 }, (_, n) => n).reduce(
    (acts, n) => withAct(acts, `act ${n}`, at(0)),
    [] as ReturnType<typeof withAct>,
  )

  it('are known for more than seven days, however many come', () => {
    expect(isTaken(withAct(many, 'new', at(8)), 'act 0')).to.equal(true)
  })

  it('are known for seven days where the clock was set forward by three in between', () => {
    expect(isTaken(withAct(many, 'new', at(7 + 3)), 'act 0')).to.equal(true)
  })

  it('do not grow for ever: the old ones go, but for the last fifty', () => {
    const later = withAct(many, 'new', at(15))
    expect(later).to.have.length(51)
    expect([isTaken(later, 'act 29'), isTaken(later, 'act 30'), isTaken(later, 'new')]).to.deep.equal([false, true, true])
  })

  it('are read from documents that kept keys alone', () => {
    expect(isTaken([TakenAct.parse('click:1')], 'click:1')).to.equal(true)
    expect(TakenAct.safeParse({ key: 'click:1' }).success).to.equal(false)
  })
})
