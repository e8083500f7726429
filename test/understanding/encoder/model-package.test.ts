import { expect } from 'chai'
import { readModelPackage } from '../../../src/understanding/encoder/model-package.js'

describe('the files of the sentence model', () => {
  const { weights, part } = readModelPackage()

  it('are read into the room that is given, and no further', () => {
    const room = new Float32Array(512 * 512 + 1).fill(7)

    const read = weights('tanh_layer_0/weights', room)

    expect(read.buffer).to.equal(room.buffer)
    expect(read).to.have.length(512 * 512)
    expect(read).to.deep.equal(weights('tanh_layer_0/weights'))
    expect(room.at(-1)).to.equal(7)
  })

  it('are read from any of their numbers on', () => {
    const all = weights('tanh_layer_0/weights')
    const room = new Float32Array(700)

    part('tanh_layer_0/weights', 1_234, room)

    expect(room).to.deep.equal(all.slice(1_234, 1_934))
  })

  it('hold no weights of another name, and none whose name only ends like several', () => {
    expect(() => weights('no such weights')).to.throw(/is not one of the weights/)
    expect(() => weights('part_0')).to.throw(/is not one of the weights/)
  })
})
