import { expect } from 'chai'
import type { Content } from '../../../src/understanding/knowledge.js'
import { smallContent } from '../../support/small-content.js'
import { ablation, halved, learningCurve, nothing, withoutTopics, withPhrasings } from './variant.js'

const content: Content = { ...smallContent, concepts: new Map([['mailing', 'postage']]) }
const named = (name: string) => ablation(content).find(one => one.name === name)?.variants[0]
const count = ({ phrasings }: Content, id: string) => phrasings.filter(({ meaning }) => meaning.id === id).length
const texts = ({ phrasings }: Content) => phrasings.map(({ text }) => text)

describe('the ablation', () => {
  it('begins with everything', () => {
    const [first] = ablation(content)

    expect(first?.name).to.equal('everything')
    expect(first?.variants).to.have.length(1)
    expect(first?.variants[0]).to.deep.include({ content, encoder: { final: true, below: true }, mends: true })
    expect(first?.variants[0]?.views).to.have.length(3).and.not.include(nothing)
  })

  for (const [name, left, final, below] of [
    ['without the sentence encoder', 'wcn', false, false],
    ['without its last layer', 'wcn', false, true],
    ['without its layer below', 'wcn', true, false],
    ['without words', '-cn', true, true],
    ['without characters', 'w-n', true, true],
    ['without concepts', 'wc', true, true],
    ['words only', 'w--', false, false],
    ['characters only', '-c-', false, false],
  ] as const)
    it(`leaves what it says: ${name}`, () => {
      const variant = named(name)

      expect(variant?.views.map((view, at) => (view === nothing ? '-' : 'wcn'.charAt(at))).join('')).to.equal(left)
      expect(variant?.encoder).to.deep.equal({ final, below })
    })

  it('leaves out the lines of topics, and nothing else', () => {
    const left = withoutTopics(content)

    expect(left.phrasings).to.deep.equal(content.phrasings.filter(({ meaning }) => meaning.kind !== 'topic'))
    expect(left.phrasings.length).to.be.lessThan(content.phrasings.length)
  })

  it('halves every meaning but the commands', () => {
    const half = halved(content)

    expect(['postage', 'split-statement', 'refund', 'greeting', 'yes'].map(id => count(half, id))).to.deep.equal([5, 6, 4, 3, 6])
  })
})

describe('the learning curve', () => {
  it('grows, and ends with all lines', () => {
    expect(learningCurve(content).map(({ name, variants }) => [name, variants.length])).to.deep.equal([
      ['10 an entry', 2],
      ['20 an entry', 2],
      ['40 an entry', 2],
      ['80 an entry', 2],
      ['160 an entry', 2],
      ['all: 11 an entry', 1],
    ])
  })

  it('cuts topics and intents to the share that is left of the mean entry, to one line at least', () => {
    // 32 lines of three entries: four an entry are 3/8 of them.
    const few = withPhrasings(content, 4, 0)

    expect(['postage', 'split-statement'].map(id => count(few, id))).to.deep.equal([4, 4])
    expect(['refund', 'copy', 'greeting', 'yes'].map(id => count(few, id))).to.deep.equal([3, 3, 2, 6])
    expect(count(withPhrasings(content, 1, 0), 'status')).to.equal(1)
  })

  it('draws the same every time, whatever the order, and others in another draw', () => {
    const turned = { ...content, phrasings: content.phrasings.toReversed() }

    expect(texts(withPhrasings(turned, 4, 0)).sort()).to.deep.equal(texts(withPhrasings(content, 4, 0)).sort())
    expect(texts(withPhrasings(content, 4, 1))).to.not.deep.equal(texts(withPhrasings(content, 4, 0)))
  })

  it('draws fewer out of more, and all where there are no more', () => {
    expect(texts(withPhrasings(content, 6, 0))).to.include.members(texts(withPhrasings(content, 3, 0)))
    expect(withPhrasings(content, 1_000, 0).phrasings).to.deep.equal(content.phrasings)
  })
})
