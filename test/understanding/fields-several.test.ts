import { expect } from 'chai'
import { findFields } from '../../src/understanding/fields.js'
import { findSeveral } from '../../src/understanding/several/several.js'
import { copyForm } from './fields-form.js'

const [one, other, third] = ['77340018', '77340019', '24912000000073351806']

describe('the numbers of several invoices', () => {
  for (const [text, numbers] of [
    [`I lost ${one} and ${other}`, [one, other]],
    [`invoice ${one}; invoice ${other}`, [one, other]],
    [`two invoices, numbers: ${one}, ${other}`, [one, other]],
    [`Invoice number: ${one}, and another one ${third}`, [one, third]],
    [`1. ${one}\n2. ${other}\n3. ${third}`, [one, other, third]],
    [`${one}和${other}都丢了`, [one, other]],
    [`两张发票，号码${one}、${other}`, [one, other]],
    [`I lost ${one}, and ${other} was stolen`, [one, other]],
    [`we received ${one} and lost it, and then ${other} was stolen`, [one, other]],
    [`${one} went to the wrong address and ${other} got lost`, [one, other]],
  ] as const) {
    it(`are all named: ${text}`, () => expect(findSeveral(text, copyForm)).to.deep.equal(numbers))
  }

  it('are all named where they are twelve', () => {
    const numbers = Array.from({ length: 12 }, (_, at) => String(77340020 + at))

    expect(findSeveral(`I lost invoices ${numbers.join(', ')}`, copyForm)).to.deep.equal(numbers)
  })

  for (const text of [
    `I lost ${one}`,
    `${one}, again: ${one}`,
    `${one}, sorry, ${other}`,
    `not ${one} but ${other}`,
    `I typed ${one} before, it is ${other}`,
    `invoice ${one}, order ${other}`,
    `invoice ${one}, account ${other}`,
    `I have two invoices, ${one} and ${other}, only the second one is lost`,
    `invoice ${one} of 2024-05-06, phone 13800138000`,
    'we lost two invoices',
  ]) {
    it(`are not several: ${text}`, () => expect(findSeveral(text, copyForm)).to.deep.equal([]))
  }

  for (const [text, lost] of [
    [`invoice ${one} has the wrong title and I lost ${other}`, other],
    [`I lost ${other} and invoice ${one} has the wrong title`, other],
    [`I lost invoice ${one}, and ${other} shows the wrong amount`, one],
    [`invoice ${one} is fine but ${other} got lost`, other],
    [`${one} needs to be split, ${other} was lost by the courier`, other],
    [`We lost ${one}; please also void ${other}`, one],
    [`I lost ${one}; ${other} should go to another address`, one],
    [`${one} isn't lost, ${other} is gone`, other],
    [`We have ${one} here, but ${other} is gone`, other],
    [`I can find ${one} but not ${other}, that one is lost`, other],
    [`${one} is with the tax office, ${other} was lost by our intern`, other],
    [`For ${one} please issue a red-letter one; ${other} we can't find.`, other],
    [`${other} is lost; ${one} is not`, other],
    [`${one} we have, ${other} we lost`, other],
    [`I lost ${other}, have ${one}`, other],
    [`${other} - lost\n${one} - ok`, other],
    [`${one} is in the safe. ${other} went through the shredder.`, other],
    [`I can't find ${other}, but ${one} I could find`, other],
    [`${one}在我这，${other}找不到了`, other],
    [`${other}丢失，${one}正常`, other],
    [`${other}丢了，${one}不用补`, other],
    [`${one}抬头写错要重开，另外${other}丢了要补复印件`, other],
    [`${one}收到了，但${other}丢了`, other],
    [`发票${one}丢了，${other}抬头错了`, one],
    [`${one}要换抬头，${other}弄丢了`, other],
    [`${one}退票，${other}遗失了`, other],
    [`发票${one}和${other}，${other}没找到`, other],
    [`${other}丢了，${one}没丢`, other],
    [`快递把${other}弄丢了，${one}送到了`, other],
    [`只丢了第二张：${one}、${other}`, other],
    [`The courier lost ${other} and delivered ${one}`, other],
    [`Invoice ${other} is lost; invoice ${one} has not arrived yet`, other],
    [`Found ${one}. ${other} not found.`, other],
  ] as const) {
    it(`are not several where one alone is lost: ${text}`, () => {
      expect(findSeveral(text, copyForm)).to.deep.equal([])
      expect(findFields(text, copyForm, null).invoice_number).to.equal(lost)
    })
  }

  for (const [text, lost] of [
    [`I lost ${one} and ${other}, and ${third} has the wrong title`, [one, other]],
    [`I lost invoices ${one} and ${other}. ${third} has a typo in it.`, [one, other]],
    [`${third} arrived, ${one} never made it and I lost ${other}`, [one, other]],
    [`${one}和${other}丢了，${third}金额不对`, [one, other]],
    [`${third}金额不对，${one}和${other}丢了`, [one, other]],
    [`I can't find invoices ${one} or ${other}, but ${third} I could find`, [one, other]],
    [`I lost all of them except ${third}: ${one}, ${other}, ${third}`, [one, other]],
    [`${one}, ${other}, ${third}: all but the last one are lost`, [one, other]],
    [`除了${third}，其他都丢了：${one}、${other}、${third}`, [one, other]],
    [`I lost ${one} and ${other}, ${third} has not arrived yet. They were stolen.`, [one, other]],
  ] as const) {
    it(`are those of three that are lost: ${text}`, () => expect(findSeveral(text, copyForm)).to.deep.equal(lost))
  }

  for (const [text, lost] of [
    [`Only the last one is lost: ${one}, ${other}, ${third}`, third],
    [`三张发票${one}、${other}、${third}，只有最后一张丢了`, third],
    [`Everything except ${one} turned up: ${one}, ${other}, ${third}`, one],
  ] as const)
    it(`are one where only one of three is lost: ${text}`, () => {
      expect(findFields(text, copyForm, null).invoice_number).to.equal(lost)
    })

  it('are none of the values of a row', () => {
    expect(findFields(`${one}、${other}、${third}，除了${third}都丢了`, copyForm, null).account).to.equal(undefined)
  })
})
