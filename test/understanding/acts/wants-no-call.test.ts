import { expect } from 'chai'
import { wantsNoCall } from '../../../src/understanding/acts/wants-no-call.js'

describe('a wish not to be called', () => {
  for (const text of ['No need to call me.', "please don't call me", "you don't need to phone us", '不用打电话给我', '别给我打电话'])
    it(`is: ${text}`, () => expect(wantsNoCall(text)).to.equal(true))

  for (const text of ['call me', 'I want a human, do not call me', "don't you have a number to call?", '打电话给我', '转人工，别打电话'])
    it(`is none: ${text}`, () => expect(wantsNoCall(text)).to.equal(false))
})
