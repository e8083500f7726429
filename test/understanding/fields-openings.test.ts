import { expect } from 'chai'
import { findFields } from '../../src/understanding/fields.js'
import { copyForm } from './fields-form.js'

/** What the first message of a request carries, by what customers wrote. */
describe('fields of an opening', () => {
  for (const text of [
    'Good afternoon! I lost a invoice, want a copy. Number I have here already: 37092581',
    'Lost my invoice. The number I have handy: 37092581',
    "need a copy of a lost invoice, here's the number upfront: 37092581",
    'need a copy of a lost invoice, number I can give you right away 37092581',
    'Number of invoice, which I remember well: 37092581',
    'lost two invoices, first do 37092581, the other another time',
    '丢了张发票想补个复印件，号码先给你 37092581',
    '丢了两张发票，先补 37092581 这张的复印件，另一张下次再说',
    '发票丢了，号码我先报一下 37092581',
    '发票丢了，号码我这里有 37092581',
    '号码写在下面 37092581',
    '帮我补 37092581 的复印件',
    '先给我补 37092581 那张',
    '发票丢了，37092581',
    '您好，发票丢了，37092581',
    '申请复印件，37092581',
    '不对，37092581',
    '3709 不对重来 37092581',
  ]) {
    it(`has the number and nothing else: ${text}`, () =>
      expect(findFields(text, copyForm, null)).to.deep.equal({ invoice_number: '37092581' }))
  }

  for (const text of [
    '电话号码先给你 65127088',
    '座机号码给你：65127088',
    '联系方式先给你 65127088',
    '有事打我 65127088',
    '微信号先给你 65127088',
    '保单 65127088',
    '我单位丢失发票一张',
    'Phone number I have here already: 65127088',
    'the order number first: 65127088',
    'call me already on 65127088',
    'policy 65127088',
  ]) {
    it(`has no value: ${text}`, () => expect(findFields(text, copyForm, null)).to.deep.equal({}))
  }

  it('reads a formal letter whole', () => {
    const letter = [
      '贵公司：',
      '我单位遗失增值税专用发票一份，现申请复印件，资料如下：',
      '账户名：yongxin-zj',
      '发票抬头：绍兴永信纸业股份有限公司',
      '发票代码：3300194130',
      '发票号码：27480915',
      '遗失原因：出纳乘公交车时公文包被窃',
      '联系电话：13588206671',
      '此致敬礼',
    ]

    expect(findFields(letter.join('\n'), copyForm, null)).to.deep.equal({
      account: 'yongxin-zj',
      title: '绍兴永信纸业股份有限公司',
      invoice_number: '27480915',
      reason: '出纳乘公交车时公文包被窃',
      invoice_type: 'special',
    })
  })

  for (const own of ['我单位', '我公司', '本公司', '我司', ''])
    it(`reads the name between ${own || 'nothing'} and what happened`, () =>
      expect(findFields(`${own}枫园贸易有限公司遗失发票一张`, copyForm, null).title).to.equal('枫园贸易有限公司'))

  for (const title of ['枫园贸易', '理想汽车', '女娲补天文化', '要得火锅店']) {
    it(`takes ${title} in front of a number for a title`, () =>
      expect(findFields(`${title}，37092581`, copyForm, null)).to.deep.equal({ title, invoice_number: '37092581' }))
  }
})
