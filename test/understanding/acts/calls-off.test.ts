import { expect } from 'chai'
import { callsOff } from '../../../src/understanding/acts/calls-off.js'

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
