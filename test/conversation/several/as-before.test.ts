import { expect } from 'chai'
import { asBefore } from '../../../src/conversation/several/as-before.js'
import { copyForm } from '../../understanding/fields-form.js'
import { play } from '../script.js'

const before = { account: 'kestrelhq', title: 'Kestrel Foods Ltd', invoice_number: '48213377', reason: 'my dog ate it' }

describe('an answer that it is as in the request before', () => {
  for (const [text, asked] of [
    ['same as before', 'title'],
    ['same', 'reason'],
    ['The same.', 'account'],
    ["it's the same as last time", 'reason'],
    ['the same reason', 'reason'],
    ['same title as before', 'title'],
    ['同上', 'reason'],
    ['一样', 'title'],
    ['原因一样', 'reason'],
    ['抬头跟上一张一样', 'title'],
    ['还是一样的', 'account'],
  ] as const)
    it(`takes its value: "${text}"`, () => expect(asBefore(text, copyForm, asked, before)).to.deep.equal({ [asked]: before[asked] }))

  for (const [what, text, asked, known] of [
    ['a number is asked for', 'same as before', 'invoice_number', before],
    ['nothing is asked for', 'same as before', null, before],
    ['nothing was filed', 'same as before', 'title', {}],
    ['it may be another than the last', 'same as the first one', 'title', before],
    ['another field is named', 'the same account', 'title', before],
    ['it is denied', 'not the same', 'title', before],
    ['it is denied in Chinese', '不一样', 'title', before],
    ['it is changed', 'same as before but with Inc', 'title', before],
    ['it is asked', '跟上一张一样吗？', 'title', before],
    ['it is a name', 'Same Old Ltd', 'title', before],
  ] as const)
    it(`gives none where ${what}: "${text}"`, () => expect(asBefore(text, copyForm, asked, known)).to.deep.equal({}))
})

describe('the next of several, of which one value is another', () => {
  const two = 'lost invoices 48213377 and 48213390, account kestrelhq, title Kestrel Foods Ltd, my dog ate them'
  play([
    {
      title: 'has the value of the one before after all, and is read back with it',
      turns: [
        { says: two, asks: 'yes' },
        { says: 'yes, but the title of the second is different', asks: 'title' },
        { says: 'same as before', replies: ['Please check', 'Kestrel Foods Ltd', '48213390'], asks: 'yes' },
        { says: 'yes', asks: null },
      ],
      tickets: ['48213377', '48213390'].map(invoice_number => ({
        intent: 'lost-invoice-copy',
        fields: { ...before, reason: 'my dog ate them', invoice_number },
      })),
    },
    {
      title: 'has no reason that only says that it is another',
      turns: [
        { says: '发票丢了，账户 kestrelhq，抬头凯思食品有限公司，号码48213377，搬家弄丢了' },
        { says: '对', asks: null },
        { says: '还有一张48213390也丢了，原因不一样', never: ['遗失原因：不一样'] },
      ],
      tickets: [{ intent: 'lost-invoice-copy' }],
    },
  ])
})
