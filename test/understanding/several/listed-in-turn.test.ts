import { expect } from 'chai'
import { withoutTurns } from '../../../src/understanding/several/listed-in-turn.js'

describe('places in front of the numbers of a list', () => {
  for (const [text, list] of [
    ['the next is 51820934 and the last 62931045', '51820934 and 62931045'],
    ['Yes, and the other invoice is 51820934 and a third 62931045.', 'Yes, and 51820934 and 62931045.'],
  ] as const)
    it(`are left out: "${text}"`, () => expect(withoutTurns(text)).to.equal(list))

  for (const text of [
    'the last invoice is 51820934 and is here',
    'the other one is 51820934, which I have',
    'my last invoice was 51820934',
  ])
    it(`stay where no list is: "${text}"`, () => expect(withoutTurns(text)).to.equal(text))
})
