import { expect } from 'chai'
import { binsOf, calibrationError } from '../../src/measures/calibration-error.js'

const claim = (confidence: number, right: boolean) => ({ confidence, right })

describe('the calibration error', () => {
  it('is nothing where confidence is what comes true', () => {
    const claims = [claim(1, true), claim(0, false), claim(0.75, true), claim(0.75, true), claim(0.75, true), claim(0.75, false)]

    expect(calibrationError(binsOf(claims))).to.equal(0)
  })

  it('weighs the gap of each bin by its claims', () => {
    // Bins of a half: 0.2 and 0.4, none right, a gap of 0.3; 0.9 right, a gap of 0.1.
    const claims = [claim(0.2, false), claim(0.4, false), claim(0.9, true)]

    expect(calibrationError(binsOf(claims, 2))).to.be.closeTo((2 * 0.3 + 1 * 0.1) / 3, 1e-12)
  })

  it('takes 15 bins of the same width, a confidence of 1 in the last', () => {
    const bins = binsOf([claim(1, true), claim(0.066, true), claim(0.067, false)])

    expect(bins).to.have.length(15)
    expect(bins.map(({ claims }) => claims)).to.deep.equal([1, 1, ...Array(12).fill(0), 1])
    expect(bins[0]).to.include({ from: 0, confidence: 0.066, right: 1 })
  })

  it('is not a number without claims', () => expect(calibrationError(binsOf([]))).to.deep.equal(Number.NaN))
})
