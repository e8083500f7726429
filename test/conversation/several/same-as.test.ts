import { expect } from 'chai'
import { sameAs } from '../../../src/conversation/several/same-as.js'
import { copyForm } from '../../understanding/fields-form.js'

const account = 'sunline'
const title = 'Sunline Ltd'

describe('a value that is said to be another', () => {
  for (const [text, asked, known, given] of [
    ['title: same as account name', null, { account }, { title: account }],
    ['The title is the same as the account.', 'account', { account }, { title: account }],
    ['the account name is also the same as our invoice title', null, { title }, { account: title }],
    ['same as the account', 'title', { account }, { title: account }],
    ["it's the same as our account name", 'title', { account }, { title: account }],
    ['抬头和账号一样', 'title', { account }, { title: account }],
    ['抬头同账户名', null, { account }, { title: account }],
    ['跟账户名是一样的', 'title', { account }, { title: account }],
  ] as const)
    it(`is that of the other: "${text}"`, () => expect(sameAs(text, copyForm, asked, known)).to.deep.equal(given))

  for (const [what, text, asked, known] of [
    ['the other is not known', 'same as the account', 'title', {}],
    ['it is likened to no field', 'the title is the same as last time', 'title', { account }],
    ['it is likened to itself', 'the account is the same as the account', null, { account }],
    ['another thing is likened', 'my phone has the same as account', 'title', { account }],
    ['a number is likened', 'the number is the same as the account', 'invoice_number', { account: '04418273' }],
    ['a reason is likened', 'reason: same as the account', 'reason', { account }],
    ['it is a story', `${'It was like that. '.repeat(70)}title: same as account`, null, { account }],
  ] as const)
    it(`is none where ${what}`, () => expect(sameAs(text, copyForm, asked, known)).to.deep.equal({}))
})
