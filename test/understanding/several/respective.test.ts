import { expect } from 'chai'
import { respectiveNames } from '../../../src/understanding/several/respective.js'

describe('names that are given respectively', () => {
  for (const [text, told] of [
    ['04418827 and 31992046, titles Maple Ltd and Oak Ltd respectively', [{ name: 'title', names: ['Maple Ltd', 'Oak Ltd'] }]],
    ['04418827和31992046，抬头分别是枫园有限公司和橡园有限公司', [{ name: 'title', names: ['枫园有限公司', '橡园有限公司'] }]],
    ['title Maple Ltd, account names maple-ops and oak-ops respectively', [{ name: 'account', names: ['maple-ops', 'oak-ops'] }]],
    ['账户名称分别是maple-ops和oak-ops', [{ name: 'account', names: ['maple-ops', 'oak-ops'] }]],
    ['titles Maple Ltd, Oak Ltd and Elm Ltd respectively', [{ name: 'title', names: null }]],
    ['Maple Ltd and Oak Ltd', []],
  ] as const) {
    it(`are those of "${text}"`, () => expect(respectiveNames(text, 2)).to.deep.equal(told))
  }
})
