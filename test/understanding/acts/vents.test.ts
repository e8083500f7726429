import { expect } from 'chai'
import { vents } from '../../../src/understanding/acts/vents.js'

describe('a message lets off steam', () => {
  for (const text of [
    'this is useless you stupid bot',
    'you are a stupid machine, you understand nothing',
    'what a complete waste of time',
    "I'm so fed up with this",
    'worst customer service ever',
    'this is ridiculous',
    'are you kidding me',
    'fuck off',
    '什么破机器人',
    '一点用都没有',
    '你听不懂人话吗',
    '气死我了',
    '浪费我时间',
    '你们什么态度',
    'so annoying',
    '妈的，怎么还不行',
    'sb客服',
  ])
    it(`where it says "${text}"`, () => expect(vents(text)).to.equal(true))

  for (const text of [
    'our stupid printer ate it',
    'the terrible storm took it',
    'thrown away with the rubbish',
    'it went into the trash by mistake',
    'some idiot shredded it',
    'our stupid machine shredded it',
    'this is a terrible invoice number to read',
    'I hate to bother you, who pays the postage?',
    'you know',
    'Stupid Fun Ltd',
    'Garbage Collection Services GmbH',
    '被当成垃圾扔了',
    '没用过',
    '被破机器碎了',
    '垃圾处理有限公司',
    'My husband threw it away',
    'usb-store',
    'HSBC',
    'Lisbon Trading Ltd',
    '妈妈的味道餐饮有限公司',
    '我妈的狗吃了',
    '被水泡得太烂了',
  ])
    it(`but not where it says "${text}"`, () => expect(vents(text)).to.equal(false))

  it('or not, at once, however long it is', () => {
    for (const word of ['so ', 'you are so ', 'very stupid ', '你们', '破']) expect(vents(word.repeat(4_000))).to.equal(false)
  })
})
