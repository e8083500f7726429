import { english as phrases } from '../../src/conversation/phrases.en.js'
import { play, strange } from './script.js'

const back = 'Back to the request: what is your account name?'
const begun = { says: 'I lost my invoice', asks: 'account' }
const goesOn = { says: 'maple-ops', replies: ['What is the invoice title?'], asks: 'title', count: 1 }

describe('something else said while a form is open', () => {
  play([
    {
      title: 'is answered where it is a question, and then the form goes on',
      turns: [begun, { says: 'who pays the postage?', replies: [back], answered: ['postage'], asks: 'account', count: 3 }, goesOn],
    },
    ...['8 digits?', 'how many digits does it have?', '20 digits?'].map(says => ({
      title: `is told how long the number is where that is asked: "${says}"`,
      turns: [
        { says: 'I lost my invoice, account maple-ops, title Maple Ltd', asks: 'invoice_number' },
        { says, replies: ['8 digits on a paper invoice and 20'], answered: [], asks: 'invoice_number' },
      ],
    })),
    ...[
      ["it's a special one, what do I get?", 'a photocopy of the bookkeeping form (记账联), stamped'],
      ['ordinary one by the way, what do I get', 'the root form (存根联) of the original, stamped'],
      ['is that stamped?', 'stamped with the invoice stamp'],
      ['and is it stamped?', 'stamped with the invoice stamp'],
    ].map(([says = '', reply = '']) => ({
      title: `is told what the copy is where that is asked: "${says}"`,
      turns: [begun, { says, replies: [reply, 'hat is your account name?'], answered: [], asks: 'account' }, goesOn],
    })),
    ...['kestrelhq by the way can I get it as pdf?', 'kestrelhq, btw who pays the postage?'].map(says => ({
      title: `is no part of the name in front of it: "${says}"`,
      turns: [begun, { says, asks: 'title', answered: says.includes('postage') ? ['postage'] : [] }],
    })),
    {
      title: 'is no part of a title in front of it in Chinese',
      turns: [
        { says: '我要提交发票丢失申请，账户 kestrelhq', asks: 'title' },
        { says: '抬头枫园贸易有限公司，另外几天能到？', asks: 'invoice_number' },
        { says: '48213377，搬家弄丢了', replies: ['枫园贸易有限公司'], asks: 'yes' },
      ],
    },
    {
      title: 'is answered where it is about what the form is for',
      turns: [
        begun,
        { says: 'what should I do when an invoice is lost?', replies: [back], answered: ['lost-invoice'], asks: 'account' },
        goesOn,
      ],
    },
    {
      title: 'is answered where it is small talk',
      turns: [begun, { says: 'thank you', replies: ["You're welcome!", back], asks: 'account', count: 2 }, goesOn],
    },
    ...['maple-ops. why do you need that?', 'why do you need that?! fine. maple-ops'].map(says => ({
      title: `is told beside the value where it asks why that is needed: "${says}"`,
      turns: [begun, { says, replies: ['has to give the account name', 'What is the invoice title?'], asks: 'title', count: 2 }],
    })),
    {
      title: 'is told of each field that is asked about beside the value',
      turns: [
        begun,
        {
          says: 'maple-ops. why do you need that? and where do I find the title?',
          replies: ['has to give the account name', 'invoice title (抬头) is the name', 'What is the invoice title?'],
          asks: 'title',
        },
      ],
    },
    {
      title: 'is told beside the value where it asks where that stands, and is no wait for an invoice',
      turns: [
        begun,
        { says: 'where do I find that? oh I see. maple-ops', replies: ['Invoice Management page'], answered: [], asks: 'title' },
      ],
    },
    ...['why do you need that? I am in a hurry.', 'How much does it cost? Ann'].map(says => ({
      title: `is no value where nothing is surely one behind a question: "${says}"`,
      turns: [begun, { says, asks: 'account' }],
    })),
    {
      title: 'is admitted not to be known',
      turns: [begun, { says: strange, replies: [phrases.unknownInForm, back], asks: 'account', count: 2 }, goesOn],
    },
    {
      title: 'is admitted not to be covered',
      turns: [begun, { says: 'do you give refunds?', replies: ['refunds', back], asks: 'account', count: 2 }, goesOn],
    },
    {
      title: 'is told the status of tickets',
      turns: [begun, { says: 'what is the status of my ticket', replies: [phrases.noTickets, back], asks: 'account' }, goesOn],
    },
    {
      title: 'is taken together with a value in the same message',
      turns: [
        begun,
        {
          says: 'The account is maple-ops. Who pays the postage?',
          answered: ['postage'],
          replies: ['What is the invoice title?'],
          asks: 'title',
        },
      ],
    },
  ])
})

describe('the status of tickets', () => {
  const everything = 'I lost my invoice. Account: maple-ops, title: Maple Garden Ltd., invoice number: 04418827, reason: stolen from my car'
  const waiting = '(a copy of a lost invoice): it is with support and waiting to be picked up.'
  play([
    {
      title: 'is that there are none',
      turns: [{ says: 'what is the status of my ticket', replies: [phrases.noTickets], asks: null, count: 1 }],
    },
    {
      title: 'says nothing of a reference that is not in this conversation, whoever has it',
      turns: [
        { says: 'check ticket INV-ABC123 for me', replies: [phrases.unknownTicket('INV-ABC123')], never: ['with support'], count: 1 },
      ],
    },
    {
      title: 'is told of one’s own, by its state and in plain words',
      turns: [
        { says: everything, asks: 'yes' },
        { says: 'yes', asks: null },
        { says: 'what is the status of my ticket', replies: ['INV-', waiting], count: 1 },
        { says: 'look up inv-abc123', replies: [phrases.unknownTicket('INV-ABC123')], never: [waiting] },
      ],
      tickets: [{ intent: 'lost-invoice-copy' }],
    },
  ])
})
