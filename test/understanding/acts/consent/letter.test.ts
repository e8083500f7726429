import { expect } from 'chai'
import { consentToAll } from '../../../../src/understanding/acts/consent/consents-to-all.js'
import { withoutLetterhead } from '../../../../src/understanding/acts/consent/letter.js'

const shown = (text: string) => text.replaceAll('\n', ' / ')

describe('a signature under a clear yes', () => {
  for (const text of [
    'Everything is correct, please go ahead.\n\nAnjali Rao\nSenior Accountant\nTidewater Exports LLP',
    'All details are right.\nThanks & Regards,\nMohit Sharma\nFinance Manager | Blue Lotus Foods Pvt Ltd',
    'That is all correct, please file it. Viele Grüße, Jens Harder',
    'The data are correct, please submit. BR, Katarzyna',
    'All correct, please proceed. Tan Mei Ling, accounts department',
    'Everything is right, submit it - Priya, Accounts Payable',
    'Affirmative, please proceed with the application. Best, Ingrid Sol, Accounts Payable',
    '对，财务部 李雷',
    'Yes, correct. Anna Berg, Finance Manager',
    'Great, submit it please. - Ifeoma, Accounts Payable',
    'All confirmed. Warm regards, Helga Lindqvist',
    '对。财务 王芳',
    '信息都正确，请提交。——上海青禾贸易有限公司 会计 李娜',
    '信息正确，请办理。杭州云帆网络科技有限公司 财务 李敏',
    "Everything's correct.\n--\nMarkus Weiler\nEinkauf",
    '没错，麻烦提交\n\n财务部 孙丽',
    '以上无误，请办理。\n南京云帆科技有限公司 出纳 赵倩',
    'Yes please file it.\n\nThanks,\nMarta\nKestrel Foods Ltd\nphone 0170 5551234\nRef 88213344',
    'Yes, correct.\nThanks\nMarta Keller | Finance\n+49 170 5551234 | Ref 88213344',
    'Yes, correct.\nThanks\nMarta Keller\nRef 88213344',
    'Yes, correct.\n\nMarta Keller\nOur ref. no. KE/88213344\nphone 0170 5551234',
    'yes\nBob Miller\nFinance, 555-0101',
    'Correct\nMarta Keller\nAccounts Payable | +49 170 5551234',
    '确认。\n张丽\n13800138000',
    '没问题，请尽快处理，周五要用\n张丽\n13812345678',
    '对\n李明\n财务部\n010-88886666',
  ])
    it(`is no title: "${shown(text)}"`, () => expect(consentToAll(text, {}, { agreement: -0.5 })).to.not.equal(null))

  for (const text of [
    'Yes\n\nMaple Harbour Trading\nFinance',
    'Yes, Maple Harbour, finance dept.',
    'Yes - Maple Harbour, Accounts Payable',
    '对——枫港贸易有限公司',
    '信息都正确，请提交。——枫港贸易有限公司',
    'All correct.\n\nLim Wei Jie\nThe title is wrong\nFinance Executive',
    'The title should be\n\nLim Wei Jie\nFinance Executive',
    '抬头改成\n\n上海青禾贸易有限公司 会计 李娜',
    '抬头改成——上海青禾贸易有限公司 会计 李娜',
    'Correct.\n\nMaple House\nAccounts payable',
    '对\n枫港贸易有限公司 财务部',
    'Yes, correct. Maple Harbour, Accounts team',
    'Everything is correct. Ask Priya, Finance Manager.',
    'All correct. Await Priya, finance director.',
    'Everything is correct. Pending Li Na, Finance Director',
    'All correct. Consult Wang Wei, finance dept.',
    'Everything is right. Wait, account manager.',
    'Everything is correct. No, Accounts Payable.',
    'Everything is correct. Not Heron Bay, finance manager.',
    'Please submit. Wrong Title, head of finance.',
    'Everything is correct. Kind regards, Change Title',
    'Correct. Thanks, Maple Harbour Ltd',
    'Confirmed. - Maple Harbour, Accounts Payable',
    'All correct. To Wang Wei, finance dept.',
    'Everything is correct. Rename Heron, head of accounts',
    '都对。总经理 王未批',
    '都对。经理：王不批',
    '都对。会计：孙没看',
    '都对。财务：钱不对',
    '都对。财务部 周一办',
    '对，请提交。财务部 高改低',
    '都对。财务：余下的',
    '都对。会计：金额错',
    '信息无误。经理：张三未签',
    '都对。财务：方便时交',
    'Yes, correct.\nThanks\nMarta Keller\n48213390',
    'Yes\nThanks,\nMarta\n24117000000048213390',
    'Yes, correct.\nRef 88213344',
    'Yes\nOak House\n0170 5551234',
    'Yes\nKestrel Logistics Ltd\nFinance, 555-0101',
    'The title should be\nBob Miller\nFinance, 555-0101',
    'yes\nBob Miller',
    'Yes, correct.\nThanks\nMarta Keller\nRef 88213344, number 48213390',
    '确认。\n张丽\n48213390',
    '不对\n张丽\n13800138000',
    '抬头改成\n张丽\n13800138000',
  ])
    it(`may be one, or says more: "${shown(text)}"`, () => expect(consentToAll(text, {}, { agreement: 0.95 })).to.equal(null))
})

describe('the closing of a letter', () => {
  for (const text of [
    'All correct.\nThanks,\nAnjali Rao\nAccounts payable | 12 High Street, Leeds',
    'Yes, all correct.\nMany thanks for your help',
    'Everything is correct.\nKind regards, Anjali',
    'Everything is correct.\nBest wishes from Leeds',
    'Yes, correct.\nMit freundlichen Grüßen',
    'Yes, correct.\nViele Grüße',
    'Yes, correct.\nDanke und Gruß',
    'Correct.\nSent from my iPhone',
    'Correct.\nSent from my Samsung Galaxy S21.',
    '都对。\n发自我的华为手机',
    '都对。\n发自我的iPhone 13',
  ])
    it(`says nothing more: "${shown(text)}"`, () => expect(consentToAll(text, {}, { agreement: -0.5 })).to.not.equal(null))

  for (const text of [
    'All correct.\nThanks,\nTitle: Heron Bay Foods Inc',
    'All correct.\nThanks,\nAccount: heron-cove',
    'All correct.\nThanks\nReason: stolen',
    'Everything is correct.\nThanks\nminus the title',
    '都对\n谢谢\n抬头：枫叶贸易有限公司',
    '都对\n谢谢\n账户名 枫叶',
    'Yes, all correct.\nMany thanks but please do not file it',
    'Yes, all correct.\nMany thanks but the title is wrong',
    'Everything is correct.\nKind regards, cancel it',
    'Everything is correct.\nBest wishes, hold it until Monday',
    'Everything is correct.\nWith kind regards, once my boss agrees',
    'Yes, correct.\nBitte noch nicht abschicken, Gruß',
    'Yes, correct.\nAber der Titel ist falsch, Gruß',
    "Correct.\nSent from my iPhone, but don't file it yet",
    'Correct.\nSent from my iPhone. Title is wrong',
    '都对。\n发自我的手机，抬头错了',
    '都对。\n发自我的手机别提交',
  ])
    it(`does, where it goes on: "${shown(text)}"`, () => expect(consentToAll(text, {}, { agreement: 0.95 })).to.equal(null))
})

describe('who signs behind a yes in its own line', () => {
  for (const text of [
    'Yes. Thanks, Tom Baker (Merlin GmbH)',
    'Yes, correct. Kind regards, Tom Baker, Merlin GmbH & Co. KG',
    'Yes. Thanks, Tom Baker | Accounting | Merlin GmbH | +49 30 1234567',
    'Correct. Best, Anna Schmidt - Merlin GmbH',
    'Yes.\nThanks, Tom Baker (Merlin GmbH)',
    'Yes.\n\nAnna Schmidt | Accounting | Kestrel Ltd | +49 30 1234567',
    'Yes.\nAnna Schmidt | Kestrel Ltd | anna@kestrel.example',
    'Yes, correct. Anna Schmidt, Kestrel Ltd, +49 30 1234567',
    '对，谢谢。王芳，北京红隼科技有限公司',
    '对，谢谢！王芳（北京红隼科技有限公司）',
    '没错，谢谢。北京红隼科技有限公司 王芳',
    '对，谢谢。王芳，北京红隼科技有限公司，13800138000',
    '对，王芳 13800138000',
    '对，王芳，电话：13800138000',
    '对，公司 王芳 电话 13800138000',
    '对\n公司 王芳 电话 13800138000',
  ])
    it(`changes nothing: "${shown(text)}"`, () => expect(consentToAll(text, {}, { agreement: -0.5 })).to.not.equal(null))

  for (const text of [
    'Yes. The title is Merlin GmbH',
    'Yes. Merlin GmbH',
    'Yes. Thanks, Merlin GmbH',
    'Yes. Thanks, Company Name (Merlin GmbH)',
    'Yes. Thanks, Legal Entity (Merlin GmbH)',
    'Yes. Thanks, Correct Company - Merlin GmbH',
    'Yes. Thanks, Bill To (Merlin GmbH)',
    'Yes. Thanks, Tom Baker (not Merlin GmbH)',
    'Yes. Thanks, Tom Baker (now Merlin GmbH)',
    'Yes. Thanks, Tom Baker (title Merlin GmbH)',
    'Yes. Thanks, Tom Baker (48213390)',
    'Yes. Thanks, Tom Baker (wait for him)',
    'Yes. Tom Baker (Merlin GmbH)',
    'Yes.\n\nKestrel Ltd | +49 30 1234567',
    'Yes. Anna Schmidt | Kestrel Ltd | 48213390',
    'Yes. Wrong Title | Kestrel Ltd | +49 30 1234567',
    '对，北京红隼科技有限公司',
    '对，谢谢。北京红隼科技有限公司',
    '对，谢谢。抬头，北京红隼科技有限公司',
    '对，谢谢。王芳，抬头是北京红隼科技有限公司',
    '对，谢谢。王芳，改成北京红隼科技有限公司',
    '对，谢谢。王芳，不是北京红隼科技有限公司',
    '对，王芳，北京红隼科技有限公司',
    '对，抬头 王芳 13800138000',
    '对，抬头是，王芳 13800138000',
    '不对，王芳 13800138000',
    '对，红隼贸易 13800138000',
    'Yes please. Merlin GmbH',
    'Yes please. Now Tom Baker, Merlin GmbH',
    'Yes please. Title Tom Baker, Merlin GmbH',
    'Yes, thanks. Merlin GmbH',
    'Yes, thanks. Stolen',
    'Yes, thanks. Tom Baker',
    'Yes please. Tom Baker, Merlin GmbH',
    'Yes. Tom Baker',
  ])
    it(`is kept where it may be a title, or says more: "${shown(text)}"`, () =>
      expect(withoutLetterhead(text)).to.equal(text.replace(/\n+/g, '\n')))
})

describe('who signs behind a closing in the line of what is wrong', () => {
  for (const [text, said] of [
    ['No, the title is wrong. Thanks, Tom Baker (Merlin GmbH)', 'No, the title is wrong. '],
    ['抬头错了，谢谢。王芳，北京红隼科技有限公司', '抬头错了，谢谢。'],
  ] as const)
    it(`gives no other title: "${text}"`, () => expect(withoutLetterhead(text)).to.equal(said))
})
