import { expect } from 'chai'
import { asksIfFiled } from '../../../src/understanding/acts/asks-if-filed.js'

describe('a message asks whether the request went in', () => {
  for (const [what, asked, texts] of [
    [
      'and names the filing or the request',
      'filed',
      [
        'was it filed?',
        'did it go through?',
        'so did you actually submit it or not',
        'has my request been sent yet?',
        'tell me if it was filed',
        'and my ticket?',
        'what about my application',
        'did you get it?',
        '提交了吗',
        '我的申请呢',
        '申请提交成功了没有',
        '那我的工单怎么样了',
        '是不是已经帮我提交上去了',
      ],
    ],
    [
      'in words that may be about anything',
      'done',
      ['is it done?', 'all done?', 'is everything complete now?', '成功了吗', '办好了没', '搞定了吗？'],
    ],
    [
      'in no way',
      null,
      [
        'file it',
        'please submit my request',
        'it was filed',
        'was the invoice sent?',
        'when will it be done?',
        'can you file it?',
        'is it free?',
        'was it filed under my name?',
        '提交吧',
        '发票寄出了吗',
        '怎么提交申请',
        '申请需要多久',
        '?',
        '',
      ],
    ],
  ] as const)
    it(what, () => {
      expect(texts.map(text => [text, asksIfFiled(text)])).to.deep.equal(texts.map(text => [text, asked]))
    })

  it('at once, however long it is', () => {
    for (const word of ['it is ', 'filed', '提交', '我的', '刚才的', '? ']) expect(asksIfFiled(word.repeat(4_000))).to.equal(null)
  })
})
