import { expect } from 'chai'
import { wantsWithdrawn } from '../../src/understanding/wants-withdrawn.js'

describe('a message', () => {
  for (const [what, wanted, texts] of [
    [
      'wants a ticket taken back',
      'yes',
      [
        'please cancel my ticket',
        'can I withdraw the request I filed yesterday?',
        'INV-7K3F9Q can be closed, we found it',
        'drop INV-7K3F9Q please',
        '帮我取消工单',
        '那个申请不要了',
        '撤回刚才提交的申请',
      ],
    ],
    [
      'wants it kept, or asks about it',
      'no',
      [
        "please don't cancel the ticket",
        'why was my ticket closed?',
        'who closed INV-7K3F9Q?',
        '不要取消我的申请',
        '为什么关闭了我的工单？',
      ],
    ],
    [
      'says nothing of the kind',
      null,
      [
        'cancel',
        'my request is urgent',
        'the lease was cancelled',
        'the invoice was dropped into the river',
        '申请发票需要多久',
        '什么时候处理我的工单',
      ],
    ],
  ] as const)
    it(what, () => {
      expect(texts.map(text => [text, wantsWithdrawn(text)])).to.deep.equal(texts.map(text => [text, wanted]))
    })
})
