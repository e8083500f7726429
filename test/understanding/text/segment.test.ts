import { expect } from 'chai'
import { clauses, pieces, segment, segments } from '../../../src/understanding/text/segment.js'

describe('the parts of a message', () => {
  for (const [what, text, expected] of [
    ['are one where nothing divides it', 'who pays for the postage', ['who pays for the postage']],
    ['are its sentences', 'Who pays? When does it come?', ['Who pays?', 'When does it come?']],
    ['are its lines', 'who pays\nwhen does it come', ['who pays', 'when does it come']],
    ['are its numbered items', 'Please tell me: 1. who pays 2) when it comes', ['Please tell me:', 'who pays', 'when it comes']],
    ['are numbered lines without their numbers', '1. who pays\n2. when it comes', ['who pays', 'when it comes']],
    ['are the items of a list', '- who pays\n- when it comes', ['who pays', 'when it comes']],
    ['are items that are counted by letters', '(a) who pays b) when it comes', ['who pays', 'when it comes']],
    ['are items behind a slash', 'two things: 1/ who pays 2/ when it comes', ['two things:', 'who pays', 'when it comes']],
    [
      'are questions behind digits that count up',
      'three things 1 who pays 2 is there a cap 3 may I',
      ['three things', 'who pays', 'is there a cap', 'may I'],
    ],
    ['are Chinese questions behind digits that count up', '1 邮费谁付 2 多久能收到', ['邮费谁付', '多久能收到']],
    ['do not come from digits that count things', '1 invoice of 2 months', ['1 invoice of 2 months']],
    ['do not come from digits that count up what is told', '1 发票丢了 2 抬头写错', ['1 发票丢了 2 抬头写错']],
    ['do not come from digits in no order', '2 who pays 1 is there a cap', ['2 who pays 1 is there a cap']],
    [
      'are items with the words that lead to each of them',
      'Hi there. Can we get an invoice for (a) the fee, and (b) the rest? Thanks a lot',
      ['Hi there.', 'Can we get an invoice for the fee', 'Can we get an invoice for the rest?', 'Thanks a lot'],
    ],
    [
      'are items with the verb that each is of',
      'can I return 1) the old one 2) a copy',
      ['can I return the old one', 'can I return a copy'],
    ],
    [
      'are items alone behind what asks all of itself',
      'can you help me out 1) postage fee 2) end date',
      ['can you help me out', 'postage fee', 'end date'],
    ],
    ['are items alone where each asks', 'can you tell 1) who pays 2) when it comes', ['can you tell', 'who pays', 'when it comes']],
    [
      'are values alone behind what is asked',
      'may we ask for (a) account maple (b) number 48213377',
      ['may we ask for', 'account maple', 'number 48213377'],
    ],
    ['are clauses alone behind a question and dashes', 'can you help - we lost it - by fire', ['can you help', 'we lost it', 'by fire']],
    [
      'are items that are joined by signs',
      'limit on amount & time limit & can i bundle months?',
      ['limit on amount', 'time limit', 'can i bundle months?'],
    ],
    ['are single words that are joined by signs', 'deadline + cap + who pays', ['deadline', 'cap', 'who pays']],
    ['are two that are joined by a sign where one asks', 'our deposit / who pays for it', ['our deposit', 'who pays for it']],
    ['are the two of a subject line', 'Subject: owed invoice + several months', ['owed invoice?', 'several months?']],
    [
      'are what stands in front of a list, too',
      'We lost it, a copy please: who pays + how long',
      ['We lost it, a copy please:', 'who pays', 'how long'],
    ],
    [
      'are what stands in front of counted questions, too',
      'We lost our invoice. Q1 who pays Q2 is there a cap',
      ['We lost our invoice.', 'who pays', 'is there a cap'],
    ],
    ['do not come from what is denied', 'we lost none / who pays', ['we lost none / who pays']],
    ['do not come from praise', 'no limit + no fee + no hassle', ['no limit + no fee + no hassle']],
    ['do not come from two months', 'can I apply for March & April on one?', ['can I apply for March & April on one?']],
    ['do not come from two verbs', 'can you post / courier the invoice to us?', ['can you post / courier the invoice to us?']],
    ['do not come from quarters that are told of', 'Q1 invoice lost Q2 invoice fine', ['Q1 invoice lost Q2 invoice fine']],
    ['are two more lines of a mail', 'Hi there\nowed invoice & who pays', ['Hi there', 'owed invoice', 'who pays']],
    ['do not come from two names of one', 'the title is Smith & Sons of Leeds', ['the title is Smith & Sons of Leeds']],
    ['do not come from three names of one', 'title is Smith & Sons & Partners', ['title is Smith & Sons & Partners']],
    ['do not come from two things told', 'the page is white + the button is grey', ['the page is white + the button is grey']],
    ['do not come from values', 'maple ops + Maple Ltd + 48213377', ['maple ops + Maple Ltd + 48213377']],
    ['do not come from signs without space', 'and/or 24/7 or A&B who pays', ['and/or 24/7 or A&B who pays']],
    [
      'are questions that are counted without a mark',
      'Q1 cutoff for applications Q2 cap on amount Q3 who pays',
      ['cutoff for applications', 'cap on amount', 'who pays'],
    ],
    ['do not come from quarters', 'Q1 statements and Q2 statements on one', ['Q1 statements and Q2 statements on one']],
    ['do not come from a quarter alone', 'Q2 statements are missing', ['Q2 statements are missing']],
    ['do not come from a rate', 'we pay 3 / month', ['we pay 3 / month']],
    ['are questions that are counted', 'Q1: who pays\nQ2. when it comes', ['who pays', 'when it comes']],
    ['are clauses that ask on', 'Who pays for it, and when does it come?', ['Who pays for it', 'when does it come?']],
    ['are clauses that ask on behind "by" or "to"', 'Who pays for it, and by when is it here?', ['Who pays for it', 'by when is it here?']],
    [
      'are each of three questions of which only the last has an "and"',
      'Who pays for it, when does it come, and may I have its number?',
      ['Who pays for it', 'when does it come', 'may I have its number?'],
    ],
    [
      'do not come from a case and what is asked of it',
      'When we top up, is an invoice issued, and who pays for it?',
      ['When we top up, is an invoice issued', 'who pays for it?'],
    ],
    [
      'do not come from what only goes on',
      'I came by when it rained and in the end paid',
      ['I came by when it rained and in the end paid'],
    ],
    ['are clauses that begin with also', 'who pays for it, also when does it come', ['who pays for it', 'when does it come']],
    ['are sentences that end as in Chinese', 'who pays。when it comes', ['who pays。', 'when it comes']],
    ['are Chinese questions, one behind the other', '邮费谁付？多久能收到？', ['邮费谁付?', '多久能收到?']],
    ['are the items of a Chinese list', '1、邮费谁付2、多久能收到', ['邮费谁付', '多久能收到']],
    ['are items in circles', '①邮费谁付②多久能收到', ['邮费谁付', '多久能收到']],
    ['are items that are counted in Chinese', '一、邮费谁付；二、多久能收到', ['邮费谁付;', '多久能收到']],
    ['are Chinese clauses that ask on', '邮费谁付，另外多久能收到', ['邮费谁付', '另外多久能收到']],
    ['are Chinese clauses that ask by the way', '邮费谁付顺便问下多久能收到', ['邮费谁付', '顺便问下多久能收到']],
    ['are both sides of a Chinese comma that ask', '邮费谁付，多久能收到', ['邮费谁付,', '多久能收到']],
    ['are both sides of a Chinese space that ask', '邮费能免不 多久能收到', ['邮费能免不', '多久能收到']],
    ['are both sides of a Chinese comma that ask with 不', '邮费能免不，多久能收到', ['邮费能免不,', '多久能收到']],
    ['are Chinese questions that end in 么 and 没', '邮费要付么 发票寄出了没 多久能收到', ['邮费要付么', '发票寄出了没', '多久能收到']],
    ['are Chinese questions that say their verb twice', '复印件盖不盖章，收不收邮费', ['复印件盖不盖章,', '收不收邮费']],
    ['are Chinese questions that say twice what leads on', '该不该再申请一次，会不会很久', ['该不该再申请一次,', '会不会很久']],
    ['are Chinese questions whether something is done', '发票寄没寄出，用不用付邮费', ['发票寄没寄出,', '用不用付邮费']],
    ['are traditional ones, too', '複印件蓋不蓋章，會不會很久', ['复印件盖不盖章,', '会不会很久']],
    ['do not come from now and then', '时不时就丢，多久能收到', ['时不时就丢,多久能收到']],
    ['do not come from a no that is said twice', '没有没有，多久能收到', ['没有没有,多久能收到']],
    ['do not come from a name that says a word twice', '美不美容贸易，多久能收到', ['美不美容贸易,多久能收到']],
    ['do not come from what says nothing by itself in Chinese', '充值能开吗 云市场的呢 能开吗', ['充值能开吗', '云市场的呢 能开吗']],
    ['do not come from a Chinese space within one question', '发票丢了 怎么办', ['发票丢了 怎么办']],
    ['do not come from a Chinese comma behind which nothing new is asked', '发票丢了，怎么办', ['发票丢了,怎么办']],
    ['do not come from months', '想把3、4月的合开一张', ['想把3、4月的合开一张']],
    ['do not come from "another one"', '已经有一张，我要另外一张', ['已经有一张,我要另外一张']],
    [
      'do not come from an "and" between things',
      'terms and conditions of the account and title',
      ['terms and conditions of the account and title'],
    ],
    ['do not come from a company name', 'Maple Co., Ltd. lost it', ['Maple Co., Ltd. lost it']],
    [
      'do not come from words that are cut short',
      'the tracking no. for it, e.g. by mail to Dr. Lind',
      ['the tracking no. for it, e.g. by mail to Dr. Lind'],
    ],
    [
      'are sentences behind a company name and a "no"',
      'We are Maple Ltd. Who pays? They say no. do you?',
      ['We are Maple Ltd.', 'Who pays?', 'They say no.', 'do you?'],
    ],
    [
      'are questions behind words that are cut short',
      'we are maple ltd. who pays? my account no. is there a fee',
      ['we are maple ltd.', 'who pays?', 'my account no.', 'is there a fee'],
    ],
    ['leave out what says nothing by itself', 'Hi. Who pays? Thanks!', ['Who pays?']],
    ['are none of nothing', '', []],
    ['are none of punctuation', '?!\n...', []],
  ] as const) {
    it(what, () => expect(segment(text)).to.deep.equal(expected))
  }

  it('tell which of them follow another in their sentence, and whose ends in a question mark', () => {
    expect(segments('It is grey. Who pays for it, and when does it come?')).to.deep.equal([
      { text: 'It is grey.', isBehind: false, isListed: false, isOfQuestion: false, isItem: false },
      { text: 'Who pays for it', isBehind: false, isListed: false, isOfQuestion: true, isItem: false },
      { text: 'when does it come?', isBehind: true, isListed: false, isOfQuestion: true, isItem: false },
    ])
  })

  it('tell which of them only a comma joins to the one in front', () =>
    expect(segments('Two questions: who pays for it, when does it come and is it sealed?').map(({ isListed }) => isListed)).to.deep.equal([
      false,
      true,
      false,
    ]))

  it('are eight at most', () => {
    expect(segment('who pays it? '.repeat(50))).to.have.length(8)
  })
})

describe('the items that a message lists', () => {
  for (const [what, text, expected] of [
    ['begin behind their numbers', 'Please say: 1. who pays 2. the last day', ['who pays', 'the last day']],
    ['begin behind their letters', 'I ask for (a) the price (b) the last day', ['the price', 'the last day']],
    ['begin behind dashes', 'hi\n- the price\n- the last day', ['the price', 'the last day']],
    ['begin behind Chinese numbers', '1、邮费谁付2、最后一天', ['邮费谁付', '最后一天']],
    ['are their first sentences', 'a) the price. It was free. b) the last day', ['the price.', 'the last day']],
    ['may be single words', '1) postage 2) deadline', ['postage', 'deadline']],
    ['are none where there is one alone', 'see 1. the price', []],
    ['are none where nothing is listed', 'who pays? when does it come?', []],
  ] as const) {
    it(what, () => expect(segments(text).flatMap(part => (part.isItem ? [part.text] : []))).to.deep.equal(expected))
  }
})

describe('the pieces of a sentence', () => {
  for (const [what, text, expected] of [
    ['are none where nothing joins them', 'who pays for the postage', []],
    ['are joined by "and"', 'apply for the invoice and pay the postage', ['apply for the invoice', 'pay the postage']],
    ['are joined by "or"', 'do I pay the postage or do you pay it', ['do I pay the postage', 'do you pay it']],
    ['are joined by a sign', 'apply for the invoice & pay the postage', ['apply for the invoice', 'pay the postage']],
    [
      'stand between marks',
      'who pays the postage, when it comes: how much it is',
      ['who pays the postage', 'when it comes', 'how much it is'],
    ],
    ['stand between Chinese marks', '快递的费用我来出，请问发票寄到哪里', ['快递的费用我来出', '请问发票寄到哪里']],
    ['are looked for in each sentence', 'It is free. I lost it there, you sent it here.', ['I lost it there', 'you sent it here.']],
    ['are none where only one of them says something', 'terms of the account and title', []],
    ['are not cut out of words', 'the state-of-the-art form is for android', []],
    ['are not cut out of numbers', 'a recharge of 1,200 done last week', []],
    ['are none of nothing', '', []],
  ] as const) {
    it(what, () => expect(pieces(segment(text))).to.deep.equal(expected))
  }

  it('tell which of them only a comma joins to the one in front', () =>
    expect(segments('Two questions: who pays for it, when does it come and is it sealed?').map(({ isListed }) => isListed)).to.deep.equal([
      false,
      true,
      false,
    ]))

  it('are eight at most', () => expect(pieces(segment('it is here, '.repeat(50)))).to.have.length(8))
})

describe('a list of nothing but what is asked', () => {
  for (const [text, expected] of [
    ['deadline, amount limit, postage?', ['deadline?', 'amount limit?', 'postage?']],
    ['期限？金额上限？邮费？', ['期限?', '金额上限?', '邮费?']],
    ['cap and cutoff?', ['cap?', 'cutoff?']],
    ['special or ordinary?', ['special or ordinary?']],
    ['hello, postage?', ['hello, postage?']],
    ['by mail, by courier?', ['by mail, by courier?']],
    ['if lost, what?', ['if lost, what?']],
  ] as const)
    it(`is read item by item, or as it stands: "${text}"`, () => expect(segment(text)).to.deep.equal(expected))
})

describe('the short clauses of a message', () => {
  const trimmed = (text: string) => clauses(text).map(clause => clause.trim())

  for (const [what, text, expected] of [
    ['stand between its marks', 'Human please, my title is wrong', ['Human please', 'my title is wrong']],
    ['stand between Chinese marks', '我的抬头错了，帮我转人工', ['我的抬头错了', '帮我转人工']],
    ['stand on lines of their own', 'human please\nmy title is wrong', ['human please', 'my title is wrong']],
    ['are none where it has one alone', 'human please', []],
    ['leave out what is one word', 'ok, human please', ['human please']],
    ['have eight words at most', 'a b c d e f g h, a b c d e f g h i', ['a b c d e f g h']],
    ['are none of nothing', '', []],
    ['are none of marks', '?!, …', []],
  ] as const) {
    it(what, () => expect(trimmed(text)).to.deep.equal(expected))
  }

  it('tell which of them only a comma joins to the one in front', () =>
    expect(segments('Two questions: who pays for it, when does it come and is it sealed?').map(({ isListed }) => isListed)).to.deep.equal([
      false,
      true,
      false,
    ]))

  it('are eight at most', () => expect(clauses('it is, '.repeat(50))).to.have.length(8))
})
