import { expect } from 'chai'
import { numberWord } from '../../../src/understanding/text/number-word.js'

describe('a word that counts', () => {
  for (const [word, number] of [
    ['two', 2],
    ['Twelve', 12],
    ['两', 2],
    ['十', 10],
    ['7', 7],
    ['some', null],
    ['', null],
    ['48213377', null],
    ['constructor', null],
  ] as const)
    it(`is ${number} in "${word}"`, () => expect(numberWord(word)).to.equal(number))
})
