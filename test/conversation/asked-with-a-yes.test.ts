import { play } from './script.js'

const lost = 'what should I do when an invoice is lost'

const whole = 'lost invoice 48213377, account kestrelhq, title Kestrel Foods Ltd, my dog ate it'
const filed = {
  intent: 'lost-invoice-copy',
  fields: { account: 'kestrelhq', title: 'Kestrel Foods Ltd', invoice_number: '48213377', reason: 'my dog ate it' },
}

describe('a question of another matter beside the yes to what was read back', () => {
  play([
    ...(
      [
        ["That's correct, file it please, and tell me how to get a VAT special invoice for last month", []],
        ["Yes but I'd also like to know whether I can return a certified invoice", ['return-certified']],
        ['yes. how do I get it?', []],
      ] as const
    ).map(([says, answered]) => ({
      title: `leaves it filed as it was: "${says}"`,
      turns: [{ says: whole }, { says, answered }],
      tickets: [filed],
    })),
    ...[
      "but i'd also like to know whether the special type is right",
      'and tell me whether those details are right',
      "but I'd also like to know whether my company is spelled correctly",
    ].map(says => ({
      title: `files nothing where it asks whether that is right: "${says}"`,
      turns: [{ says: whole }, { says: `yes ${says}` }],
      tickets: [],
    })),
    ...[
      ["Yes but I also want to know whether it's the special one that was lost", 'lost-invoice'],
      ['yes but tell me how to return it if it is certified', 'return-certified'],
    ].map(([says = '', entry = '']) => ({
      title: `is none where it asks of that: "${says}"`,
      turns: [{ says: whole }, { says, answered: [entry], asks: 'yes' }],
      tickets: [],
    })),
  ])
})

describe('a question beside the yes to an offered request', () => {
  play([
    ...[
      [lost, 'yes please, but first: how long does it take?', 'until the copy of a lost invoice is there'],
      [lost, 'Yes!! how many days does it take tho', 'until the copy of a lost invoice is there'],
      [lost, 'yes but is it free?', 'what a copy of a lost invoice costs'],
      ['发票丢了怎么办', '好的，不过先问一下要多久', '遗失发票的复印件多久能办好'],
      ['发票丢了怎么办', '需要，多久能办好？', '遗失发票的复印件多久能办好'],
      [lost, 'sure, but before that, is there a deadline?', 'Until when a copy of a lost invoice'],
    ].map(([first = '', says = '', reply = '']) => ({
      title: `is answered, and the request begins: "${says}"`,
      turns: [
        { says: first, answered: ['lost-invoice'] },
        { says, answered: [], replies: [reply], asks: 'account' },
      ],
    })),
    ...[
      [lost, 'ok go ahead, though first: can I split a month in two?', 'split-statement'],
      [lost, 'yes but before that is there a limit on the amount?', 'amount-limit'],
      ['发票丢了怎么办', '好的，不过先问下盖不盖章', 'lost-invoice'],
    ].map(([first = '', says = '', entry = '']) => ({
      title: `is answered by its policy, and the request begins: "${says}"`,
      turns: [
        { says: first, answered: ['lost-invoice'] },
        { says, answered: [entry], asks: 'account' },
      ],
    })),
    {
      title: 'keeps the values that come with it',
      turns: [
        { says: lost, answered: ['lost-invoice'] },
        { says: 'yes, the number is 48213377. Is there a deadline for applying?', answered: ['application-deadline'], asks: 'account' },
      ],
    },
    ...['ok, and how long?', 'no, but is there a deadline?', 'how long does it take?'].map(says => ({
      title: `is no yes: "${says}"`,
      turns: [
        { says: lost, answered: ['lost-invoice'] },
        { says, asks: null },
      ],
    })),
  ])
})

describe('a request of several invoices that is offered', () => {
  play([
    {
      title: 'keeps them where a question is put before it',
      turns: [
        { says: '两张发票丢了怎么补？', answered: ['lost-invoice'] },
        { says: '好的，不过先问一下要多久', asks: 'account' },
        { says: 'kcloud-9' },
        { says: '凯思食品有限公司' },
        { says: '48213377' },
        { says: '搬家弄丢了' },
        { says: '对' },
        { says: '48213390', asks: 'yes' },
        { says: '对' },
      ],
      tickets: [{ intent: 'lost-invoice-copy' }, { intent: 'lost-invoice-copy' }],
    },
    {
      title: 'is not overwritten by a number of the yes, which may be one more',
      turns: [
        { says: 'what should I do when an invoice is lost? it is 48213377' },
        { says: 'yes please, and 48213390 too', asks: 'account' },
        { says: 'kestrelhq' },
        { says: 'Kestrel Foods Ltd' },
        { says: 'my dog ate both' },
        { says: 'yes', asks: 'yes' },
        { says: 'yes' },
      ],
      tickets: [{ intent: 'lost-invoice-copy' }, { intent: 'lost-invoice-copy' }],
    },
  ])
})
