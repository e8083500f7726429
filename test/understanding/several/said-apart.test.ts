import { expect } from 'chai'
import { saidApart } from '../../../src/understanding/several/said-apart.js'

const [first, second] = ['04418827', '31992046']

describe('what a message says of one of several invoices', () => {
  for (const [text, of, words] of [
    ['yes, but the second has the title Oak Ltd', second, 'it has the title Oak Ltd'],
    ['Title of the second: Oak Ltd', second, 'Title: Oak Ltd'],
    ['for 31992046 the account is oak-3', second, 'the account is oak-3'],
    [
      "31992046's title is Oak Garden Trading Co., Ltd. and it was burnt",
      second,
      'its title is Oak Garden Trading Co., Ltd. and it was burnt',
    ],
    ['Oak Ltd for the first', first, 'Oak Ltd'],
    ['the first stolen', first, 'stolen'],
    ['the latter belongs to oak-9', second, 'it belongs to oak-9'],
    ['second invoice: account oak-9', second, 'account oak-9'],
    ['change the account of the other one to oak-9', second, 'change the account to oak-9'],
    ['第二张的抬头是枫园有限公司', second, '抬头是枫园有限公司'],
    ['31992046是火灾烧掉的', second, '是火灾烧掉的'],
    ['另外一张被水泡了', second, '被水泡了'],
    ['前一张抬头枫园有限公司', first, '抬头枫园有限公司'],
  ] as const)
    it(`is said of that one: "${text}"`, () => {
      const told = saidApart(text, [first, second], true)?.find(({ number }) => number !== null)

      expect(told?.number).to.equal(of)
      expect(told?.words.trim()).to.equal(words)
    })

  for (const text of [
    'the second word of the title is wrong',
    'both have the title Oak Ltd',
    '04418827 and 31992046 belong to oak-3',
    'the first and the second were stolen',
    'I lost them the other day',
    'for the first time in years',
    '第二个字错了',
    '两张的抬头都是枫园有限公司',
    'the second should be 31992047',
  ])
    it(`is nothing where it is said of both, or of no invoice: "${text}"`, () => {
      expect(saidApart(text, [first, second], true)).to.equal(null)
    })

  it('ends where something is said of all', () => {
    const told = saidApart('31992046 has the title Oak Ltd, otherwise all correct', [first, second], true)

    expect(told?.map(({ number }) => number)).to.deep.equal([second, null])
  })
})
