import { expect } from 'chai'
import { findFields } from '../../src/understanding/fields.js'
import { copyForm } from './fields-form.js'

const find = (text: string) => findFields(text, copyForm, null)

describe('findFields in messages as people write them', () => {
  for (const [title, text, values] of [
    ['a field that is excepted and put right', "Yes, except the invoice number, that's 77340018.", { invoice_number: '77340018' }],
    ['an excepted number alone as denied', 'everything except invoice 77340018', {}],
    ['no account in what is said of it', "I lost the account, it's gone", {}],
    [
      'the one that is gone, not the one at hand',
      '77340018 is right here on my desk, the one that is gone is 77340019',
      { invoice_number: '77340019' },
    ],
    ['the same in Chinese', '77340018还在我手上，丢的是77340019', { invoice_number: '77340019' }],
    ['the same the other way round', 'I still have 77340018, I lost 77340019', { invoice_number: '77340019' }],
    ['no number in a second telephone', 'Call me on 51180720, or my colleague on 51180721', {}],
    ['the invoice beside a telephone', 'Call me on 51180720, the invoice is 77340018', { invoice_number: '77340018' }],
    [
      'a number said to stand beside the code',
      'code 1100194130, and the eight digits beside the code read 77340018',
      { invoice_number: '77340018' },
    ],
    ['labels in pinyin', 'Fapiao hao ma: 77340018. Zhanghao: onyx-1', { invoice_number: '77340018', account: 'onyx-1' }],
    [
      'numbers of a list in circles',
      '四项：①onyx_1 ②缟玛瑙科技有限公司 ③77340018 ④打翻咖啡浸坏了',
      { account: 'onyx_1', title: '缟玛瑙科技有限公司', invoice_number: '77340018', reason: '打翻咖啡浸坏了' },
    ],
    ['an account dictated with its marks', 'my account is uh onyx dash cloud', { account: 'onyx-cloud' }],
    ['one in Chinese', '账号是onyx下划线ops', { account: 'onyx_ops' }],
    ['one taken back in speech', "account is onyx dash cloud and no wait sorry it's just onyx, no dash cloud", { account: 'onyx' }],
    ['a mail address that a question of one’s own announces', '账号？应该是我的邮箱 a.b@onyx.example 吧', { account: 'a.b@onyx.example' }],
    ['the old name that the paper bears', 'made out to our old name, Onyx Toys, we are called Agate Play now', { title: 'Onyx Toys' }],
    ['a value behind a verb', 'For the title put: The Society of Onyx', { title: 'The Society of Onyx' }],
    ["one's own account beside a colleague's", "my colleague's account is agate-9, mine is onyx-1", { account: 'onyx-1' }],
    ["a colleague's account where it is the only one", "my colleague's account is agate-9", { account: 'agate-9' }],
    ['a company by a form with stops', 'on paper stay Onyx Most Sp. z o.o.', { title: 'Onyx Most Sp. z o.o.' }],
    ['no reason in what is taken back', "forget what I wrote about the flood, that was another supplier's", {}],
    ['no reason in a number that can’t be read', '发票代码 4403191130，号码我这边看不清了', {}],
    ['no reason in that there is none', '原因就是丢了，没有别的', {}],
    ['whose name is on the paper', 'We are Agate Ltd but it was issued to our parent Onyx Holdings Ltd', { title: 'Onyx Holdings Ltd' }],
    ['the old name in Chinese', '抬头是原来的名字缟玛瑙科技有限公司，现在叫玛瑙科技有限公司', { title: '缟玛瑙科技有限公司' }],
    ['what one company did to ours', '顺丰速运有限公司把我们缟玛瑙科技有限公司的发票弄丢了', { title: '缟玛瑙科技有限公司' }],
    ['neither of two companies', '缟玛瑙科技有限公司和玛瑙科技有限公司的发票都丢了', {}],
    ["not a colleague's account where another follows", "My colleague's account is agate-9 but for this invoice it's onyx-1", {}],
    ['no account in the words of a story', 'my bag with account papers was stolen', { reason: 'my bag with account papers was stolen' }],
    ['a dictated address', 'account onyx at mail dot example', { account: 'onyx@mail.example' }],
    [
      'a mail address that the account is said to be',
      'Account name is the mail address: bills@onyx.example',
      { account: 'bills@onyx.example' },
    ],
    ['the same in Chinese', '账户名就是邮箱地址：bills@onyx.example', { account: 'bills@onyx.example' }],
    ['the same behind a space', '账号是我的邮箱 bills@onyx.example', { account: 'bills@onyx.example' }],
    ['the mail address that it is, left out', '账号是邮箱', {}],
    ['full-width letters and marks whole', '账号ｏｎｙｘ＿ｆｉｎ', { account: 'ｏｎｙｘ＿ｆｉｎ' }],
    ['pictures as marks', 'acct👉onyx-1 🔥 burnt in a fire', { account: 'onyx-1', reason: 'burnt in a fire' }],
    ['the digits put right', '77340018, wait, two of them swapped: 77340081', { invoice_number: '77340081' }],
    ['the kind with talk behind it', "It's special by the way", { invoice_type: 'special' }],
    ['neither of two numbers behind a label', 'Number: 77340018 / 77340019', {}],
    ['a name behind a verb in Chinese', '抬头写缟玛瑙科技有限公司，账号用onyx_9', { title: '缟玛瑙科技有限公司', account: 'onyx_9' }],
    ['a name that begins like one', '抬头开元缟玛瑙有限公司', { title: '开元缟玛瑙有限公司' }],
    ["no supplier's name", '供应商缟玛瑙科技有限公司给我们开的发票丢了', {}],
    ['no account that is closed', '原账号onyx_8已注销，现在是onyx_9', {}],
    [
      'labels in brackets',
      '【账号】onyx_9【抬头】缟玛瑙科技有限公司【号码】77340018【原因】搬家遗失',
      { account: 'onyx_9', title: '缟玛瑙科技有限公司', invoice_number: '77340018', reason: '搬家遗失' },
    ],
    ['labels with dashes', '账号-onyx_9 号码-77340018', { account: 'onyx_9', invoice_number: '77340018' }],
    ['labels with stars', '*Account:* onyx-9 *Number:* 77340018', { account: 'onyx-9', invoice_number: '77340018' }],
    ['labels with dots', 'Account...onyx-9\nTitle...Onyx Ltd', { account: 'onyx-9', title: 'Onyx Ltd' }],
    ['a time in a reason', 'left on the 14:05 train to Leeds', { reason: 'left on the 14:05 train to Leeds' }],
    ['the one that did not arrive', '77340018 arrived, 77340019 is lost', { invoice_number: '77340019' }],
    ['the same in other Chinese words', '77340018没问题，77340019丢了', { invoice_number: '77340019' }],
    ['one name for two labels', 'account and title are both Onyx Nine Ltd', { title: 'Onyx Nine Ltd' }],
    ['two values behind two labels in one apart', 'account & title: onyx-9 & Onyx Ltd', { title: 'Onyx Ltd' }],
    ['a reason in any tense', 'paper of invoice fly out from window', { reason: 'paper of invoice fly out from window' }],
  ] as const)
    it(title, () => expect(find(text)).to.deep.equal(values))
})
