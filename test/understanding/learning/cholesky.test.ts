import { expect } from 'chai'
import { Cholesky } from '../../../src/understanding/learning/cholesky.js'
import { factorize, invertTail, solve } from '../../../src/understanding/learning/ridge.js'

describe('the fast Cholesky', () => {
  const lambda = 0.1

  for (const size of [0, 1, 2, 3, 4, 5, 63, 64, 65, 67, 128, 130, 257, 600]) {
    it(`gives the factor and the solutions of the plain one for ${size} lines, to 1e-9`, () => {
      const kernel = radialKernel(size)
      const columns = [0, 1, 2, 3, 4].map(label => Float64Array.from({ length: size }, (_, i) => (i % 5 === label ? 1 : 0)))

      const plain = factorize(size, i => kernel[i] ?? [], lambda)
      const fast = new Cholesky(size, i => kernel[i] ?? [], lambda)

      expect(fast.rows).to.have.length(size)
      expect(difference(fast.rows, plain)).to.be.lessThan(1e-9)
      expect(
        difference(
          fast.solve(columns),
          columns.map(column => solve(plain, column)),
        ),
      ).to.be.lessThan(1e-9)
      const tail = Math.floor(size / 2)
      expect(difference(invertTail(fast.rows, tail), invertTail(plain, tail))).to.be.lessThan(1e-9)
    })
  }

  it('solves what it was given: K + lambda I times the solution is the column', () => {
    const [size, kernel] = [300, radialKernel(300)]
    const column = Float64Array.from({ length: size }, (_, i) => Math.sin(i))

    const [x] = new Cholesky(size, i => kernel[i] ?? [], lambda).solve([column])

    for (let i = 0; i < size; i++) {
      let sum = lambda * (x?.[i] ?? 0)
      for (let j = 0; j < size; j++) sum += (kernel[Math.max(i, j)]?.[Math.min(i, j)] ?? 0) * (x?.[j] ?? 0)
      expect(sum).to.be.closeTo(column[i] ?? Number.NaN, 1e-9)
    }
  })

  it('holds where lines are the same and there is no ridge, as the plain one does', () => {
    const row = () => [1, 1, 1, 1, 1, 1]
    expect(difference(new Cholesky(6, row, 0).rows, factorize(6, row, 0))).to.be.lessThan(1e-9)
  })

  it('gives the same bits again', () => {
    const kernel = radialKernel(200)
    const again = () => new Cholesky(200, i => kernel[i] ?? [], lambda).rows.map(row => row.join())
    expect(again()).to.deep.equal(again())
  })
})

/** Radial kernel of points on a sphere, with many near each other, as phrases of one meaning are. */
function radialKernel(size: number): readonly Float32Array[] {
  let state = 1
  const random = () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647 - 0.5
  }
  const points = Array.from({ length: size }, () => {
    const point = Array.from({ length: 12 }, random)
    const length = Math.hypot(...point)
    return point.map(number => number / length)
  })
  return points.map((one, i) =>
    Float32Array.from(points.slice(0, i + 1), other =>
      Math.exp(3 * (one.reduce((sum, number, at) => sum + number * (other[at] ?? 0), 0) - 1)),
    ),
  )
}

/** The largest difference, as a share of the largest number. */
function difference(some: readonly Float64Array[], others: readonly Float64Array[]): number {
  expect(some.map(({ length }) => length)).to.deep.equal(others.map(({ length }) => length))
  const largest = Math.max(1, ...others.map(row => row.reduce((most, number) => Math.max(most, Math.abs(number)), 0)))
  let most = 0
  for (const [i, row] of some.entries())
    for (const [j, number] of row.entries()) most = Math.max(most, Math.abs(number - (others[i]?.[j] ?? Number.NaN)))
  return most / largest
}
