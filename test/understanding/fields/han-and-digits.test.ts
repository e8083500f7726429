import { expect } from 'chai'
import { findFields } from '../../../src/understanding/fields.js'
import { copyForm } from '../fields-form.js'

describe('an account of a Chinese name and digits', () => {
  for (const text of ['云杉科技01', '青松教育2021', '云杉科技_01', '雲杉科技01', '杭州云杉电力01', '金山01'])
    it(`is taken where it was asked for: "${text}"`, () => expect(findFields(text, copyForm, 'account')).to.deep.equal({ account: text }))

  for (const text of [
    '云杉科技有限公司',
    '云杉科技有限公司01',
    '大概应该是2021',
    '发票号码尾号01',
    '我要找客服01',
    '你们的电话8888',
    '应该在去年2021',
    '昨天下午03',
  ])
    it(`is none in talk, and no company's whole name: "${text}"`, () =>
      expect(findFields(text, copyForm, 'account').account).to.equal(undefined))
})
