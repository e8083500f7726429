import { expect } from 'chai'
import { bareValue, findFields } from '../../../src/understanding/fields.js'
import { copyForm } from '../fields-form.js'

const reason = copyForm.fields.find(({ name }) => name === 'reason')

describe('a reason beside which the rest is called right', () => {
  for (const [text, value] of [
    ['reason: flood, rest ok', 'flood'],
    ['reason: flood, everything else is fine', 'flood'],
    ['change the reason to flood, the rest is correct', 'flood'],
    ['reason is flood, otherwise correct', 'flood'],
    ['原因改成被盗，其他对', '被盗'],
    ['原因是水淹，其余都对', '水淹'],
    ['原因：被盗，其他没问题', '被盗'],
    ['reason: left in a taxi with the rest of the papers', 'left in a taxi with the rest of the papers'],
    ['reason: the rest of the archive burned, which is fine by nobody', 'the rest of the archive burned, which is fine by nobody'],
  ] as const)
    it(`is without it: ${text}`, () => expect(findFields(text, copyForm, null).reason).to.equal(value))

  for (const text of ['reason: rest is ok', 'reason: the rest is fine', '原因：其他都对'])
    it(`is none where nothing else is said: ${text}`, () => expect(findFields(text, copyForm, null).reason).to.equal(undefined))

  for (const [text, value] of [
    ['the rest is fine', null],
    ['flood, rest ok', 'flood'],
    ['被盗，其他对', '被盗'],
  ] as const)
    it(`is without it in an answer: ${text}`, () => expect(reason && bareValue(text, reason)).to.equal(value))
})
