import { expect } from 'chai'
import { findFields } from '../../src/understanding/fields.js'
import { copyForm } from './fields-form.js'

describe('a reason with sighs around it', () => {
  for (const [text, value] of [
    ['honestly? our intern shredded it', 'our intern shredded it'],
    ["you won't believe it: a goat ate it", 'a goat ate it'],
    ['long story short, my flatmate wrote a list on it', 'my flatmate wrote a list on it'],
    ['well... it flew out of the car', 'it flew out of the car'],
    ["ugh, don't ask. Our intern fed it to the shredder", 'Our intern fed it to the shredder'],
    ['to be honest my son drew on it', 'my son drew on it'],
    ['embarrassing, but I put it in the wrong bin', 'I put it in the wrong bin'],
    ['funny story: the dog had it', 'the dog had it'],
    ['说来话长，被我儿子撕了', '被我儿子撕了'],
    ['说实话，就是搬家时弄丢了', '就是搬家时弄丢了'],
    ['唉，别提了，被狗咬坏了', '被狗咬坏了'],
    ['stupidly left it in a café, like a fool', 'stupidly left it in a café'],
    ['sad but true: a pigeon took it', 'a pigeon took it'],
    ['okay so this is silly, I used it to wrap a sandwich', 'I used it to wrap a sandwich'],
    ['oh man. our printer guy threw it out', 'our printer guy threw it out'],
    ['truth be told I left it in a taxi', 'I left it in a taxi'],
    ['to be perfectly honest, we binned it by mistake', 'we binned it by mistake'],
    ['left it in the sauna, silly me', 'left it in the sauna'],
    ['I put it through the wash, my fault', 'I put it through the wash'],
    ['说起来都不好意思，被我当草稿纸用了', '被我当草稿纸用了'],
    ['真倒霉，下雨淋湿了', '下雨淋湿了'],
    ['哎，一言难尽，出差时落在酒店了', '出差时落在酒店了'],
  ] as const)
    it(`reads ${value}: ${text}`, () => expect(findFields(text, copyForm, 'reason').reason).to.equal(value))

  for (const text of ['honestly?', "you won't believe it", 'long story', '说来话长'])
    it(`finds none in: ${text}`, () => expect(findFields(text, copyForm, 'reason').reason).to.equal(undefined))

  for (const [text, value] of [
    ['I lost invoice 11739465. Honestly? our intern shredded it', 'our intern shredded it'],
    [
      "So: the number's 58 20 41 96, the account's called glasswing. I never got to file it, left it on the train like an idiot.",
      'left it on the train',
    ],
    ['reason: honestly? our intern shredded it', 'our intern shredded it'],
    ['Reason: long story short, the dog ate it', 'the dog ate it'],
  ] as const)
    it(`reads ${value}: ${text}`, () => expect(findFields(text, copyForm, null).reason).to.equal(value))
})
