import { play } from '../script.js'

const one = 'lost invoice 48213377, account kestrelhq, title Kestrel Foods Ltd, my dog ate it'
const three = 'lost invoices 48213377, 48213390 and 48213391, account kestrelhq, title Kestrel Foods Ltd, my dog ate them'
const announced = 'lost two invoices, one is 48213377, account kestrelhq, title Kestrel Foods Ltd, my dog ate them'
const chinese = '发票丢了，账户 kestrelhq，抬头凯思食品有限公司，号码48213377，搬家弄丢了'
const several = '48213377和48213390这两张发票丢了，账户 kestrelhq，抬头凯思食品有限公司，搬家弄丢了'

const filed = [{ intent: 'lost-invoice-copy' }]

describe('a yes to this invoice only', () => {
  play([
    ...[
      'yes, just this one',
      'yes, only this one. the other two I found again',
      'correct, this one only please',
      'Yes. Only this one, the others turned up.',
    ].map(says => ({ title: `files it: "${says}"`, turns: [{ says: one }, { says, replies: ['is filed'], asks: null }], tickets: filed })),
    ...['对，就这一张', '对，只要这张', '对，两张里面只要这张', '没错，就补这一张就行', '对，只有这一张，另外两张找到了'].map(says => ({
      title: `files it, in Chinese: "${says}"`,
      turns: [{ says: chinese }, { says, replies: ['已提交'], asks: null }],
      tickets: filed,
    })),
    ...['yes, just this one', 'yes, only this one. the other two I found again', 'yes, only this one, the others turned up'].map(says => ({
      title: `files it, and tells which others it leaves out: "${says}"`,
      turns: [{ says: three }, { says, replies: ['leave out 48213390, 48213391', 'is filed'], asks: null }],
      tickets: filed,
    })),
    {
      title: 'files it, and asks for none that was only announced',
      turns: [{ says: announced }, { says: 'yes, just this one', replies: ['that was all', 'is filed'], asks: null }],
      tickets: filed,
    },
    {
      title: 'leaves out the others in Chinese',
      turns: [{ says: several }, { says: '对，就这一张', replies: ['48213390 不再申请', '已提交'], asks: null }],
      tickets: filed,
    },
    {
      title: 'is none where this one is to be the first, in Chinese',
      turns: [{ says: several }, { says: '对，先办这张', never: ['不再申请'] }],
    },
    ...[
      'yes, only this one. the other one I found again',
      'yes, but only this one is wrong',
      'no, just this one',
      'just this one?',
      'only this one if it is free',
    ].map(says => ({
      title: `is none where it says more, or leaves open which: "${says}"`,
      turns: [{ says: three }, { says, never: ['is filed'] }],
    })),
  ])
})
