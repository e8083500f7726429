import { expect } from 'chai'
import { beforeAnother, numberNext, saysInPlace, saysOneMore, tellsAnother } from '../../../src/understanding/several/one-more.js'

describe('words about another invoice', () => {
  for (const [text, kind] of [
    ['I also lost 12345678', 'one more'],
    ['and another one: 12345678', 'one more'],
    ['还有一张 12345678', 'one more'],
    ['好的，再帮我补一张12345678', 'one more'],
    ['笔误 12345678', 'in its place'],
    ['and 12345678 the same', 'one more'],
    ['yes, and for invoice 12345678: title Oak Ltd', 'one more'],
    ['add 12345678 please', 'one more'],
    ['12345678 is the same but stolen', 'one more'],
    ['sorry, it is 12345678', 'in its place'],
    ['no, 12345678', 'in its place'],
    ['it should be 12345678', 'in its place'],
    ['not 12345678 but 12345687', 'in its place'],
    ['写错了，是12345678', 'in its place'],
    ['sorry, that is another number: 12345678', 'in its place'],
    ['I lost invoice no 12345678', 'neither'],
    ['the title is Oak Ltd and the number 12345678', 'neither'],
    ['please add the title Oak Ltd', 'neither'],
    ['12345678这张也要补', 'one more'],
    ['12345678也不要了', 'neither'],
    ["ok that's the first one, now 12345678", 'one more'],
    ['next is 12345678', 'one more'],
    ['好，这是第一张，接下来12345678', 'one more'],
    ['now it is 12345678', 'neither'],
    ['no, the other one, 12345678', 'in its place'],
    ['不对，另一张12345678才是', 'in its place'],
    ['no, it should be the next one 12345678', 'in its place'],
    ['不对，应该是下一张12345678', 'in its place'],
    ['不是这张，是下一张12345678', 'in its place'],
    ['correct, thank you', 'neither'],
  ] as const) {
    it(`speak of ${kind}: ${text}`, () => {
      expect([saysOneMore(text), saysInPlace(text)]).to.deep.equal([kind === 'one more', kind === 'in its place'])
    })
  }
})

describe('the number that comes next', () => {
  for (const [text, number] of [
    ['yes, next is 12345678', '12345678'],
    ['the next one is number 12345678', '12345678'],
    ['好，接下来12345678', '12345678'],
    ['下一张是12345678', '12345678'],
    ['next week 12345678', null],
    ['next is 12345678€', null],
    ['接下来12345678元', null],
    ['my phone is 12345678', null],
  ] as const)
    it(`is ${number ?? 'none'}: "${text}"`, () => expect(numberNext(text)).to.equal(number))
})

describe('words that one more was lost', () => {
  for (const [text, before] of [
    ['No, the title is Oak Ltd. I also lost 04418827', 'No, the title is Oak Ltd. I '],
    ['yes. I lost one more', 'yes. I '],
    ['the account is a-1. And another one got lost: 04418827', 'the account is a-1. And '],
    ['没错，还丢了一张，号码04418827', '没错，'],
    ['the number is 12345679 and another one 04418827 is lost too', 'the number is 12345679 and '],
    ['no, I lost two: also 04418827', 'no, '],
    ['no, it is 12345679, and there is a second one I lost: 04418827', 'no, it is 12345679, and there is '],
    ['no, it is 12345679. Also, we have lost 04418827', 'no, it is 12345679. '],
    ['号码是12345679，还有第二张也丢了：04418827', '号码是12345679，'],
    ['抬头是橡树，还有一张04418827抬头枫叶', '抬头是橡树，'],
    ['抬头改成枫叶，还有一张04418827也丢了', '抬头改成枫叶，'],
    ['no, there were two, the other one is 04418827', 'no, there were two, '],
    ['no, there were two, 04418827 is the other one', 'no, there were two, '],
    ['不对，我丢的是两张，还有04418827', '不对，我丢的是两张，'],
    ['不是，我一共丢了两张，另一张04418827', '不是，我一共丢了两张，'],
    ['no, next is 04418827', 'no, '],
    ['no, the title is Oak Ltd, and the next one is 04418827', 'no, the title is Oak Ltd, and the '],
    ['不对，接下来是04418827', '不对，'],
    ['抬头不对，下一张04418827', '抬头不对，'],
  ] as const)
    it(`are told beside all else: "${text}"`, () => {
      expect(tellsAnother(text)).to.equal(true)
      expect(saysOneMore(text)).to.equal(true)
      expect(beforeAnother(text)).to.equal(before)
    })

  for (const text of [
    'I lost it in another office',
    'also the title is wrong',
    'another title',
    '还没丢',
    '另外一张是对的',
    'not lost, also fine',
    'there is a second one I have here',
    'a second title I forgot',
    '还有第二张没丢',
    'no, it was the next invoice 04418827',
    '不是这张，是下一张04418827',
  ])
    it(`are not told in "${text}"`, () => {
      expect(tellsAnother(text)).to.equal(false)
      expect(beforeAnother(text)).to.equal(text)
    })
})
