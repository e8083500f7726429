import { expect } from 'chai'
import { consentToAll } from '../../../../src/understanding/acts/consent/consents-to-all.js'

const values = { account: 'maple-ops', title: 'Maple Ltd', invoice_number: '31992046', reason: 'stolen' }

describe('how a writer is reached, beside a yes to a read-back', () => {
  for (const text of [
    'yes, call me on 13812345678 if needed',
    'yes. Tel 13812345678',
    'yes, ref PO 88120034',
    'all correct, my cost centre is 44871',
    'yes, PO-4471',
    '对，有事打电话13812345678',
    '确认，联系电话021-62345678',
    '对，我的工号是20210045',
  ])
    it(`leaves it a yes: "${text}"`, () => expect(consentToAll(text, values)).not.to.equal(null))

  for (const text of [
    'yes, but the number is 31992047',
    'yes, ref 31992047',
    'yes, but the account is PO-4471',
    'yes, invoice ref 31992047',
    '对，号码是31992047',
    'no. Tel 13812345678',
    "no, it's correct, file a complaint",
    "no no no. it's fine. send it by email to bob@x.example",
    'yes, please call me on 13812345678',
  ])
    it(`makes none of: "${text}"`, () => expect(consentToAll(text, values)).to.equal(null))
})
