import { expect } from 'chai'
import { packRows, unpackRows } from '../../../src/understanding/learning/packed-rows.js'
import { someRows } from './some-rows.js'

describe('packed rows', () => {
  it('are the same rows when they are unpacked', () => {
    const { rows } = someRows(40)

    expect(unpackRows(packRows(rows))).to.deep.equal(rows)
  })

  it('are none where there were none', () => {
    expect(unpackRows(packRows([]))).to.deep.equal([])
  })

  it('keep what has no features, or no dense numbers, apart', () => {
    const none = { features: new Int32Array(0), values: new Float32Array(0), dense: new Float32Array(0) }
    const one = { features: Int32Array.of(4, 7), values: Float32Array.of(0.5, 0.25), dense: new Float32Array(0) }

    expect(unpackRows(packRows([none, one, none]))).to.deep.equal([none, one, none])
  })
})
