import { expect } from 'chai'
import { leadsToQuestion } from '../../../src/understanding/parts/half-of.js'
import { type Part, pieceOf } from '../../../src/understanding/parts/part.js'
import { candidates, content, type Scored } from '../told-decisions.js'

const within = candidates(['postage', 0.95])
const piece = (text: string, ...scored: Scored): Part => pieceOf(text, candidates(scored), within)

describe('a piece that leads to what its sentence asks', () => {
  const envelopes = piece('twelve envelopes a year', 'several', 0.95)
  const asked = piece('do we pay for mailing?', 'postage', 0.6)
  const surely = candidates(['postage', 0.9])
  const elsewhere = pieceOf('do we pay for mailing?', asked.candidates, candidates(['postage', 0.95]))

  for (const [what, part, sounds, whole, parts, expected] of [
    ['tells of its things', envelopes, -0.3, surely, [envelopes, asked], true],
    ['does not ask', piece('can we have several?', 'several', 0.95), -0.3, surely, [envelopes, asked], false],
    ['tells of no question', piece('I would like to know whether we can', 'several', 0.95), -0.3, surely, [envelopes, asked], false],
    ['is not sounded of by the whole', envelopes, 0, surely, [envelopes, asked], false],
    ['stands in a whole that is sure', envelopes, -0.3, candidates(['postage', 0.89]), [envelopes, asked], false],
    ['has a question behind it', envelopes, -0.3, surely, [envelopes], false],
    ['has one of what the whole asks', envelopes, -0.3, surely, [envelopes, piece('who pays?', 'refund', 0.6)], false],
    ['has it in its own sentence', envelopes, -0.3, surely, [envelopes, elsewhere], false],
  ] as const)
    it(`${what}${expected ? '' : ', or leads to nothing'}`, () =>
      expect(leadsToQuestion(part, sounds, whole, parts, content)).to.equal(expected))
})
