import { expect } from 'chai'
import { asksOfSentence, leadsToQuestion } from '../../../src/understanding/parts/half-of.js'
import { type Part, pieceOf } from '../../../src/understanding/parts/part.js'
import { candidates, content, type Scored } from '../told-decisions.js'

const within = candidates(['postage', 0.95])
const piece = (text: string, ...scored: Scored): Part => pieceOf(text, candidates(scored), within)

describe('a piece that leads to what its sentence asks', () => {
  const envelopes = piece('twelve envelopes a year', 'several', 0.95)
  const asked = piece('do we pay for mailing?', 'postage', 0.6)
  const surely = candidates(['postage', 0.9])
  const elsewhere = pieceOf('do we pay for mailing?', asked.candidates, candidates(['postage', 0.95]))

  it('only tells of things beside the one question that the whole surely is', () =>
    expect(leadsToQuestion(envelopes, -0.3, surely, [envelopes, asked], content)).to.equal(true))

  const several = piece('can we have several?', 'several', 0.95)
  const told = piece('I would like to know whether we can', 'several', 0.95)
  const dead = piece('the button cannot be pressed', 'several', 0.95)
  for (const [where, part, sounds, whole, parts] of [
    ['it asks', several, -0.3, surely, [several, asked]],
    ['it tells of a question', told, -0.3, surely, [told, asked]],
    ['it says what does not work', dead, -0.3, surely, [dead, asked]],
    ['the whole sounds of it as well', envelopes, 0, surely, [envelopes, asked]],
    ['the whole is less sure', envelopes, -0.3, candidates(['postage', 0.89]), [envelopes, asked]],
    ['nothing is asked', envelopes, -0.3, surely, [envelopes]],
    ['its sentence asks something else', envelopes, -0.3, surely, [envelopes, piece('who pays?', 'refund', 0.6)]],
    ['another sentence asks', envelopes, -0.3, surely, [envelopes, elsewhere]],
  ] as const)
    it(`is none where ${where}`, () => expect(leadsToQuestion(part, sounds, whole, parts, content)).to.equal(false))
})

describe('a piece that asks of "them"', () => {
  for (const [text, expected] of [
    ['do they get invoiced as well?', true],
    ['and can it be mailed?', true],
    ['它们也能开吗', true],
    ['does the paper get invoiced as well?', false],
    ['can that special invoice be mailed?', false],
    ['does it matter when I apply?', false],
    ['is it possible to have two?', false],
    ['who pays for it?', false],
  ] as const)
    it(`asks ${expected ? 'what its sentence does' : 'something of its own'} with "${text}"`, () =>
      expect(asksOfSentence(piece(text, 'refund', 0.8), 'refund', content)).to.equal(expected))

  it('asks something of its own where its sentence is less sure, and is no other matter where it sounds of the same', () => {
    const [text, refund] = ['do they get invoiced as well?', candidates(['refund', 0.8])]

    expect(asksOfSentence(pieceOf(text, refund, candidates(['postage', 0.89])), 'refund', content)).to.equal(false)
    expect(asksOfSentence(pieceOf(text, refund, candidates(['refund', 0.95])), 'refund', content)).to.equal(false)
  })
})
