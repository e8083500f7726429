import { expect } from 'chai'
import { findFields } from '../../../src/understanding/fields.js'
import { copyForm } from '../fields-form.js'

describe('a Chinese title that is written with spaces', () => {
  for (const [text, title] of [
    ['抬头: 上海 云帆 科技有限公司', '上海 云帆 科技有限公司'],
    ['发票抬头：上海 云帆 科技 有限公司', '上海 云帆 科技 有限公司'],
    ['抬头 上海 云帆 科技有限公司', '上海 云帆 科技有限公司'],
    ['抬头是上海 云帆 科技有限公司，搬家丢了', '上海 云帆 科技有限公司'],
    ['抬头：杭州 西溪 培训中心', '杭州 西溪 培训中心'],
    ['抬头：上海云帆 科技有限公司 账户：kestrelhq', '上海云帆 科技有限公司'],
  ] as const)
    it(`is whole: ${text}`, () => expect(findFields(text, copyForm, 'title').title).to.equal(title))

  it('stands between other labels', () =>
    expect(findFields('账户名：kestrelhq 抬头：深圳 海纳 网络有限公司 号码：48213377 原因：搬家丢的', copyForm, 'account')).to.deep.equal({
      account: 'kestrelhq',
      title: '深圳 海纳 网络有限公司',
      invoice_number: '48213377',
      reason: '搬家丢的',
    }))

  for (const [text, title] of [
    ['抬头：上海云帆科技有限公司 深圳海纳网络有限公司开的', '上海云帆科技有限公司'],
    ['抬头：王晓明 我在凯思食品有限公司上班', '王晓明'],
    ['抬头：凯思食品有限公司 搬家公司弄丢了', '凯思食品有限公司'],
    ['抬头：凯思食品 被搬家公司弄丢了', '凯思食品'],
  ] as const)
    it(`ends where no company goes on: ${text}`, () => expect(findFields(text, copyForm, 'account').title).to.equal(title))
})

describe('values in one line with nothing but spaces between them', () => {
  for (const asked of ['account', null])
    it(`are told apart where a Chinese company is among them, asked for ${asked ?? 'nothing'}`, () =>
      expect(findFields('kestrelhq 北京凯思食品有限公司 48213377 被小孩撕了', copyForm, asked)).to.deep.equal({
        account: 'kestrelhq',
        title: '北京凯思食品有限公司',
        invoice_number: '48213377',
        reason: '被小孩撕了',
      }))

  it('have no number in the title where more is said', () => {
    const found = findFields('发票丢了 kestrelhq 北京凯思食品有限公司 48213377 被小孩撕了', copyForm, null)
    expect(found).to.include({ title: '北京凯思食品有限公司', invoice_number: '48213377' })
  })

  for (const word of ['hello', 'pls', 'ok'])
    it(`begin with no account where that is ${word}`, () =>
      expect(findFields(`${word} 北京凯思食品有限公司 48213377 被小孩撕了`, copyForm, null).account).to.equal(undefined))
})
