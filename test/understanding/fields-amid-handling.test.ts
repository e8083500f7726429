import { expect } from 'chai'
import { findFields } from '../../src/understanding/fields.js'
import { copyForm } from './fields-form.js'

const number = '77340018'

describe('a reason in Chinese with the number in the middle of it', () => {
  for (const [text, reason] of [
    [`实习生把发票${number}当废纸碎掉了`, '实习生把发票当废纸碎掉了'],
    [`保洁把发票 ${number} 扔了`, '保洁把发票扔了'],
    [`保洁把发票（${number}）扔了`, '保洁把发票扔了'],
    [`保洁将发票${number}扔了`, '保洁将发票扔了'],
    [`同事把发票${number}弄湿了看不清`, '同事把发票弄湿了看不清'],
    [`快递把发票${number}送错地方了找不回来`, '快递把发票送错地方了找不回来'],
    [`由于保洁把发票${number}扔了，申请补复印件`, '保洁把发票扔了'],
    [`快递把${number}寄丢了`, `快递把${number}寄丢了`],
    [`保洁把号码为${number}的发票扔了`, `保洁把号码为${number}的发票扔了`],
  ] as const) {
    it(`is told whole: ${text}`, () => expect(findFields(text, copyForm, null)).to.include({ invoice_number: number, reason }))
  }

  it('is told without all the numbers of several', () => {
    expect(findFields(`客户把发票${number}和77340019都弄湿了`, copyForm, null)).to.include({ reason: '客户把发票都弄湿了' })
  })

  for (const text of [
    `实习生把发票${number}`,
    `我把发票${number}的信息发给你`,
    `麻烦把发票${number}的抬头改一下`,
    `请把发票${number}重新打印`,
    `我把发票${number}弄丢了`,
  ]) {
    it(`is none: ${text}`, () => expect(findFields(text, copyForm, null)).not.to.have.property('reason'))
  }
})
