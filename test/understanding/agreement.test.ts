import { expect } from 'chai'
import { agreementOf, learnAgreement } from '../../src/understanding/agreement.js'

const lines = {
  agrees: ['yes all correct, file it', 'that is right, go ahead', 'everything matches, submit it', 'correct, please send it off'],
  other: ['the number is wrong', 'not yet, I have to check', 'who pays for it?', 'yeah right, very funny'],
}

describe('how much an answer sounds like one on which a form is filed', () => {
  const agreement = agreementOf(learnAgreement(lines))

  it('is above nothing where its words are those of such answers, and below where they are of others', () => {
    expect(agreement('all right, everything is correct, submit')).to.be.above(0.2)
    expect(agreement('the number is not right, I have to check it')).to.be.below(-0.2)
  })

  it('is the same every time', () => {
    const again = agreementOf(learnAgreement(lines))
    expect(again('go ahead and file it')).to.equal(agreement('go ahead and file it'))
  })

  it('is not known of words that were never met, or where nothing was learnt', () => {
    expect(agreement('扔了')).to.equal(null)
    expect(agreementOf(learnAgreement(null))('yes')).to.equal(null)
  })
})
