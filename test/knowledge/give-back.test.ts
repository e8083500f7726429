import { expect } from 'chai'
import { giveBack } from '../../src/knowledge/give-back.js'
import { learn } from '../../src/understanding/learn.js'
import { Model } from '../../src/understanding/model.js'
import { smallContent, smallSentences } from '../support/small-content.js'

describe('what a model has copied of what was learnt', () => {
  const learnt = learn(smallContent, smallSentences)
  const model = new Model(smallContent, learnt)
  const heard = () => smallSentences.slice(0, 20).map(one => [model.candidates(one), model.command(one.text), model.agreement(one)])
  const before = heard()

  giveBack(learnt)

  it('is given back at once', () => {
    const kernels = [learnt.main, learnt.command].flatMap(({ model }) => (model.kind === 'kernel' ? [model.kernel.rows] : []))
    expect(kernels).to.have.length(2)
    for (const { features, values, dense } of kernels) {
      expect([features, values, dense].map(({ buffer }) => buffer.byteLength)).to.deep.equal([0, 0, 0])
    }
  })

  it('is not missed by the model', () => {
    expect(heard()).to.deep.equal(before)
  })
})
