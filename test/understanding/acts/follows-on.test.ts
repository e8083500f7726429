import { expect } from 'chai'
import { asksOfIt, stillFails, supposesOfIt, tellsOfIt, turnsAround } from '../../../src/understanding/acts/follows-on.js'

const kinds = { turnsAround, stillFails, supposesOfIt, tellsOfIt, asksOfIt }

describe('what follows on an answer', () => {
  for (const [kind, texts] of [
    ['turnsAround', ['and the other way round?', 'what about the opposite?', 'vice versa?', '反过来呢', '那反过来可以吗']],
    ['stillFails', ['tried that, still the same', 'it still does not work', "that didn't help", '换了还是不行', '试过了还是一样']],
    ['supposesOfIt', ["if I've already spent it?", "what if it's urgent?", '如果已经花掉了呢', '那花掉了的呢']],
    ['tellsOfIt', ["it's certified", 'actually it is certified already', 'they are all approved', '它已经认证了']],
    ['asksOfIt', ['is it stamped?', 'does it carry a seal?', '盖章吗']],
  ] as const) {
    for (const text of texts) it(`${kind}: "${text}"`, () => expect(kinds[kind](text)).to.equal(true))
  }

  for (const [kind, texts] of [
    ['turnsAround', ['can I reverse an invoice?', 'the other way to apply?', '反过来开一张红字发票行吗']],
    ['stillFails', ['is it still possible?', '还是我来说吧', 'does it work in Firefox?']],
    ['supposesOfIt', ['what if the title on my invoice is wrong?', '如果发票抬头写错了呢', 'how long does it take?']],
    ['tellsOfIt', ['the button is grey', 'it says that the invoice was sent', 'is it certified?', '发票已经认证了']],
    ['asksOfIt', ['is the invoice stamped?', 'who pays?', '发票盖章吗', 'it is stamped']],
  ] as const) {
    for (const text of texts) it(`not ${kind}: "${text}"`, () => expect(kinds[kind](text)).to.equal(false))
  }
})
