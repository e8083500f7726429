import { expect } from 'chai'
import { pauseAfter } from '../../src/desk/pause-after.js'

describe('after a message', () => {
  for (const [what, pause, texts] of [
    [
      'nothing more is waited for where it is a whole question',
      0,
      ['Who pays for the postage?', 'what does the copy look like ?', '请问邮费由谁承担啊？'],
    ],
    [
      'nothing more is waited for where it is long',
      0,
      [
        'Hello team, we moved offices last week and in all the mess the invoice with the number 04418827 for account maple-ops went missing, please send a copy',
        'account: maple-ops\ntitle: Maple Garden Ltd.\nno: 04418827',
      ],
    ],
    [
      'half as long is waited where it is a sentence, a value, or asks without a mark',
      0.5,
      ['I lost my invoice last week.', '04418827', 'maple-ops', 'who pays for the postage', '我的发票上周弄丢了。'],
    ],
    [
      'more is expected where it is the beginning of something',
      1,
      [
        'hi',
        'Hello there!',
        'can you help?',
        'I lost my invoice',
        'the number is',
        'my title:',
        'so, two questions,',
        'account maple-ops and',
        'well…',
        '你好',
        '号码是',
        '我想问一下，',
      ],
    ],
    ['more is expected where a long one ends in the middle', 1, [`${'please send us a copy of what we have lost '.repeat(4)}and`]],
  ] as const)
    it(what, () => {
      expect(texts.map(text => [text, pauseAfter(text)])).to.deep.equal(texts.map(text => [text, pause]))
    })
})
