import { expect } from 'chai'
import { saysNoHow } from '../../../src/understanding/acts/says-no-how.js'

describe('an answer to how an invoice was lost', () => {
  for (const text of [
    "don't remember, just can't find it",
    'just lost it',
    "it is lost, that's all",
    "no idea, it's simply gone",
    'no idea how',
    '就是找不到了',
    '就是丢了',
    '不见了，不知道为什么',
    '反正就是没了',
    '真的不记得了，就是找不着',
    '不知道怎么丢的',
  ])
    it(`says nothing of how: ${text}`, () => expect(saysNoHow(text)).to.equal(true))

  for (const text of [
    'lost in a taxi',
    "no idea, the courier can't find it",
    "I don't know, maybe the cleaner threw it away",
    "that's all",
    'lost=',
    '搬家的时候丢了',
    '不知道被谁扔了',
    'we moved offices and just lost it',
    '快递弄丢了，就这样',
  ])
    it(`says something: ${text}`, () => expect(saysNoHow(text)).to.equal(false))
})
