import { expect } from 'chai'
import { calibrated } from './calibrated.js'

const labels = ['postage', 'delivery', 'refunds']
const lines = ['postage', 'delivery', 'refunds', 'postage', 'delivery', 'postage', 'delivery', 'postage', 'delivery', 'postage'].map(
  (label, at) => ({ text: `${label} ${at}`, label }),
)

/** Held out, a line is known by a clear lead, and one in three of the others is taken for something else by a hair. */
function without(group: readonly number[]): readonly number[][] {
  return group.map(line => {
    const own = labels.indexOf(lines[line]?.label ?? '')
    return labels.map((_, label) => (line % 3 === 2 ? (label === (own + 1) % 3 ? 0.1 : 0) : label === own ? 1 : -1))
  })
}

describe('a calibrated confidence', () => {
  const read = calibrated(lines, labels, new Set(['refunds']), without)

  it('is a probability of the best label, the higher the clearer it leads', () => {
    const [clear, close] = [read([1, -1, -1]), read([0.1, 0, 0])]

    expect([clear.label, close.label]).to.deep.equal(['postage', 'postage'])
    expect(clear.confidence).to.be.within(close.confidence + 0.1, 1)
    expect(close.confidence).to.be.within(0, 1)
  })

  it('falls with the score of what is no answer', () => {
    expect(read([1, -1, 0.9]).confidence).to.be.below(read([1, -1, -1]).confidence)
  })

  it('is, where something that is no answer leads, the surer the less the best answer is right', () => {
    const [sure, unsure] = [read([-1, -1, 1]), read([0.9, -1, 1])]

    expect([sure.label, unsure.label]).to.deep.equal(['refunds', 'refunds'])
    expect(sure.confidence).to.be.above(unsure.confidence)
  })

  it('is read off each line held out once, without any that is no answer too', () => {
    const held: number[] = []
    const plain = calibrated(lines.slice(3), labels, new Set(), group => {
      held.push(...group)
      return without(group.map(line => line + 3))
    })

    expect(held.sort((a, b) => a - b)).to.deep.equal([0, 1, 2, 3, 4, 5, 6])
    expect(plain([1, -1, -1]).confidence).to.be.within(0, 1)
  })
})
