import { expect } from 'chai'
import { findFields } from '../../src/understanding/fields.js'
import { copyForm } from './fields-form.js'

describe('an account or a title of which it is said where the invoice is kept', () => {
  for (const [text, value] of [
    ["It's under finance@oakandtide.io", 'finance@oakandtide.io'],
    ['under finance@oakandtide.io', 'finance@oakandtide.io'],
    ["it's registered under quarryhill", 'quarryhill'],
    ['should be filed under quarry-hill', 'quarry-hill'],
    ['under the login quarryhill', 'quarryhill'],
    ['we are on quarry-hill-2', 'quarry-hill-2'],
    ['everything runs on quarry-hill', 'quarry-hill'],
    ['It would be listed under the name quarryhill', 'quarryhill'],
    ['I log in with pia@quarryhill.se', 'pia@quarryhill.se'],
    ['you have us as quarryhill', 'quarryhill'],
    ['it is in the name of quarryhill', 'quarryhill'],
    ['在quarryhill名下', 'quarryhill'],
    ['用quarryhill登录的', 'quarryhill'],
    ['注册的是quarryhill', 'quarryhill'],
    ['是用pia@quarryhill.se注册的', 'pia@quarryhill.se'],
    ['挂在quarryhill下面', 'quarryhill'],
    ['that should be listed under harbour_7', 'harbour_7'],
    ["we're set up under the name kestrelworks", 'kestrelworks'],
    ["it's all billed under the e-mail ap@kestrel.works", 'ap@kestrel.works'],
    ["you'll find us under kestrelworks", 'kestrelworks'],
    ['the invoice sits under kestrel-works', 'kestrel-works'],
    ['opened under ap@kestrel.works', 'ap@kestrel.works'],
    ['signed up with ap@kestrel.works', 'ap@kestrel.works'],
    ['under the username kestrelworks please', 'kestrelworks'],
    ['it was registered in the name of kestrelworks', 'kestrelworks'],
    ['发票是在kestrelworks这个账号下面的', 'kestrelworks'],
    ['登录用的是kestrelworks', 'kestrelworks'],
    ['公司注册时填的是ap@kestrel.works', 'ap@kestrel.works'],
    ['记在kestrelworks名下的', 'kestrelworks'],
    ['在kestrel-works', 'kestrel-works'],
    ['under maple-ops I believe', 'maple-ops'],
    ["it's under maple-ops I think", 'maple-ops'],
    ['filed under quarryhill if I remember correctly', 'quarryhill'],
  ] as const)
    it(`reads ${value}: ${text}`, () => expect(findFields(text, copyForm, 'account').account).to.equal(value))

  for (const text of [
    "it's under investigation",
    "it's under my boss",
    'under review',
    "we're on holiday",
    "we're on it",
    "it's on the invoice",
    "under a colleague's name",
    "it's under the same name",
    'under the company',
    "we're on a call",
    'registered last year',
    "it's under my desk",
    '在公司名下',
    '用13800001111注册的',
    'registered with 13800001111',
    'registered under the phone 13800001111',
    'registered with outlook',
    '用outlook登录',
    '用wechat登录的',
    '在 shanghai',
    '我们在shanghai',
    '用inv-7k3f9q登录',
  ])
    it(`finds none in: ${text}`, () => expect(findFields(text, copyForm, 'account').account).to.equal(undefined))

  for (const [text, value] of [
    ['we lost an invoice. The account is under quarryhill.', 'quarryhill'],
    ["Account: it's under finance@oakandtide.io", 'finance@oakandtide.io'],
    ["we're registered under quarryhill, lost invoice 11739465", 'quarryhill'],
  ] as const)
    it(`reads ${value}: ${text}`, () => expect(findFields(text, copyForm, null).account).to.equal(value))

  for (const [text, value] of [
    ["it's under Quarry Hill Ltd", 'Quarry Hill Ltd'],
    ['registered under Under Armour Trading Ltd', 'Under Armour Trading Ltd'],
    ['Under the Sea Diving Ltd', 'Under the Sea Diving Ltd'],
    ['it was issued under Kestrel Works Ltd', 'Kestrel Works Ltd'],
    ['filed under Kestrel Works (HK) Ltd, I believe', 'Kestrel Works (HK) Ltd'],
  ] as const)
    it(`reads ${value}: ${text}`, () => expect(findFields(text, copyForm, 'title').title).to.equal(value))
})
