import { expect } from 'chai'
import { leaveIn, saysNothingLeft, saysWhatNext } from '../../../src/understanding/acts/closes.js'

describe('taking leave', () => {
  for (const text of [
    'Thank you, I will look on the status. Goodbye.',
    "okay i'll tell my supervisor. bye and thanks!",
    '懂了，谢啦，没别的事了',
    '好嘞 88',
    '对，不用办了，打扰了',
    "Thanks, that's all I needed, have a good one",
    'cheers love',
    'ok thanks a lot, bye bye',
    'Great, that clears it up. Thank you!',
    "Perfect. I'll try Chrome then. Cheers!",
    'thanks mate, sorted',
    'ta very much',
    'Thank you so much for your help, have a lovely weekend!',
    'alright, gotta run, thanks',
    'no more questions, thank you',
    "that's it for today, bye",
    "Right, I'll pass it on to my boss. Thanks for the quick answer.",
    'ok got it thx',
    'thanks, i will check with accounting',
    'thank you, let me try that',
    'Good bye, take care!',
    'all good now, many thanks',
    'nothing else, thanks!',
    'That answers my question, thank you very much indeed.',
    'Noted with thanks.',
    "we'll wait then, thanks",
    'ok, off to lunch then, bye',
    "You've been very helpful, thanks",
    '谢谢，我先去看看',
    '好的，知道了，再见',
    '行我换个浏览器，谢谢',
    '明白了，辛苦您了',
    '没问题了，拜拜',
    '好的谢谢，那我再等等',
    '了解，打扰了',
    '嗯嗯，先这样，谢谢',
    '谢谢老师，祝您工作顺利',
    '收到，多谢，回头见',
    '好滴，我跟财务说一下，谢谢',
    '那没事了，谢谢你',
    '辛苦了，晚安',
    '懂了懂了，撤了',
    '不用了，谢谢',
    '原来如此，感谢',
    'thx will try chrome',
    'great thanks will tell my boss',
  ])
    it(`is all of: ${text}`, () => expect(leaveIn(text)).not.to.equal(null))

  for (const text of [
    'Thanks, but who pays the postage?',
    'Thank you. I want a copy of my invoice.',
    'thanks, my invoice is still missing',
    'bye, and cancel my ticket',
    'Thanks for nothing, nobody helps me',
    "okay I'll complain to your boss. bye",
    "ok i'll have the copy then, thanks",
    'Thanks, please send it to my office',
    'I will not pay this. Goodbye.',
    'thanks, it is 37092581',
    'Maple Garden Ltd, thanks',
    'thanks, the account is maple-ops',
    'I left it on the bus, thanks',
    'let me talk to a human, thanks',
    "I'll need another copy, thanks",
    'Thanks. And the deadline?',
    'ok thanks, go ahead',
    'yes, send it, thanks',
    'thanks, file it',
    'I will sue you, bye',
    '谢谢，那多久能到？',
    '谢谢，再帮我查一张',
    '好的，请提交，谢谢',
    '谢谢，我要投诉',
    '发票还没到，谢谢',
    '我找不到发票了，谢谢',
    '枫园贸易有限公司，谢谢',
    '谢谢，号码是37092581',
    '被狗咬了，谢谢',
    '再补一张，谢谢',
    '转人工，谢谢',
    '谢谢，我想改抬头',
    '我再申请一张，谢谢',
    '不对，谢谢',
    'thanks, wrong number',
    'no thanks to you it is lost',
    'Thank You Bakery Ltd',
    '谢谢餐饮有限公司',
    '我换电脑的时候弄丢了，谢谢',
    '我们搬家的时候丢了，辛苦',
    'okay',
    'got it',
    '好的',
    '知道了',
    'yes',
    'no',
  ])
    it(`is not all of: ${text}`, () => expect(leaveIn(text)).to.equal(null))
})

describe('saying what one will do next', () => {
  for (const text of [
    'ok, I will check my title info',
    'alright let me try that in the console',
    'ok will ask the tax bureau for the form',
    '好的，我换谷歌试试',
    "Got it. I'll look at the status.",
  ])
    it(`is all of: ${text}`, () => expect(saysWhatNext(text)).to.equal(true))

  for (const text of [
    "I'll apply for a refund then",
    'ok will see you in court',
    'ok will ask for my money back',
    'I will check. How long does delivery take?',
    'we will need a copy',
    'let me talk to someone',
    'the button is grey',
    'ok thanks',
    'I will report you',
    '我去投诉你们',
  ])
    it(`is not all of: ${text}`, () => expect(saysWhatNext(text)).to.equal(false))
})

describe('nothing left to ask', () => {
  for (const text of ['that was all', "no that's it", "Ok, that's all for now.", '没有了', '没有别的了', '好的，就这些'])
    it(`is said: ${text}`, () => expect(saysNothingLeft(text)).to.equal(true))

  for (const text of ['is that all?', "that's all wrong", '没了', '发票没有了', '没有', 'got it'])
    it(`is not said: ${text}`, () => expect(saysNothingLeft(text)).to.equal(false))
})
