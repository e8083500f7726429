import { expect } from 'chai'
import { consentToAll } from '../../../../src/understanding/acts/consent/consents-to-all.js'

const english = { account: 'kestrelhq', title: 'Kestrel Foods Ltd', invoice_number: '48213377', reason: 'my dog ate it' }
const chinese = { ...english, title: '凯思食品有限公司', reason: '搬家弄丢了' }
const valuesFor = (text: string) => (/\p{Script=Han}/u.test(text) ? chinese : english)

const files = (text: string) =>
  it(`is filed: "${text}"`, () => expect(consentToAll(text, valuesFor(text), { agreement: -0.2 })).to.be.oneOf(['whole', 'remarked']))

/** By its words alone: they are not learnt from. */
const filesNot = (text: string) =>
  it(`is not filed: "${text}"`, () => expect(consentToAll(text, valuesFor(text), { agreement: 0.1 })).to.equal(null))

describe('a bare yes that ends before it turns to something else', () => {
  for (const text of [
    'Yes. By the way, your site was slow today',
    'Yes. By the way, it was the dog',
    'Yes. By the way, it happened on the bus',
    '没有要更正的地方就怪了',
    'Yes. By the way, the title is Merlin GmbH',
    'Yes. By the way, is the account right?',
    'Yes. By the way, we were renamed last year',
    'Yes. By the way, the number was wrong',
    'Yes. By the way, I found it yesterday',
    'Yes. By the way, the courier lost it',
    'Yes. By the way, it was Kestrel Drinks',
    'Yes. By the way, they took Merlin',
    'All correct, it was Kestrel Drinks',
    'All correct. It was Merlin',
    'Yes. By the way, my colleague had Kestrel Drinks',
    'Yes. By the way, our office flooded',
    '对。对了，仓库进水了',
    'Yes. By the way, my boss was not happy with it',
    '对。对了，抬头换了',
    '是的。顺便问一句，抬头对吗',
  ])
    filesNot(text)

  for (const text of ['yes, your site was slow today', 'By the way, your site was slow today'])
    it(`may be said of that where it does not: "${text}"`, () => expect(consentToAll(text, english, { agreement: -0.2 })).to.equal(null))
})

describe('a clear yes with praise of the bot, or that its writer is back', () => {
  for (const text of [
    'not bad for a robot, all four are right, submit please',
    'not bad at all, everything is right, file it',
    'all four of them are right',
    "Hi again, back from lunch. Yes, that's all accurate",
    "I'm back from the meeting. Everything is correct, please file",
  ])
    files(text)

  for (const text of [
    'not bad, but the title is wrong',
    'not bad for a robot, three are right',
    'all four digits are wrong',
    'back from lunch, let me check',
    'I am back to change the title. Everything else is correct',
  ])
    filesNot(text)
})

describe('a yes that wants to be told when it is filed', () => {
  for (const text of [
    "Yes, and when you're done tell me the ticket number",
    'yes, tell me the ticket number once you are finished',
    "Yes, and when you're done, tell me the ticket number",
    '是，办好之后，告诉我一声',
    "Correct. As soon as it's filed, please send me the reference",
    '是,另外办好了给我说一声',
    '对，顺便好了通知我一下',
    '是，办好了把工单号告诉我',
    '对的，另外提交之后把工单号发给我',
  ])
    files(text)

  for (const text of [
    'Yes, when you are done checking the title tell me',
    'Yes, when my boss is done I tell you the ticket number',
    'Yes, when you are done, tell me whether the title is right',
    'Yes, once my boss agrees, tell me the ticket number',
    'yes and when will it arrive?',
    'yes if you ship free',
    '是，另外一张',
    '是,另外抬头改成梅林公司',
    '对，另外我还没确认',
  ])
    filesNot(text)
})

describe('a yes with a word on where the values are from, or on its own story', () => {
  for (const text of [
    '我看了两遍,没有要更正的地方',
    '没有需要修改的地方，提交吧',
    '是的呀,号码我对着后台抄的',
    '对，号码我从系统里复制的',
    '没错，抬头我照着营业执照填的',
    "yes, a rather silly story, but it's what happened",
    'yes, embarrassing story, but true',
  ])
    files(text)

  for (const text of [
    '没有要更正的地方吗',
    '有要更正的地方',
    '号码我对着后台抄的',
    '号码我对着旧发票抄的，对吗',
    '是的，号码我对着后台抄错的',
    '是的，号码我随便抄的',
    'yes, a silly reason but change it',
    'yes, silly title',
    "yes, a silly story, but it's not what happened",
  ])
    filesNot(text)
})
