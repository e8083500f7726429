import { expect } from 'chai'
import { listedNames } from '../../../src/understanding/several/listed-names.js'

describe('names that are listed', () => {
  for (const [text, names] of [
    ['Maple Ltd and Oak Ltd', ['Maple Ltd', 'Oak Ltd']],
    ['one is Maple Ltd, the other is Oak Ltd', ['Maple Ltd', 'Oak Ltd']],
    ['Maple Ltd for one, Oak Ltd for the other', ['Maple Ltd', 'Oak Ltd']],
    ['一张是枫园有限公司，另一张是橡园有限公司', ['枫园有限公司', '橡园有限公司']],
    ['One to One Ltd, Oak Ltd', ['One to One Ltd', 'Oak Ltd']],
    ['One for All Ltd and Oak Ltd', ['One for All Ltd', 'Oak Ltd']],
    ['Maple Ltd, formerly Oak Ltd', null],
    ['Maple Ltd', null],
  ] as const) {
    it(`are those of "${text}"`, () => expect(listedNames(text, { name: 'title' })).to.deep.equal(names))
  }
})
