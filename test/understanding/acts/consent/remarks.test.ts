import { expect } from 'chai'
import { consentToAll } from '../../../../src/understanding/acts/consent/consents-to-all.js'

const values = {
  account: 'maple-ops',
  title: 'Maple Garden Trading Co., Ltd.',
  invoice_number: '03381729',
  reason: 'It was thrown away when we moved offices.',
}

/** However little the whole sounds like an answer on which a form is filed, of which the remark is no part. */
const files = (text: string) => it(`is filed: "${text}"`, () => expect(consentToAll(text, values, { agreement: -0.5 })).to.not.equal(null))

/** However much it does, where it has a yes. */
const filesNot = (text: string, agreement = 0.95) =>
  it(`is not filed: "${text}"`, () => expect(consentToAll(text, values, { agreement })).to.equal(null))

describe('a yes beside which it is told why it is urgent', () => {
  for (const text of [
    'Correct. The tax inspectors are coming on Monday, so please be quick.',
    'yes all right, pls hurry, my manager keeps asking me about it',
    'All good, go ahead, accounting has been chasing me all week',
    "That's right, please send it as fast as you can",
    '都对，提交吧，老板天天催',
    '没错，财务等着入账呢',
    '确认，下周一就要审计了，麻烦快点',
    '是的，月底前要交给税务局，谢谢',
    "Yes that's right. Need it for our VAT return, thanks.",
    'All correct, the external tax advisers are waiting',
    'Everything is right. Boss is breathing down my neck',
    '确认没错，客户那边催得紧，拜托了',
  ])
    files(text)

  for (const text of [
    'yes, once the auditors have seen it',
    'correct, but my boss is asking about the title',
    'All correct, my boss is asking whether the title is ours',
    'All correct, my manager keeps asking for another title',
    'yes, the auditors come on Monday and decide then',
    '没错，财务等着改抬头呢',
    '都对，老板催我换个抬头',
    '是的，月底前要改抬头',
    '没错，明天要',
    '没错，财务还在催着核对',
    'Everything looks right, my boss is waiting to sign it',
    'All correct, the wrong title is waiting',
    'All correct, our new title is waiting',
    'All correct. Need it for another audit',
  ])
    filesNot(text)
})

describe('a yes beside which news is asked for', () => {
  for (const text of [
    'yes, correct. Keep me posted!',
    'All correct, submit please and drop me a line once it has been filed',
    'All of it is right. Please tell me when you have an update.',
    '对的，有消息通知我',
    'Yes, all correct. Call me if you need anything else.',
    'All correct. If there is anything missing let me know',
    '没问题，办好了告诉我一声就行',
    '信息无误，有进展麻烦联系我',
    'Yes correct. I look forward to hearing from you.',
    '是的没错，等你们消息',
    'OK all fine. I wait for the copy then.',
    'great, nothing wrong there. Our accountant will be so relieved lol',
    'Yes. I need it by Friday if possible.',
  ])
    files(text)

  for (const text of [
    'yes, let me know when you have checked the number',
    'yes, tell me when I can change it',
    'yes, when my boss has news',
    'All fine. I wait for the boss then.',
    'All fine. My boss will be relieved once he has seen it.',
    'yes, file it once it is approved',
    'Yes all correct, file it when it is ready',
    'Everything is correct, file it if there is nothing else missing',
    'Yes if it matters',
    'Yes, if that helps',
    'All correct, file it if you need anything else',
    'Please submit it in case you need it',
    'Everything is correct, let me know if it is approved',
    'All correct, let me know when the request is ready',
    'All correct, our accountant gets back to you',
    'It was all correct when I checked',
    '对，等老板有消息通知我再提交',
    '没问题，改好了告诉我一声',
  ])
    filesNot(text)
  filesNot('ok, keep me posted', 0.1)
})

describe('a yes beside which the copy is asked for', () => {
  for (const text of ['Yes that is correct, please arrange the copy for us.', '确认无误，麻烦给补一份复印件', '都对，请帮忙补发'])
    files(text)

  for (const text of ['Kindly send the copy to another title', '对，补一份给枫港贸易']) filesNot(text)
  for (const text of ['please issue the copy', '麻烦补一份']) filesNot(text, 0.1)
})

describe('a yes with a word on its writer’s own account', () => {
  for (const text of [
    "yes, and I won't be losing this one, I promise",
    'all correct, lesson learned 😅',
    'Correct. It will not happen again, I swear',
    '没错，下次一定好好保管，唉',
    '对的，以后再也不乱放了哈哈',
    "That's right, embarrassing but true",
    'Yes. Sorry again for losing it :(',
    'yes, blame the dog 😂',
    '没错，是我弄丢的，不好意思给你们添麻烦了',
    'All correct, sadly that is what happened',
  ])
    files(text)

  for (const text of [
    'yes, I will not confirm it again',
    'no, I did not lose it',
    '都对，下次再提交',
    '对，以后再说',
    'Yes (Maple Harbour Trading)',
    'All correct, blame the title',
    'All correct, blame the number',
    "Yes. That's exactly what happened to the title too",
  ])
    filesNot(text)
})

describe('a yes beside which it is asked whether more is needed', () => {
  for (const text of [
    'All of that is right. Anything else you need from me?',
    'Yes, correct. Is there anything else I should send you?',
    '都正确，还需要我提供什么材料吗？',
    '没错的，还要补充别的资料吗',
    'Correct. Should I do anything else?',
    '对的，接下来我要做什么？',
  ])
    files(text)

  for (const text of [
    'All correct. Do you need a different title?',
    'Yes. Is there anything wrong with it?',
    'Anything else you need from me?',
    '是的，还需要改一下抬头吗？',
    'yes. something else',
  ])
    filesNot(text)
})
