import { english as phrases } from '../../src/conversation/phrases.en.js'
import { play, strange, stranger } from './script.js'

const everything = 'I lost my invoice. Account: maple-ops, title: Maple Garden Ltd., invoice number: 04418827, reason: stolen from my car'
const everythingInChinese = '发票丢了，要补复印件。账号：maple-ops，抬头：枫园贸易有限公司，发票号码：04418827，原因：搬办公室时弄丢了'
const begun = { says: 'I lost my invoice', asks: 'account' }
const readBack = { says: everything, asks: 'yes' }
const cancelled = { replies: [phrases.cancelled], asks: null, count: 1 }
const person = 'talk-to-agent'

describe('cancelling', () => {
  play([
    { title: 'ends the form at its first question', turns: [begun, { says: 'cancel', ...cancelled }] },
    {
      title: 'ends it midway, and the next form begins with nothing',
      turns: [begun, { says: 'maple-ops' }, { says: 'forget it, I found it', ...cancelled }, begun],
    },
    { title: 'ends it after refused values', turns: [begun, { says: 'x' }, { says: 'never mind', ...cancelled }] },
    { title: 'ends it at the read-back', turns: [readBack, { says: 'stop this request', ...cancelled }] },
    ...['yes please cancel it', 'yes, cancel it', 'yes, we found it'].map(says => ({
      title: `ends it at the read-back behind a yes: "${says}"`,
      turns: [readBack, { says, ...cancelled }],
    })),
    ...['No need to call', 'no need for changes', 'not necessary to call', 'no need for the original'].map(says => ({
      title: `is not heard in what else need not be: "${says}"`,
      turns: [readBack, { says, never: [phrases.cancelled] }, { says: 'yes' }, { says: 'yes, file it', never: [phrases.cancelled] }],
      tickets: [{ intent: 'lost-invoice-copy' }],
    })),
    {
      title: 'is not heard at the read-back in a yes to what was found right',
      turns: [readBack, { says: 'yes, found no mistakes', replies: ['is filed'] }],
      tickets: [{ intent: 'lost-invoice-copy' }],
    },
    ...[
      'It was never found, yes',
      'yes, we never found it',
      'yes, never mind the delay',
      'forget the kind, yes',
      'yes and cancel my other request',
      'yes, we no longer need the original',
      "yes, don't stop",
    ].map(says => ({
      title: `is read back again where it may be said of something else, and neither ends nor files it: "${says}"`,
      turns: [
        readBack,
        { says, replies: ['Please check'], never: [phrases.cancelled, 'is filed'], asks: 'yes' },
        { says: 'yes', replies: ['is filed'] },
      ],
      tickets: [{ intent: 'lost-invoice-copy' }],
    })),
    ...['对，取消之前那个申请', '对，取消另一个申请'].map(says => ({
      title: `is read back again in Chinese: "${says}"`,
      turns: [{ says: everythingInChinese }, { says, replies: ['提交之前请您核对'], never: ['已取消', '已提交'] }],
      tickets: [],
    })),
    {
      title: 'is not heard in "no need to call me", which is passed on to nobody',
      turns: [readBack, { says: 'yes. No need to call me.', replies: ['is filed'] }],
      tickets: [{ intent: 'lost-invoice-copy' }],
    },
    {
      title: 'ends it where the yes is said of the values',
      turns: [readBack, { says: 'all correct, but cancel it, my colleague found the invoice', ...cancelled }],
    },
    {
      title: 'ends it by its button, typed in capitals, and the yes after it is a stray one',
      turns: [readBack, { says: 'CANCEL THE REQUEST', ...cancelled }, { says: 'yes', replies: [phrases.nothingToConfirm] }],
    },
    { title: 'ends a change', turns: [readBack, { says: 'Change: reason', asks: 'reason' }, { says: 'cancel', ...cancelled }] },
    {
      title: 'ends the wish for a person',
      turns: [
        { says: 'can I talk to a person', asks: 'matter' },
        { says: 'cancel', ...cancelled },
      ],
    },
    { title: 'has nothing to end where nothing is open', turns: [{ says: 'cancel', replies: [phrases.nothingToConfirm], asks: null }] },
  ])
})

describe('starting over', () => {
  const again = { says: 'start over', replies: [phrases.startOver, 'What is your account name?'], asks: 'account' }
  play([
    {
      title: 'midway asks from the start, without what was given',
      turns: [
        begun,
        { says: 'maple-ops' },
        again,
        { says: 'birch-labs', asks: 'title' },
        { says: 'Birch Labs Ltd', asks: 'invoice_number' },
        { says: '99887766', asks: 'reason' },
        { says: 'burnt in a fire', replies: ['birch-labs'], never: ['maple'], asks: 'yes' },
        { says: 'yes', asks: null },
      ],
      tickets: [
        {
          intent: 'lost-invoice-copy',
          fields: { account: 'birch-labs', title: 'Birch Labs Ltd', invoice_number: '99887766', reason: 'burnt in a fire' },
        },
      ],
    },
    { title: 'at the read-back files nothing', turns: [readBack, again] },
    { title: 'means nothing where nothing is open', turns: [{ says: 'start over', replies: [phrases.nothingToConfirm], asks: null }] },
  ])
})

describe('a person', () => {
  const wanted = { says: 'can I talk to a person', replies: ['What is it about?'], asks: 'matter' }
  const passedOn = { replies: ['passed it on to support', 'INV-'], asks: null }
  const unknown = { says: strange, replies: [phrases.unknown], choices: [phrases.passOn, phrases.noThanks], count: 1 }
  play([
    {
      title: 'is asked for, told what it is about in any words, and called once',
      turns: [wanted, { says: 'I need help with our contract', ...passedOn }, { says: 'yes', replies: [phrases.nothingToConfirm] }],
      tickets: [
        { intent: person, words: 'I need help with our contract', fields: { matter: 'I need help with our contract' }, missing: [] },
      ],
    },
    {
      title: 'is called for a question, too, which is answered beside it',
      turns: [wanted, { says: 'who pays the postage?', answered: ['postage'], ...passedOn }],
      tickets: [{ intent: person, words: 'who pays the postage?' }],
    },
    {
      title: 'is not called for a hello or a status, which leave the question standing',
      turns: [
        wanted,
        { says: 'hello', replies: ['Hello!', 'Back to the request: what is it about?'], asks: 'matter' },
        { says: 'what is the status of my ticket', replies: [phrases.noTickets, 'Back to the request'], asks: 'matter' },
      ],
    },
    {
      title: 'is called by whoever only asks for one again',
      turns: [wanted, { says: 'I want to talk to a real human being', ...passedOn }],
      tickets: [{ intent: person }],
    },
    {
      title: 'gets the words that nobody could answer on a yes',
      turns: [unknown, { says: 'yes', ...passedOn }, { says: 'yes', replies: [phrases.nothingToConfirm] }],
      tickets: [{ intent: person, words: strange }],
    },
    {
      title: 'gets them by the button in any case',
      turns: [unknown, { says: 'YES, pass it ON', ...passedOn }],
      tickets: [{ intent: person, words: strange }],
    },
    {
      title: 'gets them where the customer asks for one instead of saying yes',
      turns: [unknown, { says: 'can I talk to a person', ...passedOn }],
      tickets: [{ intent: person, words: strange }],
    },
    {
      title: 'gets all the words where more than one message in a row was not understood',
      turns: [unknown, { says: stranger, replies: [phrases.unknown] }, { says: 'yes', ...passedOn }],
      tickets: [{ intent: person, words: `${strange}\n${stranger}` }],
    },
    {
      title: 'is not called after a no, and knows nothing of it later',
      turns: [unknown, { says: 'No, thanks', replies: [phrases.allRight], count: 1 }, wanted],
    },
    {
      title: 'is not offered any more once another question was answered',
      turns: [
        unknown,
        { says: 'who pays the postage?', answered: ['postage'] },
        { says: 'yes', replies: [phrases.gladItHelped], never: ['INV-'] },
      ],
    },
    ...['actually file it please', 'no wait, file it after all'].map(says => ({
      title: `brings back what was cancelled: "${says}"`,
      turns: [
        { says: 'I lost invoice 48151623, account maple-ops, title Maple Ltd, it was thrown away' },
        { says: 'cancel', asks: null },
        { says, replies: ['48151623'], asks: 'yes' },
      ],
    })),
    ...['ok thanks', '好的谢谢', 'got it, thx'].map(says => ({
      title: `is not called by thanks alone: "${says}"`,
      turns: [unknown, { says, replies: [says.startsWith('好') ? '我还没有转出去' : phrases.notPassedOn] }, { says: 'yes', asks: null }],
      tickets: [{ intent: person, words: strange }],
    })),
    {
      title: 'gets what the form had collected when asked for in the middle of it',
      turns: [begun, { says: 'maple-ops', asks: 'title' }, { says: 'let me talk to somebody from support', ...passedOn }],
      tickets: [{ intent: person, fields: { account: 'maple-ops' } }],
    },
  ])
})
