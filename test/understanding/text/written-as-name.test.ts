import { expect } from 'chai'
import { isToken } from '../../../src/understanding/text/written-as-name.js'

describe('one word that is made like an account', () => {
  for (const text of ['maple-ops', 'k0098', ' 03381729 ', 'maple-ops。'])
    it(`is ${JSON.stringify(text)}`, () => expect(isToken(text)).to.equal(true))

  for (const text of ['kcloud-9，收费吗', 'kcloud-9，凯思食品有限公司', 'maple-ops?', 'maple ops', '-'])
    it(`is not ${JSON.stringify(text)}`, () => expect(isToken(text)).to.equal(false))
})
