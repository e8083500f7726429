import { expect } from 'chai'
import { findSeveral } from '../../src/understanding/fields/several.js'
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
  ] as const) {
    it(`are all named: ${text}`, () => expect(findSeveral(text, copyForm)).to.deep.equal(numbers))
  }

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
})
