import { expect } from 'chai'
import { scoreDialogues } from './score-dialogues.js'

describe('scoreDialogues', () => {
  const filed = { filed: true, fields: { account: 'maple' }, answered: ['postage'] }
  const ticket = (fields: Record<string, string>) => ({ intent: 'lost-invoice-copy', fields })
  const score = (expect: typeof filed, answered: readonly string[], ...tickets: ReturnType<typeof ticket>[]) =>
    scoreDialogues([{ id: 'd', title: 't', turns: [], expect }], [{ turns: [{ answered }], tickets }])

  for (const [title, found, right, misses] of [
    ['is right where it was filed once with the right fields', score(filed, ['postage'], ticket({ account: 'Maple' })), 1, []],
    ['is wrong where nothing was filed', score(filed, ['postage']), 0, ['d t: filed 0 times']],
    [
      'is wrong where it was filed twice',
      score(filed, ['postage'], ticket({ account: 'maple' }), ticket({ account: 'maple' })),
      0,
      ['d t: filed 2 times'],
    ],
    ['is wrong with another value', score(filed, ['postage'], ticket({ account: 'oak' })), 0, ['d t: account is "oak", not "maple"']],
    [
      'is wrong with a value too many',
      score(filed, ['postage'], ticket({ account: 'maple', title: 'x' })),
      0,
      ['d t: title is "x", not ""'],
    ],
    [
      'is wrong where filing was not wanted',
      score({ ...filed, filed: false }, ['postage'], ticket({ account: 'maple' })),
      0,
      ['d t: filed'],
    ],
  ] as const)
    it(title, () => expect(found).to.deep.include({ right, misses }))

  it('says which entries were not given', () =>
    expect(score(filed, [], ticket({ account: 'maple' }))).to.deep.include({
      right: 1,
      answeredAll: 0,
      misses: ['d t: not answered postage'],
    }))
})
