import { expect } from 'chai'
import { guessedNumber } from '../../src/understanding/fields/guessed-number.js'

describe('a number that is guessed', () => {
  for (const text of ['is it 24907718?', 'hm then 24907718?', 'would that be 24907718, right?', '是24907718吗', '那是24907718这个吗？'])
    it(`is given: ${text}`, () => expect(guessedNumber(text)).to.equal('24907718'))

  for (const text of [
    '24907718',
    'did 24907718 arrive?',
    'is 24907718 a phone number?',
    'how much is 24907718?',
    '24907718收到了吗',
    'is it free?',
    '24907718€?',
    '$ 24907718?',
    '24907718元？',
  ])
    it(`is none: ${text}`, () => expect(guessedNumber(text)).to.equal(null))
})
