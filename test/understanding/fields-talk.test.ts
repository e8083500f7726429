import { expect } from 'chai'
import { findFields } from '../../src/understanding/fields.js'
import { copyForm } from './fields-form.js'

const find = (text: string) => findFields(text, copyForm, null)

describe('findFields, where people talk around a value,', () => {
  for (const [title, text, values] of [
    ['reads an account in front of how it is spelt', 'my account is onyxtiles all one word', { account: 'onyxtiles' }],
    [
      'reads one that is given a sentence later',
      "Account: none of your business! Just kidding, it's onyx-tiles",
      { account: 'onyx-tiles' },
    ],
    [
      'reads the one of several that the invoice belongs to',
      'You ask for the account name: we have two, onyx-dev for tests and onyx-prod. The invoice belongs to onyx-prod.',
      { account: 'onyx-prod' },
    ],
    [
      'reads an address that the account is said to be',
      'Our account name is our e-mail: pay@onyx.example',
      { account: 'pay@onyx.example' },
    ],
    ['reads no tax ID as an account', 'account: 91310115MA1K3XYZ7Q', {}],
    ['reads A/C and N°', 'A/C: onyx-1, invoice n° 77340018', { account: 'onyx-1', invoice_number: '77340018' }],
    ['reads abbreviations in a row', 'Inv.No.77340018 dt.12.05.2021', { invoice_number: '77340018' }],
    ['reads labels with a hyphen', 'bill-to: Onyx Ltd', { title: 'Onyx Ltd' }],
    ['reads what changed from one to another', 'the account name changed last year from onyx-1 to onyx-2', { account: 'onyx-2' }],
    ['reads a number behind a pause', 'the number is twenty-two... let me look... 77340018', { invoice_number: '77340018' }],
    ['reads one that begins a sentence', 'We only have strips. 77340018 is what we need a copy of', { invoice_number: '77340018' }],
    [
      'tells a number from a telephone that has its own',
      'my number is 77340018 and my phone number is 13912345678',
      { invoice_number: '77340018' },
    ],
    ['leaves out a number that turned up', 'No need for a copy of 77340018. We need 77340019.', { invoice_number: '77340019' }],
    ['reads the one of two that is meant', 'I have 77340018 and 77340019, only the second one is lost', { invoice_number: '77340019' }],
    ['reads a mark inside a name', 'Title: R<D Labs <Asia> Ltd, account onyx-1', { account: 'onyx-1', title: 'R<D Labs <Asia> Ltd' }],
    [
      'reads a name in front of "that\'s the title"',
      "The invoice for Onyx Lane Florists, that's the title, is gone",
      { title: 'Onyx Lane Florists' },
    ],
    ['reads no legal form alone', 'exactly as printed it is Onyx (Asia) Company Limited', { title: 'Onyx (Asia) Company Limited' }],
    ['reads no name that is denied', 'We are not Onyx Peak Ltd, we are Onyx Point Ltd', { title: 'Onyx Point Ltd' }],
    [
      "reads a client's values where one writes for them",
      "It's for our client, Onyx Fisheries Ltd. Their account is onyxfish.",
      { account: 'onyxfish', title: 'Onyx Fisheries Ltd.' },
    ],
    [
      'reads a reason behind its question',
      'why it was lost? because our guard throwed all the post',
      { reason: 'our guard throwed all the post' },
    ],
    [
      'reads a reason that goes on',
      'reason: mice. Seriously, mice ate it in the archive',
      { reason: 'mice. Seriously, mice ate it in the archive' },
    ],
    ['reads a reason that begins with "lost"', 'Reason: lost when our archive was moved', { reason: 'lost when our archive was moved' }],
    [
      'reads a reason in the present tense',
      'i drop my bag in the river with invoice inside',
      { reason: 'i drop my bag in the river with invoice inside' },
    ],
    [
      'hears what is said in a question of anger',
      'How many times do I have to tell you that my invoice number is 77340018 and my account is onyx-1?!',
      { account: 'onyx-1', invoice_number: '77340018' },
    ],
    ['takes neither of two that are doubted', '77340018? or was it 77340019, I always mix them up', {}],
    ['reads no account out of a sentence about one', "can't log in to my account to see the number", {}],
    ['reads a label that is glued to its number', 'INV77340018 acc onyx', { account: 'onyx', invoice_number: '77340018' }],
    [
      'ends a name in front of a label in brackets',
      'in favor of Onyx Pumps Pvt. Ltd. (Account: onyx), no. 77340018',
      { account: 'onyx', title: 'Onyx Pumps Pvt. Ltd.', invoice_number: '77340018' },
    ],
    ['reads no company of somebody else', 'Company: Onyx Pumps Ltd. Parent company: Onyx Group plc.', { title: 'Onyx Pumps Ltd.' }],
    [
      'reads a list between commas in an order of its own',
      '#77340018, onyx, Onyx Pumps Ltd',
      { account: 'onyx', title: 'Onyx Pumps Ltd', invoice_number: '77340018' },
    ],
    ['takes no doubt for a statement', '号码是77340018吗？我也不确定', {}],
    [
      'leaves out the kind that is not lost',
      '专用发票的号码是77340018，普通发票那张没丢',
      { invoice_number: '77340018', invoice_type: 'special' },
    ],
    ['reads a Chinese name in quotes behind 开给', '发票是开给“苏州玛瑙文化传播有限公司”的', { title: '苏州玛瑙文化传播有限公司' }],
    ['reads one behind 公司名 and a space', '公司名 北京玛瑙文化有限公司，账户 onyx', { account: 'onyx', title: '北京玛瑙文化有限公司' }],
    ['reads one that is to be written', '抬头应该写北京玛瑙文化有限公司', { title: '北京玛瑙文化有限公司' }],
    [
      'reads labels and values without marks',
      '账号onyx88抬头玛瑙环保科技有限公司号码77340018',
      { account: 'onyx88', title: '玛瑙环保科技有限公司', invoice_number: '77340018' },
    ],
    [
      'reads a numbered list with its legend',
      'Copy of invoice please\n1) onyx\n2) Onyx Audio Ltd\n3) 77340018\n4) left in a taxi\n(1 = account name, 2 = invoice title, 3 = invoice number, 4 = reason)',
      { account: 'onyx', title: 'Onyx Audio Ltd', invoice_number: '77340018', reason: 'left in a taxi' },
    ],
  ] as const)
    it(title, () => expect(find(text)).to.deep.equal(values))

  it('reads a number behind "is" where it was asked for', () =>
    expect(findFields('Is 77340018', copyForm, 'invoice_number')).to.deep.equal({ invoice_number: '77340018' }))
})
