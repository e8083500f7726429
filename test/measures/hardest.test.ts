import { expect } from 'chai'
import { hardestOf } from '../../src/measures/hardest.js'
import { judged, outcome } from '../eval/made-up.js'

describe('hardestOf', () => {
  const line = (id: string, of: ReturnType<typeof judged>) => ({ id, text: '', ...of })
  const lines = [
    line('sure', judged('a', outcome(['a'], { a: 0.9 }))),
    line('unheard', judged('a', outcome(['b'], { b: 0.7 }))),
    line('asked', judged('a', outcome([], { b: 0.5, a: 0.3 }, { decision: 'clarify' }))),
    line('nearly', judged(null, outcome([], { a: 0.4 }), 'near')),
  ]

  it('begins with the least probability for what is right, and ends where it is told to', () =>
    expect(hardestOf(lines, 3).map(({ id, likelihood }) => [id, likelihood])).to.deep.equal([
      ['unheard', 0],
      ['asked', 0.3],
      ['nearly', 0.6],
    ]))

  it('says what became of each', () =>
    expect(hardestOf(lines, 4).map(({ expected, became, fate }) => [expected, became, fate])).to.deep.equal([
      ['a', 'b', 'wrong'],
      ['a', 'clarify', 'unanswered'],
      ['near', 'unknown', 'right'],
      ['a', 'a', 'right'],
    ]))
})
