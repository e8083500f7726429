import { expect } from 'chai'
import { callsOff, cancelsOnly } from '../../../src/understanding/acts/calls-off.js'

describe('calling off', () => {
  for (const [text, expected] of [
    ['刚才小李在抽屉里找着了，不用办了。', true],
    ['对，不用办了，打扰了', true],
    ['那就别补了', true],
    ['sorry I found it in a drawer, no need any more', true],
    ['不用急', false],
    ['不用办加急', false],
    ['不用补了吗？', false],
    ['no need to hurry', false],
    ['no need', false],
    ['I found the number, no need to look it up', false],
  ] as const)
    it(`${expected ? 'is' : 'is not'} in: ${text}`, () => expect(callsOff(text)).to.equal(expected))
})

describe('cancelling once more', () => {
  for (const text of ['Yes, cancel!', '对，取消', 'cancel it please', '好的不办了'])
    it(`is all of: ${text}`, () => expect(cancelsOnly(text)).to.equal(true))

  for (const text of ['cancel the other one', 'yes', 'cancelled?', 'Stop Group Ltd', '取消代码是什么'])
    it(`is not all of: ${text}`, () => expect(cancelsOnly(text)).to.equal(false))
})
