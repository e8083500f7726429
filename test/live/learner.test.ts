import { expect } from 'chai'
import sinon from 'sinon'
import type { OpeningKnowledge } from '../../src/knowledge/open-knowledge.js'
import type { LearnApart } from '../../src/live/learn-apart.js'
import { createLearner } from '../../src/live/learner.js'
import type { Content } from '../../src/understanding/knowledge.js'
import { smallContent } from '../support/small-content.js'

const opening: OpeningKnowledge = { contentFolder: '', cacheFolder: '', tell: () => {} }
const another: Content = { ...smallContent, phrasings: smallContent.phrasings.slice(1) }
const chinese: Content = { ...smallContent, language: 'zh' }
/** Read again after a change of an answer: another object that is learnt alike. */
const again: Content = { ...smallContent, phrasings: [...smallContent.phrasings], revision: 'another' }

describe('a learner', () => {
  /** Learns until it is told that it has, or is stopped. */
  function learning() {
    const ends: (() => void)[] = []
    const apart = sinon.spy<LearnApart>(
      (_content, _reading, _opening, signal) =>
        new Promise((resolve, reject) => {
          ends.push(resolve)
          signal.addEventListener('abort', () => reject(signal.reason))
        }),
    )
    return { apart, end: (at: number) => ends[at]?.(), learner: createLearner(apart, opening), until: new AbortController() }
  }

  it('goes on for whoever asks for the same, after nobody has waited any more', async () => {
    const { apart, end, learner, until } = learning()
    const first = learner.learn(smallContent, 'sentences', until.signal)
    until.abort()
    await failureOf(first)

    await learner.keepOnly([again, another])
    const second = learner.learn(again, 'sentences', new AbortController().signal)
    end(0)
    await second

    sinon.assert.calledOnce(apart)
    expect(apart.args[0]?.[3].aborted).to.equal(false)
  })

  it('ends what has become another', async () => {
    const { apart, learner, until } = learning()
    const [first, other] = [learner.learn(smallContent, 'sentences', until.signal), learner.learn(chinese, 'sentences', until.signal)]

    await learner.keepOnly([another, chinese])

    await failureOf(first)
    expect(apart.args.map(([, , , signal]) => signal.aborted)).to.deep.equal([true, false])
    await learner.keepOnly([])
    await failureOf(other)
  })

  it('learns anew by another reading, and what has failed', async () => {
    const apart = sinon.stub<Parameters<LearnApart>, Promise<void>>().rejects(new Error('no memory')).onThirdCall().resolves()
    const learner = createLearner(apart, opening)
    const { signal } = new AbortController()

    expect((await failureOf(learner.learn(smallContent, 'words', signal))).message).to.equal('no memory')
    await failureOf(learner.learn(smallContent, 'sentences', signal))
    await learner.learn(smallContent, 'sentences', signal)

    expect(apart.args.map(([, reading]) => reading)).to.deep.equal(['words', 'sentences', 'sentences'])
  })

  it('begins nothing for whoever waits no more', async () => {
    const { apart, learner, until } = learning()
    until.abort()

    await failureOf(learner.learn(smallContent, 'words', until.signal))

    sinon.assert.notCalled(apart)
  })
})

function failureOf(work: Promise<void>): Promise<Error> {
  return work.then(
    () => expect.fail('it came to an end'),
    (error: Error) => error,
  )
}
