import { expect } from 'chai'
import { bareValue, findFields } from '../../src/understanding/fields.js'
import { findSeveral } from '../../src/understanding/several/several.js'
import { copyForm, fieldOf } from './fields-form.js'

const [one, other, third] = ['55418230', '55418231', '55418232']
const readerOf = (name: string, asked: string | null) => (text: string) =>
  findFields(text, copyForm, asked)[name] ?? (asked === name ? bareValue(text, fieldOf(name)) : null)

describe('a number behind what is told of the one before', () => {
  const numberIn = readerOf('invoice_number', 'invoice_number')

  for (const text of [
    `ah ok that was the code. number is ${one}`,
    `oh that's the code. ${one}`,
    `my mistake, that was my phone. ${one}`,
    `ah the code. ${one} then`,
    `you're right, I gave you the code. It's ${one}.`,
    `代码发错了，这个：${one}`,
    `there is 4403192130 top left. Top right: ${one}`,
    `抬头和账号在附件里，我就说号码吧：${one}`,
    `I transposed two digits. It ought to read ${one}`,
    `更正：号码有误，应为${one}，非${other}`,
    `7 7 2 0 5 no start again 5 5 4 1 8 2 3 0`,
    `a colleague's was ${other}, mine is ${one}`,
    `同事的是${other}，我的是${one}`,
  ])
    it(`is taken: ${text}`, () => expect(numberIn(text)).to.equal(one))

  for (const text of [
    `that was the code. my phone is ${one}`,
    `that was the code. order number is ${one}`,
    `Tel. ${one}`,
    `Phone. ${one}`,
    `客户号是${one}`,
    `Our NIP is 5252487163 and REGON ${one}`,
    'Telephone (11) 3344-9021',
    '(021) 3344-9021',
  ])
    it(`is none where it is called something else: ${text}`, () => expect(numberIn(text)).to.equal(null))
})

describe('several numbers, of which some are wanted', () => {
  for (const [text, wanted] of [
    [`丢了两张发票，${one}和${other}，只需要补${other}这一张的复印件，另一张不用了`, [other]],
    [`发票${one}、${other}都找不到，${one}不用补了`, [other]],
    [`lost two invoices, ${one} and ${other}, but I only need a copy of ${other}`, [other]],
    [`lost ${one} and ${other}; the first is not needed`, [other]],
    [`lost ${one}, ${other} and ${third}, only ${other} and ${third} needed`, [other, third]],
    [`we only lost ${one} and ${other}`, [one, other]],
    [`lost ${one} and ${other} just last week`, [one, other]],
    [`lost ${one} and ${other}, the other day I found out`, [one, other]],
    [`${one}和${other}丢了，不用寄纸质的`, [one, other]],
    [`${one} or ${other}`, []],
    [`${one}或${other}`, []],
  ] as const)
    it(`are ${wanted.length === 0 ? 'none' : wanted.join(' and ')}: ${text}`, () => {
      const number = findFields(text, copyForm, null).invoice_number
      const several = findSeveral(text, copyForm)

      expect(several.length > 0 ? several : number === undefined ? [] : [number]).to.deep.equal(wanted)
    })
})

describe('an account with words about how it is written', () => {
  for (const [text, account] of [
    ['sorry the account name is marrowbone without the dash', 'marrowbone'],
    ['the account is marrow-bone without the dash', 'marrowbone'],
    ['our account is marrowbone minus the hyphen', 'marrowbone'],
    ['account is marrowbone sans dash', 'marrowbone'],
    ['account is maple garden in one word', 'maplegarden'],
    ['account is marrow bone with a dash', 'marrow-bone'],
    ['account is marrowbone spelled with two r', 'marrowbone'],
    ['账号是marrowbone不带横杠', 'marrowbone'],
    ['account is marrowbone with a dash', undefined],
    ['account name hmm I think it is one of two', undefined],
    ['account is no-dash', 'no-dash'],
    ["the account name is um harbour light that's all one word lowercase", 'harbourlight'],
    ['It is denied that the account is halyard_one. It is halyard_two.', 'halyard_two'],
    ['paid from my bank acct 60224719. login here is soapandco.mia', 'soapandco.mia'],
  ] as const)
    it(`has none of them: ${text}`, () => expect(findFields(text, copyForm, null).account).to.equal(account))

  for (const [text, account] of [
    ['marrowbone without the dash', 'marrowbone'],
    ['maple garden, one word', 'maplegarden'],
    ['marrowbone没有横杠', 'marrowbone'],
    ["a colleague's was cedar-9, mine is maple-ops", 'maple-ops'],
    ["Certainly, it's bluebell_lodge.", 'bluebell_lodge'],
    ['是 vim_zhao 这个账户', 'vim_zhao'],
    ["oh that's the code", null],
    ['Doctors Without Borders', 'Doctors Without Borders'],
  ] as const)
    it(`nor in an answer: ${text}`, () => expect(readerOf('account', 'account')(text)).to.equal(account))
})

describe('the kind of an invoice', () => {
  for (const [text, kind] of [
    ['I need a copy of a VAT special invoice I have lost', 'special'],
    ['the special invoice we still have to deduct', 'special'],
    ['a special VAT invoice we have never seen again', 'special'],
    ['the ordinary invoice I have here, the special one is lost', 'special'],
    ['I have the ordinary one, the other kind is missing', undefined],
    ['the VAT special invoice we have in the archive is not the lost one', undefined],
  ] as const)
    it(`is ${kind ?? 'not told'}: ${text}`, () => expect(findFields(text, copyForm, null).invoice_type).to.equal(kind))
})

describe('a title beside another name', () => {
  for (const [text, title] of [
    ['抬头：原名苏州砚池有限公司，现名苏州墨池有限公司', '苏州墨池有限公司'],
    ['抬头：苏州墨池有限公司（原名苏州砚池有限公司）', '苏州墨池有限公司'],
    ['抬头：原名苏州砚池有限公司', '苏州砚池有限公司'],
    ['抬头：旧名城文化有限公司', '旧名城文化有限公司'],
    ['The lost invoice belongs to Redfern Polymers Ltd, not to Redfern Coatings Ltd.', 'Redfern Polymers Ltd'],
    ['made out to my own name, Gwendolyn Achterberg', 'Gwendolyn Achterberg'],
    ['刚才是手机号，61730942', undefined],
    [
      'The invoice title is that of our client, Halberd & Stave Insurance Brokers, and not that of this firm (Pym Aldous LLP).',
      'Halberd & Stave Insurance Brokers',
    ],
    ['我单位遗失贵公司开具的发票一张', undefined],
    ['抬头就是成都市青禾园林绿化工程有限公司（原青禾园艺，已更名）。', '成都市青禾园林绿化工程有限公司'],
    ['抬头：成都原野（中国）有限公司', '成都原野（中国）有限公司'],
    ['Buyer on the invoice: Bursztyn Trade Sp. z o.o. Sp.k. Amount 15 230,40.', 'Bursztyn Trade Sp. z o.o. Sp.k.'],
  ] as const)
    it(`is ${title}: ${text}`, () => expect(findFields(text, copyForm, null).title).to.equal(title))
})

describe('a reason', () => {
  for (const text of [
    'the reason is the one I wrote in my last mail',
    'reason = attachment too',
    '原因不方便说',
    "I shouldn't like to cause any inconvenience",
    'ok found it!! it was stuck to the printer',
    '原因不便详述',
    '8 digits, starts with 44, but the rest is unreadable on my photo',
  ])
    it(`is not told: ${text}`, () => expect(findFields(text, copyForm, null).reason).to.equal(undefined))

  for (const [text, reason] of [
    ['reason: the one who had it left the company', 'the one who had it left the company'],
    ['the reason is as I said, the mailbox it came to was deleted', 'as I said, the mailbox it came to was deleted'],
    ['coffee made it unreadable', 'coffee made it unreadable'],
    ['who lost it was the doorman, he wrapped his sandwich with it', 'he wrapped his sandwich with it'],
    ['title: Maple Ltd / reason: eaten by a goat / special', 'eaten by a goat'],
    ['It got lost in the move, and it is an ordinary one', 'It got lost in the move'],
  ] as const)
    it(`is told: ${text}`, () => expect(findFields(text, copyForm, null).reason).to.equal(reason))
})

describe('an answer', () => {
  for (const [field, text, value] of [
    ['title', 'Nails by Noor', 'Nails by Noor'],
    ['title', 'Ready to file', null],
    ['title', 'paid by Maple', null],
    ['reason', '2nd one i do next week, just this one now', null],
    ['reason', '只办这一张，另一张以后再说', null],
    ['reason', 'just this one was in the bag that got stolen', 'just this one was in the bag that got stolen'],
  ] as const)
    it(`${value === null ? 'is none' : 'is taken'}: ${text}`, () => expect(readerOf(field, field)(text)).to.equal(value))
})

describe('a name behind who says it', () => {
  for (const [field, text, value] of [
    ['title', 'she says Pinegrove Robotics (Beijing) Co., Ltd.', 'Pinegrove Robotics (Beijing) Co., Ltd.'],
    ['title', "My boss says it's Maple Ltd", 'Maple Ltd'],
    ['title', 'They Say Media Ltd', 'They Say Media Ltd'],
    ['title', '财务说河岸贸易有限公司', '河岸贸易有限公司'],
    ['title', '问到了，是苏州枫园有限公司', '苏州枫园有限公司'],
    ['title', '查到了，就是苏州枫园有限公司', '苏州枫园有限公司'],
    ['account', '查了一下，是maple-ops', 'maple-ops'],
    ['title', '同事告诉我是河岸贸易有限公司', '河岸贸易有限公司'],
    ['title', '公司讲堂文化有限公司', '公司讲堂文化有限公司'],
    ['title', "he said he'll check", undefined],
    ['title', 'they said tomorrow', undefined],
    ['title', 'she told me the details yesterday', undefined],
    ['title', "he'll check", undefined],
    ['account', "she says it's tax-free", undefined],
  ] as const)
    it(`is ${value ?? 'none'} in ${text}`, () => expect(findFields(text, copyForm, field)[field]).to.equal(value))
})

describe('what is said beside a value', () => {
  for (const [text, values] of [
    ['I lost invoice 04418273.\n\nTan Wei Ling\nAccount manager, Delta-Tec Ltd', { title: 'Delta-Tec Ltd', invoice_number: '04418273' }],
    ["our account manager says it's maple-ops", { account: 'maple-ops' }],
    ['yes, but we no longer need the special one', {}],
    ["we don't want the special one", {}],
    ['对，找到原因了，是快递弄丢的', { reason: '快递弄丢的' }],
    ['发票04418273丢了，财务说抬头是河岸贸易有限公司', { title: '河岸贸易有限公司', invoice_number: '04418273' }],
  ] as const)
    it(`is none: ${text}`, () => expect(findFields(text, copyForm, null)).to.deep.equal(values))
})

describe('a "no" with no mark behind it', () => {
  for (const [text, values] of [
    ['account: maple-ops. No rush. reason: fire. No need to reply.', { account: 'maple-ops', reason: 'fire' }],
    ['reason: fire. No further comments.', { reason: 'fire' }],
    ['reason: fire. No other changes.', { reason: 'fire' }],
    ['reason: fire. No more details.', { reason: 'fire' }],
    ['原因：被盗。不，不用打电话。', { reason: '被盗' }],
    ['account: maple-1. No maple-2.', { account: 'maple-2' }],
    ['title: Maple Ltd. No Birch Ltd.', { title: 'Birch Ltd.' }],
    ['account: maple-1. No, maple.', { account: 'maple' }],
  ] as const)
    it(`takes back a value only by one: ${text}`, () => expect(findFields(text, copyForm, null)).to.include(values))
})
