import { english as phrases } from '../../src/conversation/phrases.en.js'
import { chinese } from '../../src/conversation/phrases.zh.js'
import type { Candidate } from '../../src/understanding/heard.js'
import { hearing, knownLanguages } from '../support/known.js'
import { play } from './script.js'

const lost = 'what should I do when an invoice is lost'
const person = [phrases.passOn, phrases.noThanks]

describe('what follows on the answer that was just given', () => {
  play([
    ...[
      ['can I get two invoices for one month?', 'and the other way round?', 'One application may cover'],
      ['can I get one invoice for several months?', 'what about the opposite?', 'One monthly statement cannot be split'],
      ['一个月的账单能开两张发票吗', '反过来呢', '可以，一次申请可以只包含'],
      ['几个月的能开一张吗', '那反过来可以吗', '不可以，一份月结算单不能拆分'],
    ].map(([first = '', says = '', reply = '']) => ({
      title: `is its other half: "${says}" after "${first}"`,
      turns: [
        { says: first, answered: ['split-statement'] },
        { says, answered: ['split-statement'], replies: [reply] },
      ],
    })),
    ...[
      ['who pays for postage?', 'postage', 'and is there a deadline?', 'application-deadline'],
      ['who pays for postage?', 'postage', 'and how long?', 'delivery-time'],
      ['邮费谁出？', 'postage', '那要几天', 'delivery-time'],
      ['is there a limit on the amount of an invoice?', 'amount-limit', 'and a deadline?', 'application-deadline'],
      ['开票金额有上限吗？', 'amount-limit', '那期限呢', 'application-deadline'],
      ['is there a deadline for applying?', 'application-deadline', 'and a limit?', 'amount-limit'],
    ].map(([first = '', entry = '', says = '', next = '']) => ({
      title: `is the policy that it names itself: "${says}" after "${first}"`,
      turns: [
        { says: first, answered: [entry] },
        { says, answered: [next] },
      ],
    })),
    ...[
      ['how do I return a certified invoice', 'who issues the form?', phrases.toldAbove],
      ['已认证的发票可以退吗', '那个表谁给', chinese.toldAbove],
    ].map(([first = '', says = '', reply = '']) => ({
      title: `is not unknown where the answer named the thing: "${says}"`,
      turns: [
        { says: first, answered: ['return-certified'] },
        { says, answered: [], replies: [reply] },
      ],
    })),
    ...['and is there a deadline?', 'and how long?'].map(says => ({
      title: `is of no invoice where one is to be returned: "${says}"`,
      turns: [
        { says: 'how do I return a certified invoice', answered: ['return-certified'] },
        { says, answered: [] },
      ],
    })),
    ...[
      ['Two questions: can I return an uncertified invoice, is there a deadline?', []],
      ['Two questions about our unpaid bill: by when must we pay and can it be split?', []],
      ['Two questions: is e-invoice possible, when will it arrive?', []],
      ['Two questions about our invoice: when will it arrive, who pays the postage?', ['delivery-time', 'postage']],
      ['Hi team, two questions: does one invoice cover two months, who pays the courier?', ['split-statement', 'postage']],
      ['Can one invoice cover two months and up to how much can it be?', ['split-statement', 'amount-limit']],
      ['Is there a limit on the amount, if yes how much', ['amount-limit']],
    ].map(([says = '', answered = []]) => ({
      title: `is of what stands before it in its message: "${says}"`,
      turns: [{ says: says as string, answered: answered as string[], never: answered.length > 0 ? ['I did not understand'] : [] }],
    })),
    {
      title: 'is no other half where the answer has none',
      turns: [
        { says: 'is there a deadline for applying?', answered: ['application-deadline'] },
        { says: 'and the other way round?', answered: [] },
      ],
    },
    ...[
      ['can I get an invoice for my prepaid balance?', 'prepaid-balance', "if I've already spent it?"],
      ['how do I return a certified invoice', 'return-certified', "it's certified"],
      ['is there a deadline for applying?', 'application-deadline', "even if it's from 2019?"],
      ['the page shows an error while applying', 'page-error', 'I switched to Chrome, still the same'],
      ['why is the apply button grey?', 'apply-button-disabled', 'they are approved already'],
    ].map(([first = '', entry = '', says = '']) => ({
      title: `is not answered with the same words, or those of another policy: "${says}"`,
      turns: [
        { says: first, answered: [entry] },
        { says, answered: [], replies: [phrases.toldAbove], choices: person },
        { says: 'yes', replies: ['passed it on'] },
      ],
      tickets: [{ intent: 'talk-to-agent', words: `${first}\n${says}` }],
    })),
    ...[
      ['充值还没用的钱能开票吗', 'prepaid-balance', '如果已经花掉了呢'],
      ['充值没用完能开发票吗？', 'prepaid-balance', '那花掉了的呢'],
      ['申请发票时页面报错怎么办', 'page-error', '换了谷歌还是不行呢'],
      ['申请发票时页面报错怎么办', 'page-error', '试过了，还是一样'],
    ].map(([first = '', entry = '', says = '']) => ({
      title: `is not answered with the same words in Chinese: "${says}"`,
      turns: [
        { says: first, answered: [entry] },
        { says, answered: [], replies: [chinese.toldAbove] },
      ],
    })),
    {
      title: 'is answered where it asks for another policy',
      turns: [
        { says: '充值还没用的钱能开票吗', answered: ['prepaid-balance'] },
        { says: '那要多少钱才能开', answered: ['amount-limit'] },
      ],
    },
    ...[
      [lost, 'is it stamped?', 'stamped with the invoice stamp'],
      [lost, 'does it carry a seal?', 'stamped with the invoice stamp'],
      ['发票丢了怎么办', '盖章吗', '加盖发票专用章'],
    ].map(([first = '', says = '', reply = '']) => ({
      title: `is what the answer says, although any invoice may be asked about: "${says}"`,
      turns: [
        { says: first, answered: ['lost-invoice'] },
        { says, answered: ['lost-invoice'], replies: [reply] },
      ],
    })),
    {
      title: 'is no request, and the copy of which was just told is offered again',
      turns: [
        { says: '发票丢了怎么办', answered: ['lost-invoice'] },
        { says: '那复印件呢', answered: [], replies: [chinese.toldAbove], choices: [chinese.fileIt, chinese.noThanks], asks: null },
      ],
    },
    ...['what is the weather like?', 'do you give refunds?', 'is there a deadline for applying?'].map(says => ({
      title: `is none of that where it names a matter of its own: "${says}"`,
      turns: [
        { says: 'who pays the postage?', answered: ['postage'] },
        { says, never: [phrases.toldAbove], ...(says.includes('deadline') ? { answered: ['application-deadline'] } : {}) },
      ],
    })),
    {
      title: 'is no topic that its words alone sound of',
      turns: [
        { says: '我们欠你们发票，还能申请吗', answered: ['owed-invoices'] },
        { says: '什么时候能处理', answered: [], replies: [chinese.toldAbove] },
      ],
    },
    {
      title: 'is the kind of invoice that they have lost',
      turns: [
        { says: 'I lost an invoice, what now? Which copy do I get?', answered: ['lost-invoice'] },
        { says: 'mine was special', answered: ['lost-invoice'] },
      ],
    },
    {
      title: 'is a request where it says that one is lost',
      turns: [
        { says: 'can I get an invoice for my prepaid balance?', answered: ['prepaid-balance'] },
        { says: "it's lost", asks: 'account' },
      ],
    },
  ])
})

describe('what may be of the answer that was just given, or of another', () => {
  const read = (first: string, confidence: number, second: string, other: number): readonly Candidate[] => [
    { meaning: { kind: 'entry', id: first, side: null }, confidence, score: confidence },
    { meaning: { kind: 'entry', id: second, side: null }, confidence: other, score: other },
  ]
  const heard = {
    'so how much does it take?': read('postage', 0.6, 'delivery-time', 0.3),
    'so how much would it take?': read('postage', 0.9, 'delivery-time', 0.05),
    'so how much will it take?': read('postage', 0.6, 'delivery-time', 0.05),
    那是这样么: read('postage', 0.6, 'delivery-time', 0.3),
    那就是这样么: read('postage', 0.9, 'delivery-time', 0.05),
  }
  const told = 'You pay nothing'

  play(
    [
      {
        title: 'is asked whether it is the other, and told by a yes',
        turns: [
          { says: 'who pays the postage?', answered: ['postage'] },
          { says: 'so how much does it take?', answered: [], replies: [phrases.toldAboveOrThis], never: [told] },
          { says: 'yes', answered: ['delivery-time'] },
        ],
      },
      {
        title: 'is asked so in Chinese',
        turns: [
          { says: '邮费谁出？', answered: ['postage'] },
          { says: '那是这样么', answered: [], replies: [chinese.toldAboveOrThis] },
        ],
      },
      ...['so how much would it take?', 'so how much will it take?'].map(says => ({
        title: `is not asked so where there is no other, or it is surely of the answer: "${says}"`,
        turns: [
          { says: 'who pays the postage?', answered: ['postage'] },
          { says, answered: ['postage'], never: [phrases.toldAboveOrThis] },
        ],
      })),
      {
        title: 'is not asked so in Chinese where it is surely of the answer',
        turns: [
          { says: '邮费谁出？', answered: ['postage'] },
          { says: '那就是这样么', answered: ['postage'], never: [chinese.toldAboveOrThis] },
        ],
      },
    ],
    async () => {
      const { en, zh } = await knownLanguages()
      return { en: hearing(en, heard), zh: zh && hearing(zh, heard) }
    },
  )
})

describe('what follows on a topic that is not covered', () => {
  play([
    {
      title: 'is answered where it names what it asks of',
      turns: [
        { says: '抬头审核要多久', answered: [] },
        { says: '那邮寄要多久', answered: ['delivery-time'] },
      ],
    },
    {
      title: 'is not answered by the mail of an invoice where one goes back, or a copy was spoken of',
      turns: [
        { says: 'can I return an uncertified invoice?', answered: [] },
        { says: 'how long does the delivery take?', answered: [] },
        { says: 'how long does the copy take?', answered: [] },
        { says: '那邮寄要多久', answered: [] },
      ],
    },
    {
      title: 'is said of the copy, too, where the mail of an invoice is answered',
      turns: [
        { says: 'how long does the copy take?', answered: [] },
        { says: 'and how long does the delivery take?', answered: ['delivery-time'], replies: ['copy of a lost invoice'] },
      ],
    },
    {
      title: 'is answered where the two messages together ask for a policy',
      turns: [
        { says: 'can I return an invoice?', answered: [] },
        { says: "and what if it's already certified?", answered: ['return-certified'] },
      ],
    },
    {
      title: 'is asked about where it tells what would be another policy',
      turns: [
        { says: 'can I return an invoice?', answered: [] },
        { says: "it's certified", answered: [], replies: [phrases.clarifyOne] },
        { says: 'yes', answered: ['return-certified'] },
      ],
    },
    {
      title: 'is what is asked now, where another thing was not known of the copy before',
      turns: [
        { says: 'how long does the copy take?', replies: ['until the copy'] },
        { says: 'what does the copy cost?', replies: ['what a copy'] },
        { says: 'and how long did you say?', replies: ['until the copy'], never: ['costs'] },
      ],
    },
    ...[
      [
        'how long does the copy take?',
        'so when does the copy come?',
        "isn't in the policy I know",
        'How long the copy of a lost invoice takes',
      ],
      ['复印件多久能拿到', '那复印件几天到', '我也不想编个时间', '遗失发票复印件的办理时长'],
    ].map(([first = '', says = '', once = '', again = '']) => ({
      title: `is not told in the same words: "${says}"`,
      turns: [
        { says: first, replies: [once] },
        { says, replies: [again], never: [once] },
      ],
    })),
  ])
})
