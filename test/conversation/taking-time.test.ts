import { phrasesIn } from '../../src/conversation/phrases.js'
import { play } from './script.js'

const everything = 'I lost my invoice. Account: maple-ops, title: Maple Garden Ltd., invoice number: 04418827, reason: stolen from my car'
const { waitToFile: wait, wait: waitHere } = phrasesIn('en')
const { waitToFile: waitInChinese } = phrasesIn('zh')

describe('whoever was told to take their time', () => {
  play([
    ...[
      ['wait', 'ok'],
      ['hold on', 'k'],
      ['one moment, let me check', 'sure'],
      ['my boss must approve it first', 'ok'],
      ["I'll get back to you tomorrow", 'ok, good'],
      ['let me ask our accountant', 'of course'],
      ['It just arrived', 'ok'],
      ['the original came in the mail today', 'alright'],
    ].map(([says = '', then = '']) => ({
      title: `says no yes with "${then}" after "${says}"`,
      turns: [
        { says: everything, asks: 'yes' },
        { says, replies: [wait], asks: 'yes' },
        { says: then, replies: [wait], asks: 'yes' },
      ],
      tickets: [],
    })),
    ...[
      ['等等', '嗯'],
      ['稍等我核对一下', '好的'],
      ['我明天再回复你', '好的，谢谢'],
      ['我问下老板', '好'],
      ['原件刚刚收到了', '行'],
    ].map(([says = '', then = '']) => ({
      title: `says no yes with "${then}" after "${says}"`,
      turns: [
        { says: everything, asks: 'yes' },
        { says, replies: [waitInChinese], asks: 'yes' },
        { says: then, replies: [waitInChinese], asks: 'yes' },
      ],
      tickets: [],
    })),
    ...['yes', 'ok, all correct', 'looks good', 'ok, file it', 'Yes, file it', '对', '好的，提交吧'].map(then => ({
      title: `files with "${then}"`,
      turns: [{ says: everything }, { says: 'wait', replies: [wait] }, { says: then, asks: null }],
      tickets: [{ intent: 'lost-invoice-copy' }],
    })),
    {
      title: 'is asked again once something else was said, which "ok" answers',
      turns: [{ says: everything }, { says: 'wait' }, { says: 'hello' }, { says: 'ok', asks: null }],
      tickets: [{ intent: 'lost-invoice-copy' }],
    },
  ])
})

describe('whoever will ask somebody of their own', () => {
  play([
    ...['I will ask my colleague', "I'll ask a colleague", 'let me ask my manager', 'I have to talk to my colleague first'].map(says => ({
      title: `gets time, and is not passed on to support: "${says}"`,
      turns: [
        { says: 'I lost my invoice', asks: 'account' },
        { says, replies: [waitHere], asks: 'account' },
      ],
      tickets: [],
    })),
    ...['I will ask my colleague', "I'll ask a colleague", 'I need to speak with our accountant'].map(says => ({
      title: `at the read-back, too: "${says}"`,
      turns: [
        { says: everything, asks: 'yes' },
        { says, replies: [wait], asks: 'yes' },
      ],
      tickets: [],
    })),
    {
      title: 'is passed on where they want one of ours',
      turns: [{ says: 'I lost my invoice' }, { says: 'let me talk to a colleague of yours' }],
      tickets: [{ intent: 'talk-to-agent' }],
    },
  ])
})

describe('what tells of no name while one is asked for', () => {
  play([
    ...['手头没有', '明天再来', '下周再说', 'next week', "I don't have it with me"].map(says => ({
      title: `gets time: "${says}"`,
      turns: [
        { says: /\p{Script=Han}/u.test(says) ? '发票丢了' : 'I lost my invoice', asks: 'account' },
        { says, asks: 'account' },
      ],
    })),
    {
      title: 'is that it is gone',
      turns: [
        { says: 'I lost my invoice', asks: 'account' },
        { says: 'it is gone', asks: 'account' },
      ],
    },
    {
      title: 'is a name where it is written as one',
      turns: [
        { says: 'I lost my invoice, account tree01', asks: 'title' },
        { says: 'Hold On Fitness Ltd', asks: 'invoice_number' },
      ],
    },
  ])
})
