import { expect } from 'chai'
import { learn } from '../../../src/understanding/learn.js'
import { Model } from '../../../src/understanding/model.js'
import { smallContent, smallSentences } from '../../support/small-content.js'
import { learnAgain, learnVariant } from './learn-variant.js'
import { everything, nothing } from './variant.js'

describe('learning a variant', () => {
  const { views } = everything(smallContent)
  const learnt = learn(smallContent, smallSentences)

  it('finds what learn() finds through the same views', () => {
    expect(learnVariant({ content: smallContent, views }, smallSentences)).to.deep.equal(learnt)
    expect(learnAgain(learnt, { content: smallContent, views }, smallSentences)).to.deep.equal(learnt)
  })

  it('finds the same where lines are so many that some are joined', () => {
    const phrasings = Array.from({ length: 35 }, (_, n) => smallContent.phrasings.map(one => ({ ...one, text: `${one.text} ${n}` }))).flat()
    const content = { ...smallContent, phrasings }
    const sentences = phrasings.map(({ text }) => ({ text, encoding: null }))
    const found = learn(content, sentences)

    expect(found.main.model.kind).to.equal('linear')
    expect(learnAgain(found, { content, views }, sentences)).to.deep.equal(found)
  })

  it('gives a model that never looks through a view that is left out', () => {
    const [words = nothing, characters = nothing] = views
    const best = (left: typeof views, texts: readonly string[]) => {
      const model = new Model(smallContent, learnVariant({ content: smallContent, views: left }, smallSentences))
      return texts.map(text => model.candidates({ text, encoding: null })[0])
    }

    // Mistyped, so that its words say nothing and its characters do.
    const [read] = best([nothing, characters], ['postagee'])
    const [unread, strange] = best([words, nothing], ['postagee', 'zzz'])

    expect(read?.meaning.id).to.equal('postage')
    expect(unread).to.deep.equal(strange)
  })
})
