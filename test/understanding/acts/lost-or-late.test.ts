import { expect } from 'chai'
import {
  answersFate,
  fateOf,
  isLostOnItsWay,
  isReportedDelivered,
  isSaidLost,
  wantsAnother,
  wantsSentAgain,
} from '../../../src/understanding/acts/lost-or-late.js'

const fates = {
  lost: [
    'I lost my invoice',
    'we threw it away',
    'it burned',
    'My invoice was stolen together with the bag',
    'Our cleaner tossed the fapiao',
    'we no longer have the invoice',
    'the invoice has been missing since the audit',
    'it went missing after the audit',
    'I lost my invoice; the courier lost it',
    "I can't find my invoice",
    'It was delivered in May and is missing now',
    "tracking says delivered, but we can't find it",
    'The courier app shows delivered, nobody here has seen it',
    'somebody signed for it and it never reached my desk',
    'we mailed it to our branch and it never arrived',
    'the box with the papers never arrived at the new office',
    'the invoice is missing, I think the dog ate it, it is gone',
    '发票丢了',
    '发票找不到了',
    'our secretary lost her bag with the invoice in it',
    '司机把装发票的包丢了',
    '物流显示已签收，但没收到',
    '我们把发票寄给会计，会计没收到',
    '原件寄给客户后，对方说没收到',
    'mailed it to a client, they say it never came',
  ],
  late: [
    'we never got it',
    'it never arrived',
    'It still hasn’t arrived',
    "I haven't received the invoice yet",
    'we did not receive any invoice',
    "can't find the parcel",
    'the parcel is lost',
    'The invoice has not been delivered',
    'nothing has arrived so far',
    'still waiting for the invoice',
    'no sign of the envelope',
    'our office never received it',
    "I haven't got the invoice yet",
    '发票还没收到',
    '一直没到',
    '快递丢了',
    '包裹找不到了',
    'The courier lost his way, my invoice is late',
    'the driver lost his phone, so our invoice has not come',
    'I am losing my patience, the invoice still has not arrived',
    '快递员把手机丢了，发票还没送来',
    '快递小哥丢了钥匙，发票一直没送来',
  ],
  unsure: [
    'the invoice is missing',
    "I don't have the invoice",
    "we haven't got the original",
    'it got lost in the mail',
    'lost by the courier',
    'the courier lost it',
    'we lost it, or it never arrived, who knows',
    '我手上没有发票',
    '邮寄途中丢了',
    '邮寄途中快递丢件',
    '顺丰说丢件了',
    '发票在快递途中丢了',
    '发票在快递运输过程中丢了',
  ],
  null: [
    'I need a copy of my invoice',
    'copy of invoice 61740928 please',
    "we don't have the invoice title approved",
    'who pays the postage?',
    'I never got around to asking',
    '需要发票复印件',
  ],
} as const

describe('what words say has become of an invoice', () => {
  for (const [fate, texts] of Object.entries(fates)) {
    for (const text of texts) it(`is ${fate === 'null' ? 'nothing' : fate}: ${text}`, () => expect(String(fateOf(text))).to.equal(fate))
  }
})

describe('an answer to whether it had arrived', () => {
  for (const [text, fate] of [
    ['yes, it did', 'lost'],
    ['it arrived last month', 'lost'],
    ['we received it', 'lost'],
    ['收到过', 'lost'],
    ['not yet', 'late'],
    ['no', 'late'],
    ["it hasn't", 'late'],
    ['还没有', 'late'],
    ['maple-ops', null],
    ['I want my copy', null],
  ] as const) {
    it(`is ${fate ?? 'none'}: ${text}`, () => expect(answersFate(text)).to.equal(fate))
  }
})

describe('a reported delivery', () => {
  for (const [text, isReported] of [
    ['tracking says delivered but nobody has it', true],
    ['it was delivered and we never saw it', true],
    ['it has not been delivered', false],
    ['the invoice was delivered yesterday', false],
    ['显示已送达，但是没拿到', true],
  ] as const) {
    it(`is ${isReported ? '' : 'not '}at odds with what is there: ${text}`, () => expect(isReportedDelivered(text)).to.equal(isReported))
  }
})

describe('a loss', () => {
  for (const [text, isSaid] of [
    ['The courier lost our fapiao', true],
    ['an invoice that got lost in the mail', true],
    ['our invoice was lost in transit', true],
    ['it never arrived, the courier has lost it', true],
    ['原件被快递公司丢件了', true],
    ['发票在邮寄过程中丢了', true],
    ['一直没收到，快递说丢件了', true],
    ['Our invoice never arrived', false],
    ['maybe it was lost in the mail', false],
    ['it got lost in the mail I think', false],
    ['I never got it, so it must have been lost', false],
    ['what if it is lost?', false],
    ['The invoice is missing', false],
    ['发票一直没收到', false],
    ['可能是快递丢了', false],
    ['不知道是不是丢了', false],
    ['我们的服务器丢包了', false],
  ] as const)
    it(`is ${isSaid ? '' : 'not '}said outright: ${text}`, () => expect(isSaidLost(text)).to.equal(isSaid))
})

describe('a wish', () => {
  for (const [text, isOne] of [
    ['please issue a duplicate', true],
    ['we need a stamped copy', true],
    ['麻烦补一份', true],
    ['想要存根联复印件', true],
    ['when will it come?', false],
    ['什么时候能到？', false],
  ] as const)
    it(`is ${isOne ? '' : 'not '}for another paper: ${text}`, () => expect(wantsAnother(text)).to.equal(isOne))
})

describe('what never came and is lost on its way', () => {
  for (const [text, isSo] of [
    ["The invoice never came, DHL confirmed it's lost", true],
    ['I have not received the invoice, the courier says it is lost', true],
    ['快递弄丢了发票，我一直没收到', true],
    ['还没收到发票，快递说丢件了', true],
    ['The invoice never came, maybe the courier lost it', false],
    ['The courier lost his way, the invoice never came', false],
    ['The courier lost our invoice', false],
    ['还没收到发票，是不是快递丢了', false],
    ['发票还没收到', false],
  ] as const)
    it(`is ${isSo ? '' : 'not '}told by "${text}"`, () => expect(isLostOnItsWay(text)).to.equal(isSo))
})

describe('the wish to be sent an invoice again', () => {
  for (const text of [
    'please resend my invoice',
    'resend invoice',
    'can you send me the invoice again?',
    'Please send invoice again',
    '请重新寄一份发票',
  ])
    it(`may be of one that is lost or late, and is all that is said: "${text}"`, () => expect(wantsSentAgain(text)).to.equal(true))

  for (const text of [
    'resend invoice to my new address',
    'please send the invoice',
    'send my invoice by mail',
    'I will send you the invoice again',
    '发票什么时候寄',
  ])
    it(`is none in "${text}"`, () => expect(wantsSentAgain(text)).to.equal(false))
})
