import { play } from './script.js'

const everything = 'I lost my invoice. Account: maple-ops, title: Maple Garden Ltd., invoice number: 04418827, reason: stolen from my car'

describe('a ticket at the read-back', () => {
  play([
    ...[
      'yes?',
      'yes once my boss agrees',
      'yes please, actually no',
      'yes if it is free',
      'All correct.\nThank you\nInvoice title Maple House',
      'All correct.\nThanks,\nAccount: oak-9',
    ].map(says => ({
      title: `is not filed by "${says}"`,
      turns: [{ says: everything }, { says }],
      tickets: [],
    })),
    ...['Sure, Jan', 'Yes, Blue Lantern', 'All correct, Harbour Trading'].map(says => ({
      title: `is read back once more, with its values, on "${says}"`,
      turns: [{ says: everything }, { says, replies: ['Please check', 'maple-ops', 'Maple Garden Ltd.', 'Is everything correct?'] }],
      tickets: [],
    })),
    {
      title: 'is filed by a yes that tells by when it is needed, of which no policy says anything',
      turns: [{ says: everything }, { says: 'yes, we need it by year-end', replies: ['is filed', "isn't in the policy I know"] }],
      tickets: [{ intent: 'lost-invoice-copy' }],
    },
    ...[
      'Yes. Thanks, Tom Baker (Merlin GmbH)',
      'Yes.\n\nAnna Schmidt | Accounting | Kestrel Ltd | +49 30 1234567',
      'Yes, correct.\n\nOn Tue, 3 Nov 2026 at 10:02, Support <support@kestrel.example> wrote:\n> Account: maple-ops\n> Title: Maple Garden Ltd.',
    ].map(says => ({
      title: `is filed as it was read back by "${says.replaceAll('\n', ' / ')}"`,
      turns: [{ says: everything }, { says, asks: null }],
      tickets: [
        {
          intent: 'lost-invoice-copy',
          fields: { account: 'maple-ops', title: 'Maple Garden Ltd.', invoice_number: '04418827', reason: 'stolen from my car' },
        },
      ],
    })),
    {
      title: 'is filed by a mail that is signed with its title',
      turns: [
        { says: everything },
        { says: 'Re: Copy of lost VAT invoice\n\nAll correct, please proceed.\n\nTan Wei Ling\nMaple Garden Ltd' },
      ],
      tickets: [{ intent: 'lost-invoice-copy' }],
    },
    {
      title: 'is read back with the company of whoever signs with another',
      turns: [
        { says: everything },
        { says: 'All correct, please proceed.\n\nTan Wei Ling\nDelta-Tec Ltd', replies: ['Please check', 'Delta-Tec Ltd'] },
      ],
      tickets: [],
    },
    ...[
      ['All Seasons Ltd', 'All Seasons Ltd'],
      ['All Correct Ltd', 'All Correct Ltd'],
      ['Perfect Foods Ltd', 'Perfect Foods Ltd'],
      ['Perfect Foods Ltd', 'Thanks, Perfect Foods Ltd'],
      ['Confirmed Ltd', 'title: Confirmed Ltd'],
      ['Yes Ltd', 'Yes Ltd'],
    ].map(([title = '', says = '']) => ({
      title: `is not filed by "${says}", which only says its title ${title} again`,
      turns: [{ says: everything.replace('Maple Garden Ltd.', title), replies: ['Please check', title] }, { says }],
      tickets: [],
    })),
    ...['All Seasons Ltd', 'All Correct Ltd', 'Perfect Foods Ltd', 'Sure Ltd', '正确教育有限公司'].map(says => ({
      title: `is read back with the title "${says}", which begins with a word of consent`,
      turns: [{ says: everything }, { says, replies: says.startsWith('正') ? [says] : ['Please check', says] }],
      tickets: [],
    })),
    ...[
      ['All Seasons Ltd', 'All correct'],
      ['All Correct Ltd', 'Yes, All Correct Ltd'],
      ['Perfect Foods Ltd', 'Perfect Foods Ltd is right, please file it'],
    ].map(([title = '', says = '']) => ({
      title: `is filed by "${says}" with its title ${title}`,
      turns: [{ says: everything.replace('Maple Garden Ltd.', title) }, { says, asks: null }],
      tickets: [
        {
          intent: 'lost-invoice-copy',
          fields: { account: 'maple-ops', title, invoice_number: '04418827', reason: 'stolen from my car' },
        },
      ],
    })),
    {
      title: 'is filed by "correct, thank you"',
      turns: [{ says: everything }, { says: 'correct, thank you' }],
      tickets: [{ intent: 'lost-invoice-copy' }],
    },
  ])
})

describe('a wish for a person', () => {
  play([
    {
      title: 'in the middle of a matter is obeyed, and the matter goes with it',
      turns: [{ says: 'human please, I want to change the title of invoice 12345678' }],
      tickets: [{ intent: 'talk-to-agent', words: 'human please, I want to change the title of invoice 12345678' }],
    },
    {
      title: 'in a form takes along what was said and given so far',
      turns: [{ says: 'I lost my invoice' }, { says: 'maple-ops', asks: 'title' }, { says: 'give me a real person please' }],
      tickets: [
        { intent: 'talk-to-agent', fields: { account: 'maple-ops' }, words: 'I lost my invoice\nmaple-ops\ngive me a real person please' },
      ],
    },
  ])
})

describe('the same request twice', () => {
  play([
    {
      title: 'is one ticket while the first is open',
      turns: [{ says: everything }, { says: 'yes' }, { says: everything, replies: ['an open request of yours', '{ticket 1}'], asks: null }],
      tickets: [{ intent: 'lost-invoice-copy' }],
    },
  ])
})

describe('a field that would not succeed', () => {
  play([
    {
      title: 'leads to a person, also where the customer does not know it',
      turns: [
        { says: 'I lost my invoice, account: maple-ops, title: Maple Garden Ltd.', asks: 'invoice_number' },
        { says: "I don't know" },
        { says: 'no idea' },
        { says: "I don't have it", replies: ['pass what we have so far to a person'] },
      ],
    },
    {
      title: 'and was cancelled is cancelled, although a person was offered',
      turns: [
        { says: 'I lost my invoice, account: maple-ops, title: Maple Garden Ltd.', asks: 'invoice_number' },
        { says: '1234567' },
        { says: '1234567' },
        { says: '1234567' },
        { says: 'cancel', replies: ['cancelled'], asks: null },
      ],
      tickets: [],
    },
  ])
})

describe('while a form is open', () => {
  play([
    {
      title: 'the question where a field is found gets its hint, and the field is still asked for',
      turns: [
        { says: 'I lost my invoice, account: maple-ops', asks: 'title' },
        { says: 'where can I find the invoice title?', replies: ['The Invoice Management page shows it'], answered: [], asks: 'title' },
      ],
    },
    {
      title: 'a person who was asked for can be declined again',
      turns: [
        { says: 'agent please', asks: 'matter' },
        { says: 'no thanks', asks: null },
      ],
      tickets: [],
    },
    {
      title: 'what comes with the wish for a person is on the ticket',
      turns: [{ says: 'I lost my invoice', asks: 'account' }, { says: 'I want to talk to a human, the invoice number is 03381729' }],
      tickets: [{ intent: 'talk-to-agent', fields: { invoice_number: '03381729' } }],
    },
  ])
})

describe('a yes to the read-back with something behind it', () => {
  play([
    ...['yes, but please hurry, I need it this week', '100%', "don't change a thing, it's right", '看了一遍，一个字都不差'].map(says => ({
      title: `files it: "${says}"`,
      turns: [{ says: everything }, { says, asks: null }],
      tickets: [{ intent: 'lost-invoice-copy' }],
    })),
    ...['Yes. And who pays for the postage?', '对的，麻烦快点，顺便问下邮费谁出'].map(says => ({
      title: `files it, and is answered: "${says}"`,
      turns: [{ says: everything }, { says, asks: null, answered: ['postage'] }],
      tickets: [{ intent: 'lost-invoice-copy' }],
    })),
    {
      title: 'does not, where it may depend on that',
      turns: [{ says: everything }, { says: 'yes, and who pays for the postage?', answered: ['postage'], asks: 'yes' }],
      tickets: [],
    },
    ...['yes but please change the title quickly', "don't change anything yet"].map(says => ({
      title: `does not: "${says}"`,
      turns: [{ says: everything }, { says }],
      tickets: [],
    })),
    {
      title: 'that comes after a no reads it back once more',
      turns: [
        { says: everything },
        { says: "don't file it yet", asks: 'change' },
        { says: 'actually file it please', replies: ['Please check'] },
      ],
      tickets: [],
    },
  ])
})

describe('a yes in Chinese over the name of who writes', () => {
  const chinese = '发票丢了，账户ibis，抬头白鹭有限公司，号码81818181，搬家丢的'
  play([
    ...[
      '对，谢谢。王芳，北京红隼科技有限公司',
      '对，王芳 13800138000',
      '核对无误，请提交。\n王芳',
      '确认无误，请提交，谢谢。\n\n李明\n财务部 010-88886666',
      '百分百正确',
    ].map(says => ({
      title: `files it: "${says}"`,
      turns: [{ says: chinese }, { says, asks: null }],
      tickets: [
        { intent: 'lost-invoice-copy', fields: { account: 'ibis', title: '白鹭有限公司', invoice_number: '81818181', reason: '搬家丢的' } },
      ],
    })),
    ...['对的\n陈静', '抬头请提交为\n陈静'].map(says => ({
      title: `does not, where the name may be the title: "${says}"`,
      turns: [{ says: chinese }, { says }],
      tickets: [],
    })),
  ])
})
