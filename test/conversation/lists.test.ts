import { play } from './script.js'

describe('a list of what is asked', () => {
  play([
    ...[
      ['Questions on invoices: deadline, cap, postage?', '“cap?”'],
      ['关于发票：期限，额度，邮费？', '额度'],
    ].map(([says = '', named = '']) => ({
      title: `may be announced: "${says}"`,
      turns: [{ says, answered: ['application-deadline', 'postage'], replies: [named] }],
    })),
    ...[
      ['发票多久能到，要钱吗', '要钱吗'],
      ['when does my invoice arrive, any cost?', 'any cost?'],
    ].map(([says = '', named = '']) => ({
      title: `has no question that is passed over in silence: "${says}"`,
      turns: [{ says, answered: ['delivery-time'], replies: [named] }],
    })),
    ...["I'd like to know about deadlines, caps and postage", '想请教一下截止时间以及额度限制以及寄送费用'].map(says => ({
      title: `needs no question mark: "${says}"`,
      turns: [{ says, answered: ['application-deadline', 'amount-limit', 'postage'] }],
    })),
    {
      title: 'may have an item of two words, which is named where it does not say of what it is',
      turns: [
        {
          says: 'how much can I invoice, by when, and at whose expense is it posted?',
          answered: ['amount-limit', 'postage'],
          replies: ['“by when”'],
          never: ['“at whose'],
        },
      ],
    },
    {
      title: 'is not passed over where one question follows on the particle of another',
      turns: [{ says: '发票能开几张吗还有多久到', answered: ['split-statement'], replies: ['还有多久到'] }],
    },
    {
      title: 'leads with no half that its own question does not ask for, whatever another sounds like',
      turns: [{ says: '请问能把三四五月合一张吗还有能不能分开邮寄', answered: ['split-statement'], replies: ['两种'] }],
    },
    ...[
      ['问题是申请期限，运费', 'application-deadline'],
      ['我想问一下发票丢了，怎么办', 'lost-invoice'],
    ].map(([says = '', entry = '']) => ({
      title: `is none where a statement is made: "${says}"`,
      turns: [{ says, answered: [entry], never: ['“题是', '“怎么办'] }],
    })),
    ...['请问张三、李四', "I'd like to ask about Maple Ltd, Oak Ltd"].map(says => ({
      title: `is none where names are listed: "${says}"`,
      turns: [{ says, answered: [] }],
    })),
    {
      title: 'may tell statements before its question',
      turns: [{ says: '1) account suspended last week 2) I paid yesterday 3) who pays the postage?', answered: ['postage'] }],
    },
  ])
})
