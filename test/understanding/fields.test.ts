import { expect } from 'chai'
import { findFields } from '../../src/understanding/fields.js'
import { copyForm } from './fields-form.js'

const find = (text: string, asked: string | null = null) => findFields(text, copyForm, asked)

/** Rows of a title, a message and the values in it. */
type Rows = readonly (readonly [title: string, text: string, values: Readonly<Record<string, string>>])[]

function each(rows: Rows): void {
  for (const [title, text, values] of rows) it(title, () => expect(find(text)).to.deep.equal(values))
}

describe('findFields', () => {
  describe('reads labels', () => {
    each([
      [
        'without any mark',
        'acct onyx-1 title onyx trading ltd no 10203040 reason stolen from a van',
        { account: 'onyx-1', title: 'onyx trading ltd', invoice_number: '10203040', reason: 'stolen from a van' },
      ],
      [
        'in capitals',
        'ACCT NAME ONYX-1 INV NO 10203040 TITLE ONYX TRADING LTD',
        { account: 'ONYX-1', title: 'ONYX TRADING LTD', invoice_number: '10203040' },
      ],
      [
        'glued to their values',
        'title=Onyx Trading Ltd;account=onyx-1;No.10203040',
        { account: 'onyx-1', title: 'Onyx Trading Ltd', invoice_number: '10203040' },
      ],
      [
        'with a slip of the finger',
        'acount nmae: onyx-1, titel: Onyx Trading Ltd, invioce numbr 10203040',
        { account: 'onyx-1', title: 'Onyx Trading Ltd', invoice_number: '10203040' },
      ],
      [
        'turned round with "of"',
        'Number of the invoice: 10203040. Name of the account: onyx-1.',
        { account: 'onyx-1', invoice_number: '10203040' },
      ],
      [
        'behind their values',
        '10203040 is the invoice number, Onyx Tea Company is the title and onyx-1 (account)',
        { account: 'onyx-1', title: 'Onyx Tea Company', invoice_number: '10203040' },
      ],
      ['with small words between', 'The account that we use is called onyx-1', { account: 'onyx-1' }],
      [
        'in Chinese',
        '账号是lvye99，抬头：上海玫瑰贸易有限公司，号码88990011',
        { account: 'lvye99', title: '上海玫瑰贸易有限公司', invoice_number: '88990011' },
      ],
      [
        'over a line of values',
        '| Account | Title | Number |\n|---|---|---|\n| onyx-1 | Onyx Ltd | 10203040 |',
        { account: 'onyx-1', title: 'Onyx Ltd', invoice_number: '10203040' },
      ],
      ['on lines of their own', 'Account\nonyx-1\nInvoice number\n10203040', { account: 'onyx-1', invoice_number: '10203040' }],
    ])
  })

  describe('sets aside', () => {
    each([
      [
        'headers, greeting and signature of a mail',
        'From: Lou <lou@onyx.example>\nSubject: 55667788\n\nHello team,\n> Account: onyx-1\nKind regards\nLou\nPinto Ltd\n+44 20 7946 0958',
        { account: 'onyx-1' },
      ],
      ['questions', 'Is 10203040 the right number? And is the account name onyx-1?', {}],
      ['but not the question for a deed', 'Could you copy invoice 10203040 for us?', { invoice_number: '10203040' }],
      ['what an account is said to be', 'my account is locked and the title is wrong', {}],
    ])
  })

  describe('follows corrections', () => {
    each([
      ['"not x, y"', 'Not 12345678. The invoice we lost is 12345687.', { invoice_number: '12345687' }],
      ['"isn\'t x, it\'s y"', "The invoice number isn't 33445566, it's 33445567", { invoice_number: '33445567' }],
      [
        '"x, sorry, y"',
        'Invoice 24117700, sorry, one digit off, 24117701. Account onyx-1, sorry, onyx-2',
        { invoice_number: '24117701', account: 'onyx-2' },
      ],
      ['"from x to y"', 'change the invoice number from 11223344 to 11223345', { invoice_number: '11223345' }],
      ['"x -> y"', 'account: onyx-1 -> onyx-2', { account: 'onyx-2' }],
      ['"is wrong, it should be"', 'Oh wait, the account is wrong, it should be onyx-sz', { account: 'onyx-sz' }],
      ['"instead of"', 'The title should read Onyx Group instead of Onyx Ltd', { title: 'Onyx Group' }],
      ['"the old", "the new"', 'my old number was 60012354, the new one is 60012355', { invoice_number: '60012355' }],
      ['"not x but y"', 'the title is not Pinto Coffee but Pinto Coffee Roasters Ltd', { title: 'Pinto Coffee Roasters Ltd' }],
      ['but takes neither of two accounts without one', 'Account: onyx-1\nAccount: onyx-2', {}],
    ])
  })

  describe('reads names', () => {
    each([
      [
        'with commas, "&" and brackets inside',
        'billed to Oak & Ash (Beijing) Co., Ltd. Thanks',
        { title: 'Oak & Ash (Beijing) Co., Ltd.' },
      ],
      [
        'of partners on a line',
        'Invoice title: Pine, Reyes & Partners (Law Firm)\nAccount: pine',
        { title: 'Pine, Reyes & Partners (Law Firm)', account: 'pine' },
      ],
      ['in quotes', 'title "Oak, Ash & Thorn", account \'oak\'', { title: 'Oak, Ash & Thorn', account: 'oak' }],
      ['that stand alone', 'The copy is for Onyx Copper Kettle Ltd, many thanks', { title: 'Onyx Copper Kettle Ltd' }],
      ["but not somebody else's", 'It was with the courier Fast Wheels Ltd', {}],
      ['but not the issuer', 'Dear Kingsoft Cloud Co., Ltd., we lost one', {}],
      ['and no kind out of them', 'title Handan Special Steel Works', { title: 'Handan Special Steel Works' }],
    ])
  })

  describe('hears reasons', () => {
    each([
      [
        'told in a sentence',
        'Our driver left the folder on the roof. Account onyx-1',
        { account: 'onyx-1', reason: 'Our driver left the folder on the roof' },
      ],
      ['behind "because"', 'It got lost because the mail room burned down', { reason: 'the mail room burned down' }],
      [
        'as where it went missing',
        'It vanished during the audit, number 10203040',
        { reason: 'It vanished during the audit', invoice_number: '10203040' },
      ],
      [
        'in words that no list holds',
        'Someone in facilities mistook it for scrap paper.',
        { reason: 'Someone in facilities mistook it for scrap paper' },
      ],
      ['without what is asked for', 'my dog chewed it and I need a copy', { reason: 'my dog chewed it' }],
      ['in Chinese', '快递公司把信封弄丢了，账号 rosebud', { reason: '快递公司把信封弄丢了', account: 'rosebud' }],
      ['but none in a loss alone', "We lost the invoice, it is missing and we can't find it", {}],
      ['nor in when', 'Lost since Tuesday, it disappeared in March', {}],
      ['nor in what did not happen', "It wasn't stolen", {}],
      ['nor in what might', 'Suppose our cleaner threw it in the bin', {}],
    ])
  })

  describe('knows the kind', () => {
    each([
      ['when it is said', 'just an ordinary fapiao', { invoice_type: 'ordinary' }],
      ['when the other is denied', 'Not a special one, it is the ordinary VAT invoice', { invoice_type: 'ordinary' }],
      ['not when it is asked', 'Is it ordinary or special?', {}],
      ['not when it is left open', 'either special or ordinary, no clue', {}],
      ['not of all that are mailed', 'By the way, when you mail ordinary new invoices, do we pay for the postage?', {}],
      ['not of any that is mailed', 'quick question, when you mail a normal invoice to us, is the postage on us?', {}],
      ['but of one that shall be', 'would you mail me a special invoice copy', { invoice_type: 'special' }],
      ['not in other words', 'nothing special happened', {}],
    ])
  })

  describe('takes lists in the order of the form', () => {
    const all = { account: 'velvet', title: 'Velvet Crow Ltd', invoice_number: '30303031', reason: 'dropped in the canal' }
    each([
      ['between commas', 'velvet, Velvet Crow Ltd, 30303031, dropped in the canal', all],
      ['numbered', '1) velvet 2) Velvet Crow Ltd 3) 30303031 4) dropped in the canal', all],
      ['on lines', 'velvet\nVelvet Crow Ltd\n30303031\ndropped in the canal', all],
      ['but no list of other things', 'red, green, blue', {}],
    ])
  })

  describe('with a field asked', () => {
    for (const [title, text, asked, values] of [
      ['takes the bare answer', 'bluepeak-cloud', 'account', { account: 'bluepeak-cloud' }],
      ['takes digits for the account that was asked', '73401122', 'account', { account: '73401122' }],
      [
        'takes a story whole',
        'cancelled redirect, so the letter ended up at our old office',
        'reason',
        { reason: 'cancelled redirect, so the letter ended up at our old office' },
      ],
      [
        'takes "No." for a number sign',
        'No. 49920318 and it got thrown out',
        'invoice_number',
        { invoice_number: '49920318', reason: 'it got thrown out' },
      ],
      ['hears another field instead', 'sorry, typo, the account is maple-ops', 'title', { account: 'maple-ops' }],
      ['takes no question', 'who pays for the postage', 'title', {}],
      ['takes no number of another length', '13800138000', 'invoice_number', {}],
    ] as const)
      it(title, () => expect(find(text, asked)).to.deep.equal(values))
  })
})
