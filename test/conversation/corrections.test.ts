import { english as phrases } from '../../src/conversation/phrases.en.js'
import { play } from './script.js'

const everything = 'I lost my invoice. Account: maple-ops, title: Maple Garden Ltd., invoice number: 04418827, reason: stolen from my car'
const fields = { account: 'maple-ops', title: 'Maple Garden Ltd.', invoice_number: '04418827', reason: 'stolen from my car' }
const copy = 'lost-invoice-copy'
const readBack = { says: everything, replies: ['Is everything correct?'], asks: 'yes' }
const filed = { says: 'yes', replies: ['is filed'], asks: null }

describe('a correction', () => {
  play([
    {
      title: 'of a request that is filed is asked for again where a yes says neither of two',
      turns: [
        readBack,
        filed,
        { says: '31992046', replies: ['or is it another invoice'] },
        { says: 'yes', replies: ['or is it another invoice'], never: ['I have changed'] },
      ],
      tickets: [{ intent: copy, fields }],
    },
    {
      title: 'is taken by field name while another field is asked, which is asked once more',
      turns: [
        { says: 'I lost my invoice', asks: 'account' },
        { says: 'maple-ops', asks: 'title' },
        { says: 'the account is birch-labs', replies: ['What is the invoice title?'], asks: 'title' },
        { says: 'Birch Labs Ltd', asks: 'invoice_number' },
        { says: '04418827', asks: 'reason' },
        { says: 'sorry, invoice number is 04418828', asks: 'reason' },
        {
          says: 'stolen from my car',
          replies: ['birch-labs', 'Birch Labs Ltd', '04418828', 'stolen'],
          never: ['maple-ops', '04418827'],
          asks: 'yes',
        },
        filed,
      ],
      tickets: [
        {
          intent: copy,
          fields: { account: 'birch-labs', title: 'Birch Labs Ltd', invoice_number: '04418828', reason: 'stolen from my car' },
        },
      ],
    },
    ...[
      'no, it is birch-11',
      'sorry, birch-11',
      'oops, birch-1-cn',
      'no wait, that should be harbor_2020',
      'actually oak-9',
      'I meant oak-9',
      'wait, oak-9',
    ].map(says => ({
      title: `of the account is no title where that is asked for: "${says}"`,
      turns: [
        { says: 'I lost my invoice, it was stolen', asks: 'account' },
        { says: 'birch-1', asks: 'title' },
        { says, asks: 'title' },
        { says: 'Birch Labs Ltd', asks: 'invoice_number' },
        { says: '04418828', replies: [`Account name: ${says.split(' ').at(-1)}`, 'Invoice title: Birch Labs Ltd'], asks: 'yes' },
      ],
    })),
    ...['oops, it fell in the river at 5pm', 'sorry, covid-19', 'actually stolen at 3am'].map(says => ({
      title: `is none of the account where the reason is told: "${says}"`,
      turns: [
        { says: 'I lost my invoice, account birch-1, title Birch Labs Ltd, number 04418828', asks: 'reason' },
        { says, replies: ['Account name: birch-1'], asks: 'yes' },
      ],
    })),
    {
      title: 'of another kind is a title: an account has no capitals',
      turns: [
        { says: 'I lost my invoice, it was stolen', asks: 'account' },
        { says: 'birch-1', asks: 'title' },
        { says: 'sorry, 3M-China', asks: 'invoice_number' },
        { says: '04418828', replies: ['Account name: birch-1', 'Invoice title: 3M-China'], asks: 'yes' },
      ],
    },
    ...['不对，是 birch-11', '打错了，应该是birch-11', '错了 harbor_2020', '应该是oak-9', '手误，oak-9'].map(says => ({
      title: `of the account is no title in Chinese either: "${says}"`,
      turns: [
        { says: '发票丢了，包被偷了', asks: 'account' },
        { says: 'birch-1', asks: 'title' },
        { says, asks: 'title' },
        { says: '昆明北斗测绘院', asks: 'invoice_number' },
        { says: '04418828', replies: [/[a-z_]+[-_]?\d+$/.exec(says)?.[0] ?? '', '昆明北斗测绘院'], asks: 'yes' },
      ],
    })),
    ...['手误，04418828', '笔误 04418828', 'typo, 04418828'].map(says => ({
      title: `of the number is no title and no reason: "${says}"`,
      turns: [
        { says: 'I lost my invoice, account maple-ops, title Maple Garden Ltd.', asks: 'invoice_number' },
        { says: '04418827', asks: 'reason' },
        { says, asks: 'reason' },
        { says: 'stolen', replies: ['Maple Garden Ltd.', '04418828', 'stolen'], asks: 'yes' },
      ],
    })),
    {
      title: 'is taken by value at the read-back, which comes once more',
      turns: [
        readBack,
        {
          says: 'no, the number is 99887766',
          replies: ['Please check', '99887766', 'Is everything correct?'],
          never: ['04418827'],
          asks: 'yes',
        },
        filed,
      ],
      tickets: [{ intent: copy, fields: { ...fields, invoice_number: '99887766' } }],
    },
    ...['title ok number not ok', 'number not ok', 'title fine, number no', 'title is right, the number is no good'].map(says => ({
      title: `is asked for where only the one field is called wrong: "${says}"`,
      turns: [readBack, { says, replies: ['What is the invoice number?'], asks: 'invoice_number' }],
    })),
    {
      title: 'is asked for of both fields that are called wrong',
      turns: [readBack, { says: 'the title and the number are not ok', asks: 'title' }, { says: 'Birch Ltd', asks: 'invoice_number' }],
    },
    ...['yes and the number is 04418827', 'yes the account is maple-ops and the number is 04418827', 'correct correct correct'].map(
      says => ({
        title: `is none where the values are only said again, and the request is filed: "${says}"`,
        turns: [readBack, { says, replies: ['is filed'], asks: null }],
        tickets: [{ intent: copy, fields }],
      }),
    ),
    {
      title: 'is one where another value is said in the same words',
      turns: [readBack, { says: 'yes and the number is 04418828', replies: ['Please check', '04418828'], asks: 'yes' }],
    },
    {
      title: 'is none where the invoice has not been found, of which nothing need be told',
      turns: [
        {
          says: '发票丢了，要补复印件。账号：maple-ops，抬头：枫园贸易有限公司，发票号码：04418827，原因：搬办公室时弄丢了',
          asks: 'yes',
        },
        { says: '还没找到', never: ['不填这一项'], asks: 'yes' },
        { says: '不知道', replies: ['不填这一项'], asks: 'yes' },
      ],
    },
    {
      title: 'is asked for by its button, however it is written',
      turns: [
        readBack,
        { says: 'CHANGE: Invoice Title', replies: ['What is the invoice title?'], asks: 'title', count: 1 },
        { says: 'Birch Labs Ltd', replies: ['Please check', 'Birch Labs Ltd'], never: ['Maple'], asks: 'yes' },
        filed,
      ],
      tickets: [{ intent: copy, fields: { ...fields, title: 'Birch Labs Ltd' } }],
    },
    {
      title: 'by another button leaves the first field as it was, and is no value of it',
      turns: [
        readBack,
        { says: 'Change: reason', asks: 'reason' },
        { says: 'Change: invoice number', replies: ['What is the invoice number?'], asks: 'invoice_number' },
        { says: '99887766', asks: 'yes' },
        filed,
      ],
      tickets: [{ intent: copy, fields: { ...fields, invoice_number: '99887766' } }],
    },
    {
      title: 'to the same value is an answer, too',
      turns: [
        readBack,
        { says: 'Change: invoice number', asks: 'invoice_number' },
        { says: '04418827', replies: ['Please check', '04418827'], asks: 'yes' },
        filed,
      ],
      tickets: [{ intent: copy, fields }],
    },
    {
      title: 'can be left: no keeps what the field had',
      turns: [
        readBack,
        { says: 'Change: account name', asks: 'account' },
        { says: 'no', replies: ['Please check', 'maple-ops'], asks: 'yes' },
      ],
    },
    {
      title: 'to a value that cannot be is refused, and the old one stands',
      turns: [
        readBack,
        { says: 'Change: invoice number', asks: 'invoice_number' },
        { says: '1234567', replies: ['That is not an invoice number.'], asks: 'invoice_number' },
        { says: 'no', replies: ['Please check', '04418827'], asks: 'yes' },
      ],
    },
  ])
})

describe('the read-back', () => {
  const back = 'Back to the request: is everything correct, and shall I file it?'
  play([
    {
      title: 'is not filed by a yes to "What shall I change?", but read back again',
      turns: [readBack, { says: 'no' }, { says: 'yes', replies: ['Please check', 'maple-ops'], asks: 'yes' }],
      tickets: [],
    },
    {
      title: 'asks for the one field that was called wrong',
      turns: [
        readBack,
        { says: 'no', asks: 'change' },
        { says: 'the account is wrong', asks: 'account' },
        { says: 'oak-9', replies: ['Please check', 'oak-9'], asks: 'yes' },
      ],
      tickets: [],
    },
    {
      title: 'files nothing on a no, and asks what to change',
      turns: [
        readBack,
        {
          says: 'no',
          replies: [phrases.whatToChange],
          choices: ['Change: account name', 'Change: invoice title', 'Change: invoice number', 'Change: reason', 'Cancel the request'],
          asks: 'change',
        },
      ],
    },
    {
      title: 'stays after whatever is no answer to it',
      turns: [
        readBack,
        { says: 'who pays the postage?', replies: [back], answered: ['postage'], asks: 'yes', count: 3 },
        { says: 'hello', replies: ['Hello!', back], asks: 'yes' },
        { says: 'one moment please', replies: [phrases.waitToFile], asks: 'yes' },
        { says: "I don't know", replies: [back], asks: 'yes' },
        {
          says: '🤔🤔',
          replies: [back],
          asks: 'yes',
          choices: [
            'Yes, file it',
            'Change: account name',
            'Change: invoice title',
            'Change: invoice number',
            'Change: reason',
            'Cancel the request',
          ],
        },
        filed,
      ],
      tickets: [{ intent: copy, fields }],
    },
    {
      title: 'is not confirmed by a yes that goes on to ask something',
      turns: [readBack, { says: 'yes, and who pays the postage?', replies: [back], answered: ['postage'], asks: 'yes' }],
    },
    {
      title: 'confirmed twice files once',
      turns: [readBack, filed, { says: 'yes', replies: [phrases.nothingToConfirm] }, { says: 'Yes, file it', never: ['is filed'] }],
      tickets: [{ intent: copy, fields }],
    },
    {
      title: 'leaves room for the next request, which begins with what they have in common',
      turns: [
        readBack,
        filed,
        {
          says: 'I lost another invoice, number 99887766',
          replies: ['Please check', 'maple-ops', 'Maple Garden Ltd.', '99887766', 'stolen from my car'],
          asks: 'yes',
        },
        {
          says: 'account oak-7, title Oak Ltd., reason: burnt in a fire',
          replies: ['oak-7', 'Oak Ltd.', '99887766', 'burnt in a fire'],
          asks: 'yes',
        },
        filed,
      ],
      tickets: [
        { intent: copy, fields },
        { intent: copy, fields: { invoice_number: '99887766', account: 'oak-7', title: 'Oak Ltd.', reason: 'burnt in a fire' } },
      ],
    },
  ])
})
