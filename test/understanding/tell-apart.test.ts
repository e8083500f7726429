import { expect } from 'chai'
import { findFields } from '../../src/understanding/fields.js'
import { findSeveral } from '../../src/understanding/several/several.js'
import { tellApart } from '../../src/understanding/tell-apart.js'
import { copyForm } from './fields-form.js'

const [first, second] = ['04418827', '31992046']
const tell = (text: string) => tellApart(text, [first, second], findFields(text, copyForm, null), copyForm)

describe('the values of each of several invoices that one message begins with', () => {
  for (const [text, values, alone] of [
    ['I lost 04418827 (stolen) and 31992046 (burnt)', { reason: 'stolen' }, { reason: 'burnt' }],
    ['We lost 04418827 in a fire, and 31992046 was stolen', { reason: 'We lost it in a fire' }, { reason: 'it was stolen' }],
    ['两张发票丢了：04418827（被偷）和31992046（烧了）', { reason: '被偷' }, { reason: '烧了' }],
    [
      'I lost 04418827, title Maple Ltd, and 31992046, title Oak Ltd. account oak-2',
      { title: 'Maple Ltd', account: 'oak-2' },
      { title: 'Oak Ltd.' },
    ],
    [
      '发票04418827和31992046丢了，前一张抬头枫园有限公司，后一张抬头橡园有限公司，账号oak-2，包被偷了',
      { title: '枫园有限公司', account: 'oak-2', reason: '包被偷了' },
      { title: '橡园有限公司' },
    ],
    [
      'I lost two invoices with different titles: 04418827 for Maple Ltd and 31992046 for Oak Ltd. account oak-2. Both got shredded',
      { title: 'Maple Ltd', account: 'oak-2', reason: 'Both got shredded' },
      { title: 'Oak Ltd.' },
    ],
    [
      'Two lost invoices, titles: 04418827 for Maple Ltd and 31992046 for Oak Ltd. account oak-2',
      { title: 'Maple Ltd', account: 'oak-2' },
      { title: 'Oak Ltd.' },
    ],
    [
      'lost 04418827 and 31992046, account oak-2. The first was stolen, the second fell into the river',
      { account: 'oak-2', reason: 'it was stolen' },
      { reason: 'it fell into the river' },
    ],
    [
      'lost 04418827 and 31992046, titles Maple Ltd and Oak Ltd respectively, account oak-2, my bag was stolen',
      { title: 'Maple Ltd', account: 'oak-2', reason: 'my bag was stolen' },
      { title: 'Oak Ltd' },
    ],
    [
      '丢了两张发票04418827和31992046，抬头分别是枫园有限公司和橡园有限公司，账号oak-2，包被偷了',
      { title: '枫园有限公司', account: 'oak-2', reason: '包被偷了' },
      { title: '橡园有限公司' },
    ],
    [
      '丢了两张发票04418827和31992046，账户分别是oak-2和oak-3，抬头枫园有限公司，包被偷了',
      { title: '枫园有限公司', account: 'oak-2' },
      { account: 'oak-3' },
    ],
    [
      'I lost two invoices for various reasons: 04418827 was burnt in a fire, 31992046 was stolen from a car. account oak-2',
      { account: 'oak-2', reason: 'it was burnt in a fire' },
      { reason: 'it was stolen from a car' },
    ],
    [
      '两张发票丢了，抬头不同：04418827是枫园有限公司，31992046是橡园有限公司，账号oak-2，包被偷了',
      { title: '枫园有限公司', account: 'oak-2', reason: '包被偷了' },
      { title: '橡园有限公司' },
    ],
    [
      '发票丢了两张，抬头分别是：04418827枫园有限公司，31992046橡园有限公司，账号oak-2',
      { title: '枫园有限公司', account: 'oak-2' },
      { title: '橡园有限公司' },
    ],
  ] as const)
    it(`are told apart: "${text}"`, () => {
      const told = tell(text)

      expect(told.values).to.deep.include(values)
      expect(told.apart).to.deep.equal({ [second]: alone })
    })

  for (const text of [
    'two invoices with different titles: 04418827 and 31992046',
    'titles: 04418827 is Maple Ltd, 31992046 is Oak Ltd',
    '两张发票，抬头不一样：04418827是枫园有限公司，31992046是橡园有限公司',
    '丢失原因各不相同，04418827被偷了，31992046烧了',
    '抬头分别为：04418827枫园有限公司，31992046橡园有限公司',
  ])
    it(`are of both numbers: "${text}"`, () => expect(findSeveral(text, copyForm)).to.deep.equal([first, second]))

  it('has a title behind a label in the plural', () =>
    expect(findFields('invoice titles: Maple Ltd', copyForm, null).title).to.equal('Maple Ltd'))

  it('are asked for where there are not as many names as numbers', () => {
    const told = tell('lost 04418827 and 31992046, titles Maple Ltd, Elm Ltd and Oak Ltd respectively')

    expect(told.values.title).to.equal(undefined)
    expect(told.apart).to.deep.equal({ [second]: { title: null } })
  })

  for (const [text, values, alone] of [
    ['I lost 04418827 and 31992046, different titles, account oak-2', { account: 'oak-2' }, { title: null }],
    ['I lost 04418827 and 31992046, title Maple Ltd, but the accounts are different', { title: 'Maple Ltd' }, { account: null }],
    ['I lost 04418827 and 31992046, same account oak-2, the titles differ', { account: 'oak-2' }, { title: null }],
    ['发票04418827和31992046丢了，抬头不一样，账号oak-2', { account: 'oak-2' }, { title: null }],
    ['发票04418827和31992046丢了，账号不同，包被偷了', { reason: '包被偷了' }, { account: null }],
  ] as const)
    it(`are asked for where they are called different: "${text}"`, () => {
      const told = tell(text)

      expect(told.values).to.deep.include(values)
      expect(told.apart).to.deep.equal({ [second]: alone })
    })

  for (const text of [
    'I lost 04418827 and 31992046, no different titles, account oak-2',
    '发票04418827和31992046丢了，抬头没有不同，账号oak-2',
    'I lost 04418827 and 31992046, two different invoices, account oak-2, title Maple Ltd',
    'I lost 04418827 and 31992046 in a taxi, account oak-2',
    'I lost 04418827 in a taxi, and 31992046 too',
    'Both 04418827 and 31992046 were stolen',
    '发票04418827和31992046丢了，账号oak-2，包被偷了',
  ])
    it(`are shared where nothing is told of one alone: "${text}"`, () => {
      expect(tell(text).apart).to.deep.equal({})
    })

  it('have no number of the other in a reason that they share', () => {
    expect(tell('I lost 04418827 in a taxi, and 31992046 too').values.reason).to.equal('I lost it in a taxi')
  })

  it('are asked for where it is said whose each is, and one of them is not understood', () => {
    const told = tell(`发票丢了，${first}是大连海鸥旅行社的，${second}是大连海鸥会展有限公司的，账号oak-2`)

    expect(told.values.title).to.equal(undefined)
    expect(told.apart).to.deep.equal({ [second]: { title: '大连海鸥会展有限公司' } })
  })

  it('are asked for where one is singled out and the first is told nothing', () => {
    const told = tell('I lost 04418827 and 31992046. 31992046 was issued to Oak Ltd')

    expect(told.values.title).to.equal(undefined)
    expect(told.apart).to.deep.equal({ [second]: { title: 'Oak Ltd' } })
  })
})
