import { expect } from 'chai'
import { readModelPackage } from '../../../src/understanding/encoder/model-package.js'

describe('the files of the sentence model', () => {
  const { weights, part } = readModelPackage()

  it('are read from any of their numbers on, and no further', () => {
    const all = weights('tanh_layer_0/weights')
    const room = new Float32Array(701).fill(7)

    part('tanh_layer_0/weights', 1_234, room.subarray(0, 700))

    expect(all).to.have.length(512 * 512)
    expect(room.slice(0, 700)).to.deep.equal(all.slice(1_234, 1_934))
    expect(room.at(-1)).to.equal(7)
  })

  it('hold no weights of another name, and none whose name only ends like several', () => {
    expect(() => weights('no such weights')).to.throw(/is not one of the weights/)
    expect(() => weights('part_0')).to.throw(/is not one of the weights/)
  })
})
