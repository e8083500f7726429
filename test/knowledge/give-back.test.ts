import { expect } from 'chai'
import { giveBack } from '../../src/knowledge/give-back.js'
import { dimensions } from '../../src/understanding/encoder/dimensions.js'
import { dice } from '../../src/understanding/learning/dice.js'
import { learn } from '../../src/understanding/model/learn.js'
import { Model } from '../../src/understanding/model/model.js'
import { smallContent, smallSentences } from '../support/small-content.js'

describe('what a model has copied of what was learnt', () => {
  const draw = dice()
  const numbers = () => Float32Array.from({ length: dimensions }, () => draw() - 0.5)
  const sentences = smallSentences.map(one => ({ ...one, encoding: { final: numbers(), below: numbers() } }))
  const learnt = learn(smallContent, sentences)
  const model = new Model(smallContent, learnt)
  const heard = () => sentences.slice(0, 20).map(one => [model.candidates(one), model.command(one.text), model.agreement(one)])
  const before = heard()

  giveBack(learnt)

  it('is given back at once', () => {
    const copied = [learnt.main, learnt.command].flatMap(({ model }) => (model.kind === 'kernel' ? model.kernel.lines.dense : []))
    // Two views of the sentence model: commands are told by their words alone.
    expect(copied.map(({ dense }) => dense.buffer.byteLength)).to.deep.equal([0, 0])
  })

  it('is not missed by the model', () => {
    expect(heard()).to.deep.equal(before)
  })
})
