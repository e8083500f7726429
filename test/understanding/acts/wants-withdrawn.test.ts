import { expect } from 'chai'
import { wantsWithdrawn } from '../../../src/understanding/acts/wants-withdrawn.js'

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
        'forget about my request',
        "don't forget to cancel my ticket",
        'pull my request please',
        'withdraw it',
        'I want to withdraw',
        "ok then let's withdraw it please",
        'please take it back',
        "don't need it, cancel my ticket",
        "I don't need it please cancel my request",
        'I found it. When you have time cancel the request',
        '没关系，帮我取消申请吧',
        '帮我取消工单',
        '那个申请不要了',
        '撤回刚才提交的申请',
        '我想撤销',
        '能不能撤回',
        '要不撤了吧',
        '算了，撤掉吧',
        '不要了，撤销申请吧',
      ],
    ],
    [
      'wants it kept',
      'keep',
      [
        "please don't cancel the ticket",
        "I didn't want to cancel",
        "I don't need to cancel my request",
        'no, do not withdraw it',
        'not cancelling',
        "please don't forget my request",
        'please do not forget the request, I need the copy by Friday',
        'cancel the cancellation please',
        '不要取消我的申请',
        '算了不撤了',
        '不取消了',
        '先别撤',
        '不用撤销',
        '我不想撤回了',
      ],
    ],
    [
      'asks what became of it',
      'asks',
      [
        'why was my ticket closed?',
        'My request was cancelled. why?',
        'when you forget my request',
        'you keep forgetting my request',
        'the bot cancelled my request',
        '我的申请被取消了。怎么回事？',
        '怎么取消了我的申请',
        '是不是把我的工单关了',
        'who closed INV-7K3F9Q?',
        'was my request withdrawn?',
        'did you cancel it?',
        'did you forget about my ticket?',
        'my ticket got closed, why?',
        '我的工单关闭了，为什么？',
        '为什么关闭了我的工单？',
        '我的申请被取消了吗',
      ],
    ],
    [
      'says nothing of the kind',
      null,
      [
        'cancel',
        'my request is urgent',
        '没关系',
        'can you pull up my request',
        'I forget my ticket number',
        'the lease was cancelled',
        'the invoice was dropped into the river',
        '申请发票需要多久',
        '什么时候处理我的工单',
        'can I cancel the request later?',
        '以后还可以撤回申请吗',
      ],
    ],
  ] as const)
    it(what, () => {
      expect(texts.map(text => [text, wantsWithdrawn(text)])).to.deep.equal(texts.map(text => [text, wanted]))
    })

  it('is read in no more time than its length takes', () => {
    expect(['那就', '我们', '请帮我', '先把', 'please '].map(word => wantsWithdrawn(word.repeat(500)))).to.deep.equal([
      null,
      null,
      null,
      null,
      null,
    ])
  })
})
