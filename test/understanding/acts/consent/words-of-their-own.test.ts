import { expect } from 'chai'
import { consentsToAll, consentToAll, objects, putsOff } from '../../../../src/understanding/acts/consent/consents-to-all.js'

const readBack = {
  account: 'maple-ops',
  title: 'Maple Garden Trading Co., Ltd.',
  invoice_number: '03381729',
  reason: 'It was thrown away when we moved offices.',
}

describe('a yes in words of their own', () => {
  for (const text of [
    'Yes. 03381729, Maple Garden Trading Co., Ltd., that is all exactly as on the original.',
    'maple-ops, Maple Garden, 0338 1729, all as it should be. Submit please',
    'Yes, 03381729, correct',
    'the number ending 1729 is right and everything else is right, too',
    'Correct, thrown away when we moved. Please file.',
    'Yes, thrown away in the office move. Everything is right.',
    '是的，03381729，Maple Garden Trading Co., Ltd.，没错',
    '尾号1729，没错，提交',
    'yes and the number is 03381729',
    'ok the account is maple-ops',
  ])
    it(`repeats what was read back: "${text}"`, () => expect(consentsToAll(text, readBack)).to.equal(true))

  for (const text of [
    'Yes, 03381728, correct',
    'Yes. Maple Garden Trading Ltd, all correct',
    'Yes. Maple Gardens Trading Co., Ltd. All correct.',
    'yes, maple-op, all correct',
    'Yes, it ends in 1728. All correct.',
    'Correct, shredded when we moved. Please file.',
    'Maple Garden Trading Co., Ltd. is correct',
    '03381729 is right',
    'Maple Garden Trading Co., Ltd., 03381729',
    '是的，03381728，没错',
    '尾号1728，没错，提交',
    'yes number 03381729 is wrong',
    'not the number 03381729',
    'check the number 03381729',
  ])
    it(`repeats another value, or says no more than one: "${text}"`, () => expect(consentsToAll(text, readBack)).to.equal(false))

  for (const text of [
    'account ok, title ok, number ok, reason ok',
    'Account maple-ops - yes. Title - yes. Number - yes. Reason - yes.',
    'the account is right the title is right and the number is right',
    'number matches, title matches, account matches. go',
    '账号、抬头、号码都对',
  ])
    it(`names every field: "${text}"`, () => expect(consentsToAll(text, readBack)).to.equal(true))

  for (const text of [
    'account ok, title ok',
    'account ok, title ok, number not ok',
    'the title is right',
    '账号、抬头都对',
    '账号抬头都对，号码不对',
  ])
    it(`leaves one out: "${text}"`, () => expect(consentsToAll(text, readBack)).to.equal(false))

  for (const text of ['账号没错', '抬头没错', 'the account is right'])
    it(`names one, however much it sounds like a yes: "${text}"`, () =>
      expect(consentsToAll(text, readBack, { agreement: 0.9 })).to.equal(false))

  for (const text of [
    "I went through every line and can't find a single mistake.",
    "couldn't find anything wrong with it, please submit",
    "I wouldn't change a thing",
    'There are no errors in it',
    'No corrections necessary. You can file it.',
    'Nope, nothing wrong there',
    "No no, it's fine as it is. File.",
    'nope all good',
    '我看了两遍，没发现哪里不对，交上去吧',
    "No, nothing's wrong here. Do submit.",
    'Compared it with the page, can confirm.',
    "couldn't be more correct",
    '挑不出毛病，办吧',
    '看了两遍，没发现问题，提交吧',
    '没啥要改的了，提交',
  ])
    it(`says that nothing is wrong: "${text}"`, () => expect(consentsToAll(text, readBack)).to.equal(true))

  for (const text of [
    "couldn't be more wrong",
    'not without mistakes',
    'I can see a mistake',
    "I can't change anything",
    "I can't find the mistake",
    'no, wrong',
    'nothing is right here',
    '有没有错',
    '没改过来',
    '不是没有错',
  ])
    it(`says no such thing: "${text}"`, () => expect(consentsToAll(text, readBack)).to.equal(false))

  for (const text of [
    'Dear team,\n\nyes, the data are correct, please proceed.\n\nMit freundlichen Grüßen\nJutta Kremer\nBuchhaltung\nTel. +49 511 5550 2214',
    'Good morning,\nconfirmed, please go ahead.\nCordialement,\nClaire Dubois',
    'Hi,\n\nall details are correct. Please file the request.\n\nBest regards\nTom Baker\nMaple Garden Trading Co., Ltd.\n12 High Street, Leeds',
    '您好，以上信息均正确，请予以办理。\n\n此致\n敬礼\n王敏\n财务部\n电话：021-55550123',
    '信息都对，谢谢！\n小林',
    'Yes, all correct. Cheers, Dana',
  ])
    it(`is a letter: "${text.replaceAll('\n', ' / ')}"`, () => expect(consentsToAll(text, readBack)).to.equal(true))

  for (const text of [
    'Yes.\n\nKind regards\nTom Baker\nPS: the number is wrong',
    'Yes.\n\nKind regards\nTom Baker\nInvoice number: 70918274',
    'Yes.\n\nMit freundlichen Grüßen\nPlease wait',
    '对\n\n谢谢\n等等',
  ])
    it(`is a letter that says more: "${text.replaceAll('\n', ' / ')}"`, () => expect(consentsToAll(text, readBack)).to.equal(false))

  for (const text of [
    "All correct. The coffee here is awful, by the way. That's all.",
    'looks right, off with it',
    'my boss says it all matches, please file it',
    'yes please file it, I need the copy for the audit',
    'Hold on... ok, checked. Everything is right.',
    'evrything is corect, go ahed',
    '核对过了，一字不差，请提交',
    'OK没问题submit吧',
    '"Is everything correct?" Yes, it is.',
    'All in order. You have my approval to submit it. Bye!',
    'Right number, right title, right account. Kindly let me know the ticket number.',
    '我看了，都对，可以提交',
  ])
    it(`has a remark beside it, or slips: "${text}"`, () => expect(consentsToAll(text, readBack)).to.equal(true))

  // A bare yes may be one to what stands beside it.
  for (const text of [
    'yes, it snows here, too',
    'yes, I got your mail',
    'Yes I agree, paper is a nuisance',
    "yes, I'd like a human",
    '是的，我收到短信了',
    '没错的话就提交',
    'Everything is right. Hold on.',
    'All correct. But let me ask my boss first.',
    'yeah right, and I am the pope',
    'send it to my boss',
    'all correct, stand by',
    'correct-ish',
    'Everything is correct. One digit is off.',
    'All good. Three out of four are right.',
    'Everything is correct 🤔',
    'I wish it was all correct. File it.',
    "Everything is correct. Hey, um, what's a reference",
    '都正确。是纸质还是电子的呀',
    '都正确。要人工',
    "It's correct that I lost it",
    'everything is right according to you',
    'do it right this time',
    "Everything's right. We found the original this morning.",
    'all correct, as far as I remember',
    'alright then, bye',
    '基本正确',
    '对吧',
    '发给我',
    '都对，发票找到了',
    '你好',
    'thanks',
  ])
    it(`is a yes to something else, or none: "${text}"`, () => expect(consentsToAll(text, readBack)).to.equal(false))
})

describe('what is said of a read-back that is no yes', () => {
  for (const text of ['the number is wrong', '70918274', 'almost right', 'no, not that one', "that's not us", '除了号码都对', '号码错了'])
    it(`objects: "${text}"`, () => expect(objects(text, readBack)).to.equal(true))

  for (const text of [
    'maybe',
    "I can't tell",
    "I'll ask my accountant",
    '03381729, I think',
    '好像是吧',
    '不敢肯定',
    'once my boss agrees',
  ])
    it(`only puts it off: "${text}"`, () => {
      expect(objects(text, readBack)).to.equal(false)
      expect(putsOff(text, readBack)).to.equal(true)
    })
})

describe('a yes that says that it was understood, looked at, or has nothing to add', () => {
  for (const text of [
    'you got it 🙌',
    "You've got it all. Thanks!",
    'You have got all of it',
    "you've got everything, please file",
    "had a look, it's all as it should be",
    'I took another look, all correct',
    'just had a quick look at it, all of it is right',
    "That's all I need, everything correct, thanks",
    'that is everything we need, all correct',
    'read it through, no notes',
    'No problem with the data, please start the process',
    'no issues with the details, submit',
    'No objections to these values. File it.',
    '都对，没有别的了',
    '不改了，就这样，提交吧',
    '是这个，终于搞定了',
    '无需更改，请提交',
    '是的，麻烦了[抱拳]',
    '没错[强]',
  ])
    it(`is filed: "${text}"`, () => expect(consentToAll(text, {}, { agreement: 0.3 })).to.not.equal(null))

  for (const text of [
    'You got it wrong 🙌',
    'you got it?',
    'You got it, but not the number',
    'you got it backwards',
    "You've got it from the wrong invoice",
    'I had a look',
    'let me have a look, all correct',
    'we take a look later',
    "That's all I need now, another mistake",
    'no notes from finance yet',
    'no problem with the title',
    'no problem with the number, go on',
    'No problem with waiting',
    '没有别的办法',
    '还没改',
    '不是这个',
    '是这个吗',
    '无需提交',
    '没错[疑问]？',
  ])
    it(`is not filed: "${text}"`, () => expect(consentToAll(text, {}, { agreement: 0.3 })).to.equal(null))

  for (const text of ['aye, every bit of it', 'Yes. Embarrassing reason but it is what happened :)', '是，就是这个号'])
    it(`says so in passing: "${text}"`, () => expect(consentsToAll(text, readBack)).to.equal(true))

  for (const text of [
    'every bit of it is wrong',
    '就是这个号错了',
    '就是这个抬头',
    '是这个账号',
    "an embarrassing reason but it's not what happened",
  ])
    it(`says no yes in passing: "${text}"`, () => expect(consentsToAll(text, readBack)).to.equal(false))
})
