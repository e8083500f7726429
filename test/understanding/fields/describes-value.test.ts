import { expect } from 'chai'
import { describesValue } from '../../../src/understanding/fields/describes-value.js'

describe('what is said of a Chinese title or account that stands there', () => {
  for (const said of ['这么长', '那么短', '这样的', '这么写的', '很长', '就是这么怪'])
    it(`is none: "${said}"`, () => {
      expect(describesValue('title', said)).to.equal(true)
      expect(describesValue('account', said)).to.equal(true)
    })

  for (const said of ['很久以前餐饮有限公司', '这样科技有限公司', '太平'])
    it(`is one where it is a name: "${said}"`, () => expect(describesValue('title', said)).to.equal(false))
})
