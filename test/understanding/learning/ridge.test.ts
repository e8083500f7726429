import { expect } from 'chai'
import fc from 'fast-check'
import { factorize, inverseEntry, invertTail, solve } from '../../../src/understanding/learning/ridge.js'
import { at, type Dense, inverse, times, transpose, withRidge } from '../../support/dense.js'

const lambda = 0.2

/** Matrices M M', which are symmetric and not negative, as kernels are; sizes around the four and two rows that loops take at once. */
const kernels = fc
  .integer({ min: 1, max: 14 })
  .chain(size =>
    fc.array(fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: 3, maxLength: 3 }), { minLength: size, maxLength: size }),
  )
  .map(rows => times(rows, transpose(rows)))

describe('the ridge', () => {
  it('is factored so that the factor times its transpose is the matrix', () => {
    fc.assert(
      fc.property(kernels, kernel => {
        const factor = factorOf(kernel)
        const square = factor.map((_, i) => kernel.map((_, j) => factor[i]?.[j] ?? 0))

        expectClose(times(square, transpose(square)), withRidge(kernel, lambda))
      }),
    )
  })

  it('is solved as by a dense inverse', () => {
    fc.assert(
      fc.property(kernels, kernel => {
        const y = kernel.map((_, i) => Math.sin(i + 1))

        const x = solve(factorOf(kernel), Float64Array.from(y))

        expectClose([[...x]], transpose(times(inverse(withRidge(kernel, lambda)), transpose([y]))))
      }),
    )
  })

  it('gives any entry of the inverse within the tail', () => {
    fc.assert(
      fc.property(kernels, fc.nat(13), (kernel, nat) => {
        const from = nat % kernel.length
        const expected = inverse(withRidge(kernel, lambda))

        const tail = invertTail(factorOf(kernel), from)

        for (let a = from; a < kernel.length; a++) {
          for (let b = from; b < kernel.length; b++) expect(inverseEntry(tail, a - from, b - from)).to.be.closeTo(at(expected, a, b), 1e-7)
        }
      }),
    )
  })

  it('holds for two equal lines, whose kernel alone has no inverse', () => {
    const kernel = [
      [1, 1],
      [1, 1],
    ]
    const x = solve(factorOf(kernel), Float64Array.of(1, 1))
    expect(x[0]).to.be.closeTo(1 / 2.2, 1e-12)
    expect(x[1]).to.be.closeTo(1 / 2.2, 1e-12)
  })
})

function factorOf(kernel: Dense) {
  return factorize(kernel.length, i => kernel[i] ?? [], lambda)
}

function expectClose(actual: Dense, expected: Dense): void {
  expect(actual.length).to.equal(expected.length)
  for (const [i, row] of expected.entries()) for (const [j, value] of row.entries()) expect(at(actual, i, j)).to.be.closeTo(value, 1e-7)
}
