import { expect } from 'chai'
import { firstOf, ordersOnly } from '../../../src/understanding/several/goes-first.js'

const numbers = ['30118821', '30118822'] as const

describe('which of several invoices is to come first', () => {
  for (const text of [
    'just take 30118822 for now, the other one can wait',
    '30118822 first please',
    "let's do the second one first",
    'the first one can wait',
    '30118821 is not urgent',
    'start with 30118822',
    'please file only the second now',
    '30118822 now, the first later',
    '先办第二张',
    '第一张不急',
    '30118821先放着，先弄30118822',
  ])
    it(`is the second: ${text}`, () => expect(firstOf(text, numbers)).to.equal('30118822'))

  for (const text of ['先办30118821，第二张以后再说', 'the other one can wait', 'the first one first', '第二张以后再说'])
    it(`is the first: ${text}`, () => expect(firstOf(text, numbers)).to.equal('30118821'))

  for (const text of [
    '30118822 fell into the water first',
    'the second was stolen later',
    'can the second one wait?',
    'both can wait',
    'take 30118821 and 30118822 now',
    '30118822 first, its title is Oak Ltd',
    'the first one is correct now that I see it',
    "don't take 30118822 first",
    '30118821 can wait, 30118822 too can wait',
    '第二张先被偷了',
    '不要先办第二张',
  ])
    it(`is not told: ${text}`, () => expect(firstOf(text, numbers)).to.equal(null))

  for (const [words, isOrder] of [
    ['it can wait', true],
    ['it first', true],
    ['以后再说', true],
    ['it was lost first', false],
    ['stolen', false],
    ['it', false],
  ] as const)
    it(`${isOrder ? 'is all that is said' : 'is not said'}: ${words}`, () => expect(ordersOnly(words)).to.equal(isOrder))
})
