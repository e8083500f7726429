import { expect } from 'chai'
import { agreementOf, learnAgreement } from '../../../src/understanding/model/agreement.js'

const read = (texts: readonly string[]) => texts.map(text => ({ text, encoding: null }))
const lines = {
  agrees: read(['yes all correct, file it', 'that is right, go ahead', 'everything matches, submit it', 'correct, please send it off']),
  other: read(['the number is wrong', 'not yet, I have to check', 'who pays for it?', 'yeah right, very funny']),
}

describe('how much an answer sounds like one on which a form is filed', () => {
  const judge = agreementOf(learnAgreement(lines))
  const agreement = (text: string) => judge({ text, encoding: null })

  it('is above nothing where its words are those of such answers, and below where they are of others', () => {
    expect(agreement('all right, everything is correct, submit')).to.be.above(0.2)
    expect(agreement('the number is not right, I have to check it')).to.be.below(-0.2)
  })

  it('is the same every time', () => {
    const again = agreementOf(learnAgreement(lines))
    expect(again({ text: 'go ahead and file it', encoding: null })).to.equal(agreement('go ahead and file it'))
  })

  it('is not known of words that were never met, or where nothing was learnt', () => {
    expect(agreement('扔了')).to.equal(null)
    expect(agreementOf(learnAgreement(null))({ text: 'yes', encoding: null })).to.equal(null)
  })
})
