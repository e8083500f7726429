import { expect } from 'chai'
import { findFields } from '../../src/understanding/fields.js'
import { copyForm } from './fields-form.js'

describe('findFields, where a value is taken back in the same message,', () => {
  for (const [title, asked, text, values] of [
    [
      'takes the one that is given instead',
      'account',
      "account is elm-bay, hmm no sorry that's the old one, it's elmbay77",
      { account: 'elmbay77' },
    ],
    [
      'takes the title behind a no',
      'title',
      'title: Elm Bay Food Ltd. Sorry, no: Elm Bay Foods Limited',
      { title: 'Elm Bay Foods Limited' },
    ],
    ['takes it without a label', 'account', "it's elm-1, no, elm-2", { account: 'elm-2' }],
    ['takes it without a mark', 'account', 'elm-1 no wait elm-2', { account: 'elm-2' }],
    ['takes it between dashes', 'account', 'elm-bay - sorry, that was our old one - elmbay77', { account: 'elmbay77' }],
    [
      'takes the real one',
      'account',
      "My account: elm-lab. No wait, that's the sandbox. The real one is elm-core",
      { account: 'elm-core' },
    ],
    ['takes the real one without another word', 'account', 'account elm-lab; the real one is elm-core', { account: 'elm-core' }],
    ['takes the one in Chinese', 'account', '账号是 maplered，哦不对，是 maplered-cn', { account: 'maplered-cn' }],
    ['takes the one that is insisted on', 'account', 'maplered，不对不对，maplered-cn才对', { account: 'maplered-cn' }],
    ['takes the real one in Chinese', 'account', '账号maplered。等等，那个是测试的，正式的是maplered-cn', { account: 'maplered-cn' }],
    ['takes a title', 'title', "Elm Ltd. Sorry, that was last year, now it's Elm Holdings Ltd", { title: 'Elm Holdings Ltd' }],
    ['takes a title between dashes', 'title', 'Elm Ltd - no, Elm Holdings Ltd', { title: 'Elm Holdings Ltd' }],
    ['takes a Chinese title', 'title', '枫木科技有限公司，哦不，枫木网络有限公司', { title: '枫木网络有限公司' }],
    ['takes a Chinese title by its label', null, '抬头是枫木科技有限公司，啊不是，应该是枫木网络有限公司', { title: '枫木网络有限公司' }],
    ['takes a number', 'invoice_number', "11907724 oh no that's another one, 11907742", { invoice_number: '11907742' }],
    ['takes none where nothing follows', 'account', "account is elm-lab, no wait that's the sandbox", {}],
    ['hears an apology for something else', 'account', 'elm-ops, sorry for the delay', { account: 'elm-ops' }],
    ['hears how it is spelt', 'account', 'account elm-1, no spaces', { account: 'elm-1' }],
    ['goes on to the next value', null, 'account elm-1, wait, title Elm Ltd', { account: 'elm-1', title: 'Elm Ltd' }],
    ['leaves out the name that is denied', 'title', '枫木有限公司，不是枫叶有限公司', { title: '枫木有限公司' }],
    ['leaves out what it was called before', 'title', 'Elm Ltd. It was Elm Inc. before', { title: 'Elm Ltd.' }],
    ['leaves out what it was called before in Chinese', 'title', '枫木有限公司，以前叫枫叶有限公司', { title: '枫木有限公司' }],
    ['takes no talk for a name', 'title', "No, it's Elm Ltd and we told you", { title: 'Elm Ltd' }],
    ['leaves names alone', 'title', 'Big Oops Ltd', { title: 'Big Oops Ltd' }],
    ['leaves what is denied behind it', null, '抬头从来都是枫木玻璃有限公司，不是枫木科技有限公司', { title: '枫木玻璃有限公司' }],
  ] as const)
    it(title, () => expect(findFields(text, copyForm, asked)).to.deep.equal(values))
})

describe('findFields, where a value is called wrong or denied,', () => {
  for (const [title, text, values] of [
    ['takes what has always been', 'my account has always been elm-3, never elm-1', { account: 'elm-3' }],
    ['takes what never was and always was', 'my account never was elm-1, always elm-3', { account: 'elm-3' }],
    ['takes what has always been in Chinese', '我账号一直是elm3，从来不是elm1', { account: 'elm3' }],
    ['takes what stands behind "also wrong"', "the title is also wrong: it's Elm Holdings Ltd not Elm Ltd", { title: 'Elm Holdings Ltd' }],
    ['takes what stands behind 错了', '对，但是抬头错了，是枫木科技有限公司', { title: '枫木科技有限公司' }],
    ['takes an account behind 错了', '是的，可是账号错了，是elm9', { account: 'elm9' }],
    [
      'takes what stands in a sentence behind "the wrong account"',
      'I gave you the wrong account before. It should be elm-ops2, with a 2.',
      { account: 'elm-ops2' },
    ],
    [
      'leaves what was so when something else began',
      'the company was Elm Freight Ltd when we joined you, but on the invoice it says Elm Global Logistics Ltd',
      { title: 'Elm Global Logistics Ltd' },
    ],
    [
      'leaves an account that was closed',
      'i think the account name was elm_old but that one was closed, so the invoice belongs to elm_new',
      { account: 'elm_new' },
    ],
    ['takes what a yes goes on to', 'Yes but the title should read Elm Holdings Ltd', { title: 'Elm Holdings Ltd' }],
  ] as const)
    it(title, () => expect(findFields(text, copyForm, null)).to.deep.equal(values))
})

describe('findFields, with another number or kind in the answer,', () => {
  for (const [title, asked, text, values] of [
    ['takes no number for a title', 'title', 'number 011001900111 I think', {}],
    ['takes no number for a title in Chinese', 'title', '好像是代码011001900111', {}],
    ['takes a name with a number in it', 'title', 'Code 123456 Ltd', { title: 'Code 123456 Ltd' }],
    [
      'takes what is typed after all',
      'invoice_number',
      "invoice number is... no hang on I'll type it: 91447766",
      { invoice_number: '91447766' },
    ],
    ['parts the kind from the reason', 'reason', 'fire, special', { reason: 'fire', invoice_type: 'special' }],
    ['parts the kind in front of it', 'reason', 'it was a special one and it burned', { reason: 'it burned', invoice_type: 'special' }],
    ['takes an account in front of a question', 'account', 'my account is elmfan and is there a deadline?', { account: 'elmfan' }],
  ] as const)
    it(title, () => expect(findFields(text, copyForm, asked)).to.deep.equal(values))
})

describe('findFields, asked for the reason,', () => {
  for (const [text, reason] of [
    ["yeah if it's free", undefined],
    ["I'd file it if I were sure of the number", undefined],
    ['好的，等我确认一下', undefined],
    ['看情况吧', undefined],
    ['that was never a fire', 'that was never a fire'],
    ['If it helps, it was thrown away', 'If it helps, it was thrown away'],
    ['我先放在抽屉里，后来不见了', '我先放在抽屉里，后来不见了'],
  ] as const)
    it(`${reason === undefined ? 'hears none in' : 'hears'} "${text}"`, () =>
      expect(findFields(text, copyForm, 'reason').reason).to.equal(reason))
})

describe('findFields, asked for nothing,', () => {
  for (const [text, reason] of [
    ['发票掉河里了', '发票掉河里了'],
    ['发票丢了，掉河里了', '掉河里了'],
    ['发票被狗啃了', '发票被狗啃了'],
    ['发票飘到窗外去了', '发票飘到窗外去了'],
    ['发票抬头里漏了一个字', undefined],
    ['发票金额掉了一位', undefined],
    ['The dog got it', 'The dog got it'],
    ['that was never a fire', undefined],
    ['原因就是丢了呗,还能有啥', undefined],
  ] as const)
    it(`${reason === undefined ? 'hears no reason in' : 'hears the reason'} "${text}"`, () =>
      expect(findFields(text, copyForm, null).reason).to.equal(reason))
})

describe('findFields, where a faint word stands behind a value,', () => {
  for (const [title, asked, text, values] of [
    [
      'keeps the account before the invoice number',
      null,
      'I lost my invoice. My account is elm-ops. Actually, 12345678 is the invoice number.',
      { account: 'elm-ops', invoice_number: '12345678' },
    ],
    [
      'keeps the account before the title',
      null,
      'I lost my invoice. My account is elm-ops. Sorry, Oak Ltd is the title.',
      { account: 'elm-ops', title: 'Oak Ltd' },
    ],
    [
      'keeps the title before a person',
      null,
      'Title: Elm Garden Ltd. Oops, Fedex lost it.',
      { title: 'Elm Garden Ltd.', reason: 'Fedex lost it' },
    ],
    [
      'keeps the account before a person',
      null,
      'My account is elm-ops — sorry, Bob Miller threw the invoice away',
      { account: 'elm-ops', reason: 'Bob Miller threw the invoice away' },
    ],
    [
      'keeps the title before a person in Chinese',
      null,
      '抬头是枫木有限公司，抱歉，小王扔了',
      { title: '枫木有限公司', reason: '小王扔了' },
    ],
    ['reads the title before its label', null, '账号 elm-ops，抱歉，枫木有限公司是抬头', { account: 'elm-ops', title: '枫木有限公司' }],
    ['reads it behind 其实', null, '账号是elm-ops，其实枫木有限公司是抬头', { account: 'elm-ops', title: '枫木有限公司' }],
    ['keeps the answer before a name', 'account', 'elm-ops, sorry, Jim', { account: 'elm-ops' }],
    ['keeps the answer before a name in Chinese', 'account', 'elm-ops，抱歉，小王', { account: 'elm-ops' }],
    ['keeps a firm before a name', null, 'The title is Elm Ltd. Sorry, Alice.', { title: 'Elm Ltd.' }],
    ['takes another account', null, 'My account is elm-ops, sorry, elm-ops2.', { account: 'elm-ops2' }],
    ['takes another firm', null, 'The title is Elm Ltd. Actually, Oak Ltd.', { title: 'Oak Ltd.' }],
    ['takes another account in Chinese', null, '账号是elm-ops，抱歉，是oak-ops', { account: 'oak-ops' }],
    ['takes what a clear word leads to', null, 'My account is elm-ops. No, I mean Elm.', { account: 'Elm' }],
    [
      'leaves what an excuse is followed by',
      null,
      'account name is elm-ops2, my typo. And please change the rest',
      { account: 'elm-ops2' },
    ],
    ['takes what an excuse gives instead', null, 'account name is elm-ops1, my typo, elm-ops2', { account: 'elm-ops2' }],
  ] as const)
    it(title, () => expect(findFields(text, copyForm, asked)).to.deep.equal(values))
})

describe('findFields, asked how an invoice was lost,', () => {
  for (const text of [
    'I might have left it in the taxi',
    'I may have thrown it away',
    'I may have accidentally binned it',
    'I would guess our cleaner',
    "I'd say the postman",
  ])
    it(`takes "${text}"`, () => expect(findFields(text, copyForm, 'reason')).to.deep.equal({ reason: text }))

  for (const text of [
    'I may have to check',
    'I might have a look',
    "I'd say if I knew",
    'I would think about it first',
    "I'd guess I need to check",
  ])
    it(`takes nothing of "${text}"`, () => expect(findFields(text, copyForm, 'reason')).to.deep.equal({}))

  it('takes no longer where words of losing are repeated', () => {
    const from = performance.now()
    expect(findFields(`${'就是'.repeat(40)}坏`, copyForm, 'reason')).to.have.keys('reason')
    expect(performance.now() - from).to.be.below(500)
  })
})
