import { expect } from 'chai'
import { variantTable } from './variant-table.js'

describe('the table of variants', () => {
  const figures = { lines: 9, top1: 0.95, right: 0.9, wrong: 0.01, near: 0.02, outOfScope: 0.03, auroc: 0.98765 }

  it('counts points against the first row of most lines', () => {
    const rows = [
      { name: 'everything', learner: 'linear', figures },
      { name: 'less', learner: 'kernel', figures: { ...figures, right: 0.8, near: Number.NaN } },
      { name: 'luckier', learner: 'kernel', figures: { ...figures, lines: 8, right: 0.91 } },
    ] as const

    const lines = variantTable('What it buys', rows, { faq: 200, oos: 10 }).split('\n')

    expect(lines[0]).to.equal('## What it buys: 200 messages in scope, 10 out of scope')
    expect(lines.slice(4, 7)).to.deep.equal([
      '| everything | linear SVM | 9 | 95.0 | 90.0 | 1.0 | 2.0 | 3.0 | 0.988 | 0.0 |',
      '| less | kernel ridge | 9 | 95.0 | 80.0 | 1.0 | – | 3.0 | 0.988 | -10.0 |',
      '| luckier | kernel ridge | 8 | 95.0 | 91.0 | 1.0 | 2.0 | 3.0 | 0.988 | +1.0 |',
    ])
    expect(lines).to.include('Points: answered right, against "everything"; one message in scope is 0.5.')
  })
})
