import { expect } from 'chai'
import { outcome } from '../made-up.js'
import { scoreMulti, scoreOutOfScope, scoreSingle } from './scores.js'

const line = (id: string, ...expect: string[]) => ({ id, text: `text ${id}`, expect })

describe('scoreSingle', () => {
  const lines = [line('1', 'postage'), line('2', 'postage'), line('3', 'postage'), line('4', 'amount-limit')]
  const outcomes = [outcome(['postage']), outcome(['postage', 'amount-limit']), outcome([]), outcome(['amount-limit'])]
  const score = scoreSingle(lines, outcomes)

  it('takes one entry too many for wrong, and silence for unanswered', () =>
    expect(score).to.include({ messages: 4, right: 0.5, wrong: 0.25, unanswered: 0.25 }))

  it('counts by entry', () =>
    expect(score.byEntry).to.deep.equal({
      postage: { messages: 3, right: 1, wrong: 1 },
      'amount-limit': { messages: 1, right: 1, wrong: 0 },
    }))

  it('lists what was not right', () =>
    expect(score.misses).to.deep.equal(['2 answer postage,amount-limit for postage: text 2', '3 unknown - for postage: text 3']))

  it('tells a request for the copy from a question about it', () => {
    const lost = [
      { ...line('1', 'lost-invoice'), act: 'request' as const },
      { ...line('2', 'lost-invoice'), act: 'request' as const },
      { ...line('3', 'lost-invoice'), act: 'question' as const },
    ]
    const opened = outcome(['lost-invoice'], {}, { opened: 'lost-invoice' })

    expect(scoreSingle(lost, [opened, outcome(['lost-invoice']), outcome(['lost-invoice'])]).act).to.equal(2 / 3)
  })
})

describe('scoreMulti', () => {
  it('wants all entries and no other, and counts those that were given', () => {
    const lines = [line('1', 'a', 'b'), line('2', 'a', 'b'), line('3', 'a', 'b')]

    expect(scoreMulti(lines, [outcome(['b', 'a']), outcome(['a']), outcome(['a', 'b', 'c'])])).to.include({ exact: 1 / 3, recall: 5 / 6 })
  })
})

describe('scoreOutOfScope', () => {
  it('counts an entry or a form as answered, in all and by kind', () => {
    const lines = [
      { id: '1', text: '', kind: 'near' },
      { id: '2', text: '', kind: 'near' },
      { id: '3', text: '', kind: 'far' },
      { id: '4', text: '', kind: 'far' },
    ]
    const outcomes = [
      outcome(['postage']),
      outcome([]),
      outcome([], {}, { decision: 'clarify' }),
      outcome([], {}, { decision: 'smalltalk' }),
    ]

    expect(scoreOutOfScope(lines, outcomes)).to.deep.include({ messages: 4, answered: 0.25, byKind: { near: 0.5, far: 0 } })
  })
})
