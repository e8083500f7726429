import { expect } from 'chai'
import { asksForTime, onlyAsksForTime } from '../../../src/understanding/acts/asks-for-time.js'

describe('a wish for time', () => {
  for (const [text, is, only] of [
    ['hang on theres a customer', true, true],
    ['等下，老板叫我', true, true],
    ['wait, give me a human', true, false],
    ['稍等，我要转人工', true, false],
    ['我查一下', true, true],
    ['号码现在不在手边', true, true],
    ['明天再来', true, true],
    ['要等会计回来才知道', true, true],
    ['回公司再查', true, true],
    ['没带在身上', true, true],
    ['sorry, tomorrow', true, true],
    ['下周一', true, true],
    ['later today is fine', false, false],
    ['明天再见', false, false],
    ["I don't have the number with me", true, true],
    ["it's not at hand right now", true, true],
    ["I don't have the time", false, false],
    ['明天再来还可以吗', false, false],
    ['帮我查一下发票', false, false],
    ["I can't wait for it", false, false],
    ['can you wait?', false, false],
  ] as const)
    it(`is ${is ? 'heard' : 'not heard'} in "${text}"`, () => {
      expect(asksForTime(text)).to.equal(is)
      expect(onlyAsksForTime(text)).to.equal(only)
    })
})
