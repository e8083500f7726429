import { expect } from 'chai'
import { findFields } from '../../src/understanding/fields.js'
import { copyForm } from './fields-form.js'

const find = (text: string) => findFields(text, copyForm, null)

describe('findFields reads', () => {
  for (const [title, text, values] of [
    ['labels shortened with a full stop', 'acct. name: onyx-1\nco. name: Onyx Ltd', { account: 'onyx-1', title: 'Onyx Ltd' }],
    [
      'labels in quotes, as programs write them',
      '{"account": "onyx-1", "reason": "wallet stolen"}',
      { account: 'onyx-1', reason: 'wallet stolen' },
    ],
    ['dots that lead to a value', 'Customer account ..... onyx-1', { account: 'onyx-1' }],
    [
      'a list numbered within one line',
      '1) account: onyx-1 2) title: Onyx Ltd 3) no: 77340018',
      { account: 'onyx-1', title: 'Onyx Ltd', invoice_number: '77340018' },
    ],
    [
      'a bare list in an order of its own',
      '77340018 / onyx / Onyx Tiles Ltd. / eaten by mice',
      { account: 'onyx', title: 'Onyx Tiles Ltd.', invoice_number: '77340018', reason: 'eaten by mice' },
    ],
    ['a name that begins in quotes', 'the title is "Polar" Shipping Agents, Ltd.', { title: '"Polar" Shipping Agents, Ltd.' }],
    ['a Chinese name that begins in quotes', '抬头：“北极”航运有限公司', { title: '“北极”航运有限公司' }],
    ['a name with an article in small letters', "title: Atelier d'Onyx Noir", { title: "Atelier d'Onyx Noir" }],
    [
      'a name whose brackets stand before its form',
      'title: Onyx Data (formerly Flint Data) Inc.',
      { title: 'Onyx Data (formerly Flint Data) Inc.' },
    ],
    ['the branch behind a company', 'title: Onyx Foods Co., Ltd., Harbour Branch', { title: 'Onyx Foods Co., Ltd., Harbour Branch' }],
    [
      'partners joined by commas and a plus',
      'title = Onyx, Flint + Sons; number = 77340018',
      { title: 'Onyx, Flint + Sons', invoice_number: '77340018' },
    ],
    [
      "what is somebody else's and what is ours",
      "Our supplier's account is steel-1, ours is onyx-1. Their invoice number is 77340018, ours: 77340019",
      { account: 'onyx-1', invoice_number: '77340019' },
    ],
    ["what is somebody else's and what is ours, in Chinese", '供应商的账号是 steel-1，我们自己的是 onyx-1', { account: 'onyx-1' }],
    [
      "what befell somebody else's invoice and what befell ours",
      "Our neighbour's invoice was lost by the courier; ours was ruined when the sprinkler went off",
      { reason: 'ours was ruined when the sprinkler went off' },
    ],
    [
      'what did not happen and what did',
      'No fire, no flood: an intern used it as scrap paper',
      { reason: 'an intern used it as scrap paper' },
    ],
    ['a dictated number', 'the number is double seven three four, oh oh one eight', { invoice_number: '77340018' }],
    ['a dictated number in Chinese', '发票号码：七七三四零零幺八', { invoice_number: '77340018' }],
    ['a number in full-width digits', '发票号码：７７３４－００１８', { invoice_number: '77340018' }],
    ['a number in single digits around a dash', 'number: 7 7 3 4 - 0 0 1 8', { invoice_number: '77340018' }],
    ['a correction of what was given before', 'the account name I gave you is wrong, the right one is onyx-2', { account: 'onyx-2' }],
    [
      'questions and answers that were pasted',
      '> Which account is it?\nonyx-1\n> What is the invoice number?\n77340018',
      { account: 'onyx-1', invoice_number: '77340018' },
    ],
    ['nothing where it is only promised', 'account: see below, title: to follow, reason: TBC', {}],
    ['a company with the word company in it', 'Flint and Company Ltd lost it', { title: 'Flint and Company Ltd' }],
    ['a Chinese name straight behind its label', '号码77340018，抬头黑曜石小馆', { title: '黑曜石小馆', invoice_number: '77340018' }],
    ['a Chinese reason of two characters', '原因：被盗', { reason: '被盗' }],
    ['no reason where it is not known', '发票丢了，原因不清楚', {}],
    [
      'the number between a loss and how it came to it',
      'we misplaced invoice no. 77340018 during the relocation',
      { invoice_number: '77340018', reason: 'we misplaced invoice no. 77340018 during the relocation' },
    ],
    [
      'the reason that takes another one back',
      'We lost it in the move. Actually no, it was stolen from the reception desk.',
      { reason: 'it was stolen from the reception desk' },
    ],
    [
      'what is told in front of a question',
      'our driver tore invoice 77340018 up, what can we do?',
      { invoice_number: '77340018', reason: 'our driver tore invoice 77340018 up' },
    ],
    [
      'what is told in front of a Chinese question',
      '发票77340018被雨淋湿了，怎么办？',
      { invoice_number: '77340018', reason: '被雨淋湿了' },
    ],
    ['nothing that is only supposed', 'if my invoice was stolen, what can I do?', {}],
    [
      'the number that replaces a misread one',
      'the invoice number was 77340018, I misread that, it is 77340081',
      { invoice_number: '77340081' },
    ],
    [
      'what was done to a thing in words no list holds',
      'Could you resend 77340018? Our postbox was vandalised.',
      { invoice_number: '77340018', reason: 'Our postbox was vandalised' },
    ],
    ['what somebody did with it in words no list holds', 'a pupil poured glue over it', { reason: 'a pupil poured glue over it' }],
    ['what was done to it in Chinese', '发票被咖啡泼湿看不清了', { reason: '发票被咖啡泼湿看不清了' }],
    ['no reason in what is done with invoices anyway', 'it was issued in May and our payment was confirmed', {}],
    [
      'who the customer says they are',
      'we are Polar Shipping Agents, number 77340018',
      { title: 'Polar Shipping Agents', invoice_number: '77340018' },
    ],
    ['no reason in a loss alone', '我把发票弄丢了', {}],
    ['nothing the customer says they are not by name', 'we are sorry', {}],
    ['a partnership without a label', 'this is the office of Flint & Onyx Architects', { title: 'Flint & Onyx Architects' }],
    ['a Chinese company behind 我司为', '我司为北极光环保科技有限公司', { title: '北极光环保科技有限公司' }],
    ['a title behind an aside', 'the title, as printed, is "F. & O. Onyx Trading"', { title: 'F. & O. Onyx Trading' }],
    ['the Chinese number that replaces another', '号码不是77340018，是77340081', { invoice_number: '77340081' }],
    [
      'labels as programs write them',
      'CompanyName: Onyx Solar; AcctName: onyx; InvNo: 77340018',
      { account: 'onyx', title: 'Onyx Solar', invoice_number: '77340018' },
    ],
    ['the value behind a wrong one that is not named', "sorry, wrong account, it's onyx-2 not onyx-1", { account: 'onyx-2' }],
    [
      'an account of several words behind a colon',
      'Account: Mei-Lan Group, number 77340018',
      { account: 'Mei-Lan Group', invoice_number: '77340018' },
    ],
    ['a name that begins with an initial', 'title: F. Onyx i Sinovi', { title: 'F. Onyx i Sinovi' }],
    [
      'who a Chinese customer says they are',
      '我是滨江海鲜批发市场的，号码77340018',
      { title: '滨江海鲜批发市场', invoice_number: '77340018' },
    ],
    ['no kind where the customer wavers', '专票还是普票我也不清楚', {}],
    ['no number of a badge that is only called a number', 'my badge number is 77340018', {}],
    ['no number of a telephone that is only called a number', 'My number is 77340018, call me any time.', {}],
    ['no number that is called something else', 'our policy 77340018 covers it, room no. 77340019', {}],
    ['no number that is called something else in Chinese', '门牌 77340018', {}],
    ['no number beside one that is money', 'we paid 11000000 last year and 11450000 this year', {}],
    ['an account that is asked for and given at once', "our account? it's onyx-1", { account: 'onyx-1' }],
    ['no account in what is asked', "what is our account? it's locked", {}],
    ['an account behind the words that lead to it', 'We log in as onyxtiles.', { account: 'onyxtiles' }],
    ['no account where nobody says which', 'we log in as usual', {}],
    ['who the customer is by name and by company', "I'm Lin from Onyx Surf School", { title: 'Onyx Surf School' }],
    ['a name that sounds like a no', 'title: Never Mind Onyx Ltd', { title: 'Never Mind Onyx Ltd' }],
    ['the name behind two labels next to each other', '抬头开的是北极光环保科技有限公司', { title: '北极光环保科技有限公司' }],
    [
      'a name in brackets, and what stands behind them',
      '我司（北极光环保科技有限公司）的专票在邮寄途中遗失',
      { title: '北极光环保科技有限公司', invoice_type: 'special', reason: '在邮寄途中遗失' },
    ],
    ['the full stop of an abbreviated form', 'Bill to: Onyx Tiles s.r.o.', { title: 'Onyx Tiles s.r.o.' }],
    ['how it was lost behind "lost="', 'lost=left in a taxi', { reason: 'left in a taxi' }],
    ['no reason in words that call it wrong', '号码和原因都要改', {}],
    [
      'the number in the subject of a mail about an invoice',
      'Re: invoice 77340018\nOur bookkeeper left it on the bus',
      { invoice_number: '77340018', reason: 'Our bookkeeper left it on the bus' },
    ],
    [
      'nothing in any other subject',
      'Subject: booking 77340018\nOur bookkeeper left it on the bus',
      { reason: 'Our bookkeeper left it on the bus' },
    ],
    ['no reason in what is lost', 'Lost: the February invoice', {}],
    ['a reason that is another than before', 'The reason is different: it burned', { reason: 'burned' }],
  ] as const)
    it(title, () => expect(find(text)).to.deep.equal(values))
})
