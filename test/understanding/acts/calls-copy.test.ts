import { expect } from 'chai'
import { withCopyAsIt } from '../../../src/understanding/acts/calls-copy.js'

describe('an invoice in the place of the lost one', () => {
  for (const [text, said] of [
    ['How long until the new invoice arrives', 'How long until it arrives'],
    ['when does my replacement come?', 'when does it come?'],
    ['and who pays for the second fapiao', 'and who pays for it'],
    ['补的发票多久寄到', '它多久寄到'],
    ['新发票什么时候到', '它什么时候到'],
    ['那张补的票几天能到', '它几天能到'],
  ] as const)
    it(`is "it" in "${text}"`, () => expect(withCopyAsIt(text)).to.equal(said))

  for (const text of [
    'how long until my invoice arrives',
    'the newest invoice',
    'who pays when you mail a new invoice?',
    'what is new',
    '发票多久寄到',
    '补充一下抬头',
    '新的抬头',
  ])
    it(`is none in "${text}"`, () => expect(withCopyAsIt(text)).to.equal(text))
})
