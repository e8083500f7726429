import { expect } from 'chai'
import { learnWhitening } from '../../src/insights/whiten.js'
import type { Encoding } from '../../src/understanding/encoder/transformer.js'

describe('whitening', () => {
  // Two meanings, told apart by the second number; the ways of asking for each differ by the first.
  const meanings = [
    [encoding(-0.8, 0.1), encoding(0.1, 0), encoding(0.7, -0.1)],
    [encoding(-0.7, 0.6), encoding(0, 0.7), encoding(0.7, 0.5)],
  ]

  it('makes little of what ways of asking for the same differ by', () => {
    const whiten = learnWhitening(meanings)
    const [one, same, other] = [encoding(-0.5, 0.5), encoding(0.5, 0.5), encoding(-0.5, -0.5)]
    expect(distance(one, same)).to.equal(distance(one, other))

    expect(distance(whiten(one), whiten(same))).to.be.below(distance(whiten(one), whiten(other)) / 2)
  })

  it('is finite in directions that no line differs in', () => {
    const whiten = learnWhitening([[encoding(0, 1), encoding(1, 1)]])

    expect([...whiten(encoding(0.5, 0.5)).final].every(Number.isFinite)).to.equal(true)
  })
})

function encoding(...numbers: readonly number[]): Encoding {
  return { final: Float32Array.from(numbers), below: Float32Array.from(numbers) }
}

function distance(one: Encoding, other: Encoding): number {
  return Math.hypot(...one.final.map((value, at) => value - (other.final[at] ?? 0)))
}
