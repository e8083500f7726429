import { expect } from 'chai'
import { plain } from '../../src/commands/show-ticket.js'

describe('words shown in a terminal', () => {
  for (const [what, words] of [
    ['go back to the start of the line', 'harmless\rhistory SOLVED by agent'],
    ['colour it', '\u001b[31mred'],
    ['colour it by the second set of control characters', '\u009b31mred'],
    ['turn the direction of writing', 'a\u202eb'],
    ['begin another line', 'a\u2028b'],
  ] as const)
    it(`can't ${what}`, () => {
      expect(plain(words)).not.to.match(/[\p{Cc}\p{Cf}\u2028]/u)
      expect(words, 'the control').to.match(/[\p{Cc}\p{Cf}\u2028]/u)
    })

  it('stay as they are otherwise', () => expect(plain('发票 A & B <Ltd>, 04418827')).to.equal('发票 A & B <Ltd>, 04418827'))
})
