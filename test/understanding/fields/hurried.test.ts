import { expect } from 'chai'
import { findFields } from '../../../src/understanding/fields.js'
import { copyForm } from '../fields-form.js'

const reasonIn = (text: string) => findFields(text, copyForm, 'reason').reason

describe('a reason with a hurry behind it', () => {
  for (const [text, reason] of [
    ['my dog ate it, I need it by Friday', 'my dog ate it'],
    ['my dog ate it; we really need the copy before the audit', 'my dog ate it'],
    ['my dog ate it - and I need it back asap', 'my dog ate it'],
    ["thrown out while cleaning, it's very urgent", 'thrown out while cleaning'],
    ['thrown out while cleaning, asap please', 'thrown out while cleaning'],
    ['thrown out while cleaning, my boss is pressing me', 'thrown out while cleaning'],
    ['burnt in a fire, please hurry', 'burnt in a fire'],
    ["burnt in a fire, we're in a hurry, I need it today", 'burnt in a fire'],
    ['被狗咬坏了，我周五之前要', '被狗咬坏了'],
    ['被狗咬坏了，下周一前必须拿到', '被狗咬坏了'],
    ['打扫卫生的时候当垃圾扔了，老板催得很急', '打扫卫生的时候当垃圾扔了'],
    ['打扫卫生的时候当垃圾扔了，财务那边一直在催', '打扫卫生的时候当垃圾扔了'],
    ['搬家弄丢了，比较急，麻烦尽快处理', '搬家弄丢了'],
    ['搬家弄丢了。急用', '搬家弄丢了'],
    ['reason: my dog ate it, I need it by Friday', 'my dog ate it'],
    ['原因：被狗咬坏了，我月底之前要用', '被狗咬坏了'],
  ] as const)
    it(`is read without it: ${text}`, () => expect(reasonIn(text)).to.equal(reason))

  for (const text of [
    'it fell into the river, I needed it on Friday so I carried it with me',
    'I was in a hurry, it fell out of my bag',
    'I left it on the bus, in a hurry',
    'the courier lost it, and our boss is away',
    '老板催着搬办公室，弄丢了',
    '办公室着火，赶紧跑出来没来得及拿',
    '赶时间，落在出租车上了',
    '被狗咬坏了，明天要出差才发现',
  ])
    it(`is whole where it is told in it: ${text}`, () => expect(reasonIn(text)).to.equal(text))

  for (const text of ['I need it by Friday', '我周五之前要', '老板催得很急'])
    it(`is none where that is all: ${text}`, () => expect(reasonIn(text)).to.equal(undefined))
})

describe('a wish for haste', () => {
  for (const text of [
    'please send quickly because of the audit',
    'lost invoice 48213377, please send quickly because of the audit',
    'lost invoice 48213377, I need it urgently because of the audit',
    '因为审计请尽快寄',
    '发票丢了，因为审计请尽快寄，号码48213377',
  ])
    it(`tells nothing of how it was lost: ${text}`, () => expect(reasonIn(text)).to.equal(undefined))

  for (const [text, reason] of [
    ['I need it quickly because the courier lost it', 'the courier lost it'],
    ['I need a copy asap because the original was burnt', 'the original was burnt'],
    ['搬家弄丢了，因为审计请尽快寄', '搬家弄丢了'],
    ['赶紧出门忘在出租车上了', '赶紧出门忘在出租车上了'],
    ['it was lost in the rush to catch a train today', 'it was lost in the rush to catch a train today'],
  ] as const)
    it(`may stand beside it: ${text}`, () => expect(reasonIn(text)).to.equal(reason))
})
