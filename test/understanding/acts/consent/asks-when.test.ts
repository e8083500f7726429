import { expect } from 'chai'
import { asksWhenBeside } from '../../../../src/understanding/acts/consent/asks-when.js'

describe('a question when it comes, beside a yes to all', () => {
  for (const [text, question] of [
    ['Yes, I confirm. How long until I have it?', 'How long until I have it?'],
    ['Yes, all right. How long will it take until I have it?', 'How long will it take until I have it?'],
    ['Everything is right, when can I expect the copy?', 'when can I expect the copy?'],
    ['All correct, thanks! Could you tell me roughly how many days it takes?', 'Could you tell me roughly how many days it takes?'],
    ['confirmed. what is the usual turnaround', 'what is the usual turnaround'],
    ['all good and correct, please file it. When?', 'When?'],
    ['都对，什么时候能收到？', '什么时候能收到？'],
    ['确认无误。请问大概要几个工作日？', '请问大概要几个工作日？'],
    ['是的，没错，多久能寄到呀', '多久能寄到呀'],
  ] as const)
    it(`is found in "${text}"`, () => expect(asksWhenBeside(text, {})).to.equal(question))

  for (const text of [
    'How long does it take?',
    'ok, how long does it take?',
    '好，多久寄到',
    'Before I confirm, how long does it take?',
    'Yes? How long does it take?',
    'How long will it take once I confirm?',
    'Yes, all correct. When can I change the title?',
    'Yes, all correct but the number. How long does it take?',
    'All correct. How long does it take? If it is over a week, forget it.',
    'All correct. How long does it take? And is it free?',
    'Yes, all correct. When did you say that it was lost?',
    'Not correct. How long does it take to mend that?',
    'all correct I think. how long does it take?',
    '不对，多久能改好？',
    '都对，抬头什么时候能改？',
    '都对，如果超过一周就算了，多久能收到？',
    'Yes, file it, when she is back',
    'Please file, but when I get here',
    'Yes, but when they are ready',
    'yes, when we are finished',
    'All correct. But when it arrives.',
    'Yes, when I have it in my hands',
    'Go ahead, when the paper is here',
    'Yes, but how long does it take?',
    'All correct. How long do I have?',
    'Until when can I wait? Yes.',
    'All correct. When do I need to send it?',
    'All correct. When did you send it?',
    'Yes, all correct. When can I come?',
    'lol yes, my ass. How long does it take?',
    '都对，我等几天',
    '没错，我要等几天',
    '都对，我还需要几天',
    '没问题，我需要几天来办',
    '都对。等什么时候有消息了',
    '都对，我想几天',
    '对，我什么时候可以来',
    '正确，几天了',
  ])
    it(`is not there, or no yes to all beside it, in "${text}"`, () => expect(asksWhenBeside(text, {})).to.equal(null))
})
