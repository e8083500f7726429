import { expect } from 'chai'
import { findFields } from '../../../src/understanding/fields.js'
import { copyForm } from '../fields-form.js'

const reasonIn = (text: string) => findFields(text, copyForm, 'reason').reason

describe('what stands behind a reason', () => {
  for (const [text, reason] of [
    ['the courier lost it and actually we lost two', 'the courier lost it'],
    ['the courier lost it. We lost two', 'the courier lost it'],
    ['the dog ate it, and we lost three invoices', 'the dog ate it'],
    ['快递弄丢了，其实我们丢了两张', '快递弄丢了'],
    ['被老鼠咬了，一共丢了三张', '被老鼠咬了'],
    ['搬家弄丢了 公司 王芳 电话 13800138000', '搬家弄丢了'],
    ['搬家弄丢了，王芳 13800138000', '搬家弄丢了'],
    ['fell off the bike, tel: +49 30 1234567', 'fell off the bike'],
  ] as const)
    it(`is none of it: ${text}`, () => expect(reasonIn(text)).to.equal(reason))

  for (const text of ['we lost two of them in a fire', 'fire. We lost two floors', 'it was in my phone bag 13800138000'])
    it(`is a part of it where it tells how: ${text}`, () => expect(reasonIn(text)).to.equal(text))
})
