import { expect } from 'chai'
import { outcome, outcomes } from '../made-up.js'
import { fingerprintOf } from './fingerprint.js'

describe('the fingerprint of decisions', () => {
  const fingerprint = fingerprintOf(outcomes)

  it('is the same whatever time they took', () => {
    expect(fingerprintOf({ ...outcomes, times: null })).to.equal(fingerprint)
  })

  it('is another one where a message is decided otherwise, or with the least difference in its confidence', () => {
    const [first, ...others] = outcomes.faq

    expect(fingerprintOf({ ...outcomes, faq: [outcome([]), ...others] })).not.to.equal(fingerprint)
    expect(first?.candidates[0]?.confidence).to.equal(0.9)
    expect(fingerprintOf({ ...outcomes, faq: [outcome(['postage'], { postage: 0.9 + Number.EPSILON }), ...others] })).not.to.equal(
      fingerprint,
    )
  })

  it('is another one where a conversation files another value, and no other for another reference', () => {
    const filed = (reason: string, reference: string) => ({
      turns: [],
      tickets: [{ intent: 'lost-invoice-copy', fields: { reason }, reference }],
    })
    const whenFiled = (reason: string, reference: string) => fingerprintOf({ ...outcomes, dialogues: [filed(reason, reference)] })

    expect(whenFiled('stolen', 'INV-1')).not.to.equal(whenFiled('lost', 'INV-1'))
    expect(whenFiled('stolen', 'INV-2')).to.equal(whenFiled('stolen', 'INV-1'))
  })
})
