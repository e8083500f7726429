import { english as phrases } from '../../src/conversation/phrases.en.js'
import { play } from './script.js'

const account = 'What is your account name?'
const title = 'What is the invoice title?'
const number = 'What is the invoice number?'
const reason = 'How was the invoice lost?'
const isOffered = 'Shall I file the request for a copy of a lost invoice for you?'
const everything = 'I lost my invoice. Account: maple-ops, title: Maple Garden Ltd., invoice number: 04418827, reason: stolen from my car'
const fields = { account: 'maple-ops', title: 'Maple Garden Ltd.', invoice_number: '04418827', reason: 'stolen from my car' }
const copy = { intent: 'lost-invoice-copy', fields, missing: [] as string[], status: 'new' as const, resolution: null }

describe('a copy of a lost invoice', () => {
  play([
    {
      title: "takes a number that can only be an invoice's for the number where the request was only offered",
      turns: [
        { says: 'how do I get a copy of a lost invoice?', answered: ['lost-invoice'] },
        { says: '24312000000045678901', replies: ['Invoice number: 24312000000045678901'], asks: 'account' },
      ],
    },
    {
      title: 'is told to be one of several where more are spoken of than are named, so that none is left out',
      turns: [
        {
          says: 'I lost two invoices, account maple-ops, title Maple Garden Ltd., stolen',
          replies: [phrases.numbersOfAll],
          asks: 'invoice_number',
        },
        { says: '04418827 and 31992046', replies: ['2 invoices', '04418827'], never: [phrases.numbersOfAll], asks: 'yes' },
      ],
    },
    {
      title: 'is asked for one field at a time, read back, and filed on a yes',
      turns: [
        {
          says: 'I lost my invoice',
          replies: [phrases.begin('a copy of a lost invoice'), account, 'For example: maple-ops'],
          asks: 'account',
          count: 1,
        },
        { says: 'maple-ops', replies: [title], asks: 'title', count: 1, never: [account] },
        { says: 'Maple Garden Ltd.', replies: [number], asks: 'invoice_number', count: 1, never: [title] },
        { says: '04418827', replies: [reason], asks: 'reason', count: 1, never: [number] },
        {
          says: 'stolen from my car',
          replies: [
            'Please check before I file it:',
            'Account name: maple-ops',
            'Invoice title: Maple Garden Ltd.',
            'Invoice number: 04418827',
            'Reason: stolen from my car',
            'Is everything correct?',
          ],
          asks: 'yes',
          count: 1,
          choices: [
            'Yes, file it',
            'Change: account name',
            'Change: invoice title',
            'Change: invoice number',
            'Change: reason',
            'Cancel the request',
          ],
        },
        { says: 'yes', replies: ['Your request for a copy of a lost invoice is filed.', 'INV-'], asks: null, count: 1 },
      ],
      tickets: [{ ...copy, words: 'I lost my invoice\nmaple-ops\nMaple Garden Ltd.\n04418827\nstolen from my car\nyes' }],
    },
    {
      title: 'is read back at once where everything is said at once',
      turns: [
        {
          says: everything,
          replies: [phrases.begin('a copy of a lost invoice'), 'Is everything correct?'],
          asks: 'yes',
          never: [account, title, number, reason],
        },
        { says: 'Yes, file it', replies: ['is filed'], asks: null },
      ],
      tickets: [copy],
    },
    {
      title: 'asks for what is left after two and two',
      turns: [
        { says: 'I lost my invoice', asks: 'account' },
        { says: 'account maple-ops and title Maple Garden Ltd.', replies: [number], asks: 'invoice_number', never: [title] },
        { says: 'number 04418827, reason: stolen from my car', replies: ['Is everything correct?'], asks: 'yes' },
        { says: 'yes please', asks: null },
      ],
      tickets: [copy],
    },
    {
      title: 'keeps what the first message says, and says so',
      turns: [
        {
          says: 'I lost my invoice 04418827, our account is maple-ops',
          replies: ['I have noted: Account name: maple-ops; Invoice number: 04418827.', title],
          asks: 'title',
        },
        { says: 'Maple Garden Ltd.', replies: [reason], asks: 'reason', never: [number, account] },
        { says: 'stolen from my car', asks: 'yes' },
        { says: 'correct', asks: null },
      ],
      tickets: [copy],
    },
    {
      title: 'takes a field that comes before its turn, and does not ask for it again',
      turns: [
        { says: 'I lost my invoice', asks: 'account' },
        { says: 'the invoice number is 04418827', replies: [account], asks: 'account' },
        { says: 'maple-ops', replies: [title], asks: 'title' },
        { says: 'Maple Garden Ltd.', replies: [reason], asks: 'reason', never: [number] },
      ],
    },
    {
      title: 'tells each wrong number what it is, offers a person at the third, and goes on with the right one',
      turns: [
        { says: 'I lost my invoice, account: maple-ops, title: Maple Garden Ltd.', asks: 'invoice_number' },
        { says: '1234567', replies: ['That is not an invoice number.', 'It has 8 digits'], asks: 'invoice_number', count: 1 },
        { says: '13800138000', replies: ['11 digits look like a phone number.'], asks: 'invoice_number', count: 1 },
        {
          says: '144031900110',
          replies: ['12 digits is the invoice code', phrases.offerPersonInForm],
          choices: [phrases.passOn, phrases.noThanks],
          asks: 'invoice_number',
        },
        { says: '123456789012345', replies: ['18 digits look like a tax ID'], asks: 'invoice_number' },
        { says: '91110108MA01ABCDXY', replies: ['18 digits look like a tax ID'], asks: 'invoice_number' },
        { says: '04418827', replies: [reason], asks: 'reason', never: [phrases.offerPersonInForm] },
      ],
    },
    {
      title: 'hands the draft to a person who was accepted at the third miss',
      turns: [
        { says: 'I lost my invoice, account: maple-ops, title: Maple Garden Ltd.', asks: 'invoice_number' },
        { says: '1234567' },
        { says: '13800138000' },
        { says: '144031900110', replies: [phrases.offerPersonInForm] },
        { says: 'yes', replies: ['passed it on to support', 'INV-'], asks: null },
        { says: 'yes', replies: [phrases.nothingToConfirm] },
      ],
      tickets: [
        {
          intent: 'talk-to-agent',
          fields: { account: 'maple-ops', title: 'Maple Garden Ltd.' },
          words: 'I lost my invoice, account: maple-ops, title: Maple Garden Ltd.\n1234567\n13800138000\n144031900110\nyes',
        },
      ],
    },
    {
      title: 'goes on where the person was declined, and counts the misses anew',
      turns: [
        { says: 'I lost my invoice, account: maple-ops, title: Maple Garden Ltd.', asks: 'invoice_number' },
        { says: '1234567' },
        { says: '13800138000' },
        { says: '144031900110', replies: [phrases.offerPersonInForm] },
        { says: 'No, thanks', replies: ['Back to the request: what is the invoice number?'], asks: 'invoice_number', count: 1 },
        { says: '1234567', never: [phrases.offerPersonInForm], asks: 'invoice_number' },
        { says: '04418827', replies: [reason], asks: 'reason' },
      ],
    },
    {
      title: 'tells where a field is found when the customer does not know it, and a hint only once',
      turns: [
        { says: 'I lost my invoice', asks: 'account' },
        {
          says: "I don't know",
          replies: ['The Invoice Management page shows your account name', 'For example: maple-ops'],
          asks: 'account',
          count: 1,
        },
        { says: 'x', replies: ['The Invoice Management page shows your account name'], asks: 'account', count: 1 },
        { says: 'maple-ops', asks: 'title' },
        { says: 'no idea', replies: ['usually your company'], asks: 'title', never: [phrases.offerPersonInForm] },
      ],
    },
    {
      title: 'waits for who wants to come back later, with all that was said',
      turns: [
        { says: 'I lost my invoice, account maple-ops', asks: 'title' },
        { says: 'one moment please', replies: [phrases.wait], asks: 'title', count: 1 },
        { says: 'Maple Garden Ltd.', asks: 'invoice_number' },
      ],
    },
  ])
})

describe('the answer about lost invoices', () => {
  const asked = {
    says: 'what should I do when an invoice is lost?',
    replies: [isOffered],
    answered: ['lost-invoice'],
    choices: ['Yes, file it', 'No, thanks'],
    asks: null,
  }
  play([
    {
      title: 'opens the form on a yes',
      turns: [asked, { says: 'yes', replies: [phrases.begin('a copy of a lost invoice'), account], asks: 'account' }],
    },
    { title: 'opens it on its button, in other case', turns: [asked, { says: '  YES, FILE IT ', replies: [account], asks: 'account' }] },
    {
      title: 'opens no form on a no, and the yes after it is a stray one',
      turns: [
        asked,
        { says: 'no thanks', replies: [phrases.allRight], asks: null, count: 1 },
        { says: 'yes', replies: [phrases.nothingToConfirm], asks: null },
      ],
    },
    { title: 'opens no form on a cancel', turns: [asked, { says: 'never mind', replies: [phrases.allRight], asks: null }] },
    {
      title: 'is taken up by whoever gives the account straight away',
      turns: [
        asked,
        {
          says: 'our account is maple-ops',
          replies: [phrases.begin('a copy of a lost invoice'), 'Account name: maple-ops', title],
          asks: 'title',
        },
      ],
    },
    {
      title: 'is taken up by whoever gives the bare account straight away',
      turns: [asked, { says: 'maple-ops', replies: ['Account name: maple-ops', title], asks: 'title' }],
    },
    {
      title: 'is taken up by a value even after another question',
      turns: [
        asked,
        { says: 'who pays the postage?', answered: ['postage'], asks: null },
        { says: 'the invoice number is 04418827', replies: ['Invoice number: 04418827', account], asks: 'account' },
      ],
    },
  ])
})

describe('a form that is asked what it takes', () => {
  play(
    [
      {
        begin: 'I lost an invoice',
        says: 'what do you need from me?',
        replies: ['Still missing: account name, invoice title', 'Back to the request'],
      },
      { begin: '发票丢了', says: '需要提供什么', replies: ['还缺：账户名、发票抬头', '回到刚才的申请'] },
    ].map(({ begin, says, replies }) => ({
      title: `says so: "${says}"`,
      turns: [
        { says: begin, asks: 'account' },
        { says, replies, asks: 'account' },
      ],
    })),
  )
})

describe('what ordinary customers write', () => {
  const begun = (says: string, asks: string, fields: readonly string[]) => ({
    title: `begins a request: "${says}"`,
    turns: [{ says, replies: fields, asks }],
  })
  play([
    begun('发票丢了，账户ibis', 'title', ['账户名：ibis']),
    begun('找不到上个月的发票了', 'account', []),
    begun('发票丢了 号码1234567', 'account', []),
    begun('丢了两张发票，70707071是鸢尾有限公司的，70707072是常春藤有限公司的', 'account', ['70707071、70707072', '鸢尾有限公司']),
    begun('梨子公司的抬头是苏州梨子食品有限公司，发票丢了', 'account', ['苏州梨子食品有限公司']),
    {
      title: 'begins it beside a question, which is answered',
      turns: [
        {
          says: '丢了发票31415926，账户pi-cloud，抬头圆周率有限公司，运输途中丢失。顺便问下开票有没有时间限制？',
          answered: ['application-deadline'],
          asks: 'yes',
        },
      ],
    },
    {
      title: 'gives an account in Chinese by its label, and a title as the same',
      turns: [
        { says: '发票丢了', asks: 'account' },
        { says: '账户名：阳光在线', asks: 'title' },
        { says: '抬头和账号一样', asks: 'invoice_number' },
        { says: '12340987', asks: 'reason' },
        { says: '落出租车上了', replies: ['账户名：阳光在线', '发票抬头：阳光在线'], asks: 'yes' },
      ],
    },
  ])
})
