import { expect } from 'chai'
import { bareValue, findFields } from '../../src/understanding/fields.js'
import { copyForm, fieldOf } from './fields-form.js'

/** Nothing in them is a value, whatever was asked. */
const waiting: Readonly<Record<string, readonly string[]>> = {
  account: [
    'not sure what my account name is, one moment let me check',
    "hang on, I'll go and look it up",
    'bear with me while I dig it out',
    'just a sec, opening the drawer',
    'give me a minute to find the paper',
    '稍等，我查一下账号',
    '不太确定账号是什么，等我看一下',
    'hmm let me dig up the welcome mail',
    "I'd need to look at the contract",
    'no clue, gotta ask Jens',
    'hold please, phone is ringing',
    '我得翻翻邮件',
    '账号不记得了，我找找看',
  ],
  title: [
    'let me ask my colleague first',
    'I have to look that up, back in five',
    'need to check with finance, will be right back',
    '我问一下财务，马上回来',
    'our bookkeeper knows, let me ping her',
    'give me a mo',
    'pulling up the contract now',
    '稍等哈，正在翻合同',
  ],
  invoice_number: [
    "one sec, it's in the other room",
    'hold on, looking for the scan',
    "wait, I'm logging in",
    '等我翻一下抽屉',
    '正在找，马上',
    'fetching the folder, one tick',
    'hang on while I zoom in',
    'have to scroll through my mails for that',
  ],
  reason: [
    'good question, let me ask around',
    'let me find out and get back to you',
    "I'd have to ask the office manager, one moment",
    "hm, no idea yet, I'll check with the mail room",
    'give me a sec to ask my colleague',
    "hang on, somebody's at the door",
    'bear with me',
    'checking with my colleague',
    'one moment please',
    'one sec checking with my colleague',
    "give me a minute and I'll find out",
    'still finding out',
    '这个我得问问同事，稍等',
    '我先去找前台了解一下情况',
    '容我查一下再告诉你',
    '不清楚，我去问下快递',
    "I'll ask the mailroom and come back to you",
    'no idea, will have to ask facilities',
    'let me find out what happened',
    'two secs',
    'waiting for my colleague to answer',
    'not yet known, we are still investigating',
    'I want to look into that first',
    'let me get the story from my colleague',
    '等我问清楚了再告诉你',
    '还在了解，晚点回复你',
    '我回头问问仓库',
  ],
}

describe('whoever only waits, looks or asks around', () => {
  for (const [asked, texts] of Object.entries(waiting))
    for (const text of texts) it(`gives no ${asked}: ${text}`, () => expect(findFields(text, copyForm, asked)).to.deep.equal({}))

  for (const text of [
    'I lost my invoice, one moment let me check',
    'I lost an invoice. Account name? one sec',
    '发票丢了，账号：稍等我查一下',
    '发票丢了，抬头等我问下财务',
    'I lost an invoice and need a copy. One minute, somebody just came in',
    'lost my invoice, give me two minutes and I let you know the rest',
    'hi, we lost an invoice, someone will send you the details, hang on',
    '发票丢了，号码我找一下，稍等',
    'I lost an invoice. Let me get the details, one sec',
    'our invoice is lost, I need to ask my boss for the number, wait',
    'I lost my invoice. account: let me check',
    'account name: one moment, checking',
    "Lost invoice copy please. Title: hold on, I'll look it up",
    'I lost my invoice, reason: will tell you in a minute',
    'reason: let me ask my colleague',
    'reason: I have to ask around first',
    '遗失原因：我问一下同事',
  ])
    it(`gives nothing unasked: ${text}`, () => expect(findFields(text, copyForm, null)).to.deep.equal({}))

  for (const [text, value] of [
    ['hang on... ok my colleague says it was thrown out with the boxes', 'my colleague says it was thrown out with the boxes'],
    ['let me think, I left it on the bus', 'I left it on the bus'],
    ['I asked my colleague: the cleaner binned it', 'I asked my colleague: the cleaner binned it'],
    ["I'd left it on the train", "I'd left it on the train"],
    ["we'd thrown it out with the boxes", "we'd thrown it out with the boxes"],
    ['looking for my phone I dropped it in the river', 'looking for my phone I dropped it in the river'],
    ['我在找东西的时候把它碰到水里了', '我在找东西的时候把它碰到水里了'],
    ['just asked: the courier handed it to the wrong floor', 'just asked: the courier handed it to the wrong floor'],
    ['one minute it was there, the next it was gone', 'one minute it was there, the next it was gone'],
    ['one moment it sat in the tray, then it was gone', 'one moment it sat in the tray, then it was gone'],
    ['two hours later it was gone', 'two hours later it was gone'],
    ['I asked around and it seems the cleaners took it', 'I asked around and it seems the cleaners took it'],
  ] as const)
    it(`reads ${value}: ${text}`, () => expect(findFields(text, copyForm, 'reason').reason).to.equal(value))

  for (const [field, text, value] of [
    ['title', 'title: Wait & See Optics Ltd', 'Wait & See Optics Ltd'],
    ['title', 'title: Hold On Rigging Ltd', 'Hold On Rigging Ltd'],
    ['title', 'title: One Moment Photography', 'One Moment Photography'],
    ['reason', 'reason: one minute it was there, the next it was gone', 'one minute it was there, the next it was gone'],
    ['reason', 'reason: waiting room fire', 'waiting room fire'],
    ['reason', 'reason: checking the mail I dropped it in the shredder', 'checking the mail I dropped it in the shredder'],
  ] as const)
    it(`is not met in: ${text}`, () => expect(findFields(text, copyForm, null)[field]).to.equal(value))
})

describe('what is said for the reason and tells none', () => {
  const reason = (text: string) => findFields(text, copyForm, 'reason').reason ?? bareValue(text, fieldOf('reason'))
  for (const text of [
    '好的。我问一下同事',
    '没转给我，我再问问',
    '会计没交给我资料，我问问',
    'has nobody passed this on to you',
    'nobody told me, I will ask',
  ])
    it(`is no reason: ${text}`, () => expect(reason(text)).to.equal(null))

  for (const text of ['has been stolen from my car', '会计没转给我，离职了', 'had my bag stolen on the train', '前台没交给我，弄丢了'])
    it(`is one: ${text}`, () => expect(reason(text)).not.to.equal(null))
})
