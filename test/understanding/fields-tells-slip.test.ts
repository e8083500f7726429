import { expect } from 'chai'
import { findFields } from '../../src/understanding/fields.js'
import { copyForm } from './fields-form.js'

const number = '04401872'
const find = (text: string) => findFields(text, copyForm, 'invoice_number')

describe('the right number behind what went wrong with the one before', () => {
  for (const text of [
    `Sorry, Excel dropped the leading zero: ${number}`,
    `I misread the 6, ${number}`,
    `the zero in front was missing, so ${number}`,
    `oh right, the first digit was cut off: ${number}`,
    `Autocorrect ate a digit, here you go ${number}`,
    `oops one digit short: ${number}`,
    `that was one short: ${number}`,
    `there was an extra digit in it. ${number}`,
    `typo, the last two were swapped, ${number}`,
    `The PDF viewer had cropped it; all eight are ${number}`,
    `the cell format hides zeros: ${number}`,
    `my fingers skipped a digit: ${number}`,
    `Here's the full thing - ${number}`,
    `重新数了一遍：${number}`,
    `少打了一个0，应该是${number}`,
    `漏了前面的0，${number}`,
    `Excel把前面的零吃掉了：${number}`,
    `最后一位没复制上，${number}`,
    `我眼花了，把6看成8，${number}`,
    `截图截断了，是 ${number} 才对`,
  ])
    it(`is the number, and no reason: ${text}`, () => expect(find(text)).to.deep.equal({ invoice_number: number }))

  for (const text of [
    `sorry, no idea, my phone is ${number}`,
    `the order was ${number}, no idea about the invoice`,
    `the old one was ${number}, this one I can't read`,
    `${number} is not ours`,
    `that one, ${number}, belongs to a colleague`,
    `our membership: ${number}`,
    `missed a digit, my phone is ${number}`,
    `少了一位，电话${number}`,
    `电话是${number}，发票号我再找找`,
    `${number}是订单号，发票号看不清`,
    `旧的那张是${number}，这张看不到`,
    `${number}不是我们的`,
  ])
    it(`is none where it is said to be something else: ${text}`, () => expect(find(text).invoice_number).to.equal(undefined))
})

describe('a reason that has numbers in it', () => {
  for (const text of ['the first one was lost in the mail', 'a colleague took 2 folders home and lost them', '搬家时丢了2箱文件'])
    it(`stays one: ${text}`, () => expect(findFields(text, copyForm, 'reason')).to.deep.equal({ reason: text }))
})
