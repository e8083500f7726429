import { expect } from 'chai'
import type { Candidate, Decision, Said } from '../../../src/understanding/heard.js'
import { type Divided, doubtsOf } from '../../../src/understanding/parts/doubts.js'
import { type LookAlike, phraseOf } from '../../../src/understanding/parts/look-alikes.js'
import { withoutLookAlike } from '../../../src/understanding/parts/without-look-alike.js'
import { understand } from '../../../src/understanding/understand.js'
import { smallContent, smallKnowledge } from '../../support/small-content.js'

const content = contentWith('sent twice')
const both: Decision = { kind: 'answer', entries: [ref('postage'), ref('application-deadline')], topics: [] }
const onePart = (text: string): Divided => ({ whole: said(text, 'postage'), sentences: [], pieces: [] })

describe('a doubt about an entry', () => {
  it('is of the part that asks for it, where several things are asked', () => {
    const message = divided(said('who pays if it is sent twice', 'postage'), said('until when may I apply', 'application-deadline'))

    expect(doubtsOf(both, message, content)).to.deep.equal([
      { entry: 'postage', part: 'who pays if it is sent twice', words: 'sent twice', at: 'faq/look-alikes.txt:1' },
    ])
  })

  for (const [title, ...sentences] of [
    ['the words stand in another part', said('who pays the postage', 'postage'), said('is it sent twice a year', 'application-deadline')],
    ['its part is sure of it', said('who pays if it is sent twice', 'postage', 0.9), said('until when', 'application-deadline')],
    [
      'another part asks for it without them',
      said('who pays if it is sent twice', 'postage'),
      said('who pays the postage', 'postage'),
      said('until when', 'application-deadline'),
    ],
    ['no part asks for it', said('is it sent twice', 'refund'), said('until when', 'application-deadline')],
  ] as const)
    it(`is none where ${title}`, () => expect(doubtsOf(both, divided(...sentences), content)).to.deep.equal([]))

  it('is there however sure the part is, if the words always say so', () => {
    const message = divided(said('who pays if it is sent twice', 'postage', 0.99), said('until when', 'application-deadline'))

    expect(doubtsOf(both, message, contentWith('sent twice', true)).map(({ entry }) => entry)).to.deep.equal(['postage'])
  })

  it('is of the piece of a sentence that asks for it, where the sentence asks for others, too', () => {
    const sentence = 'who pays the postage and is there a deadline for what is sent twice'
    const pieces = [said('who pays the postage', 'postage'), said('is there a deadline for what is sent twice', 'application-deadline')]

    expect(doubtsOf(both, { whole: said(sentence, 'postage'), sentences: [], pieces }, content)).to.deep.equal([])
  })

  describe('where one thing is asked', () => {
    const one: Decision = { kind: 'answer', entries: [ref('postage')], topics: [] }

    it('is of all that is told with the question', () => {
      const message = divided(said('my invoice was sent twice', 'refund'), said('who pays the postage', 'postage', 0.99))

      expect(doubtsOf(one, message, content).map(({ entry }) => entry)).to.deep.equal(['postage'])
    })

    it('is not of a question about something else that was not understood', () => {
      const message = divided(said('who pays the postage?', 'postage'), said('how often is a contract sent twice?', 'refund'))

      expect(doubtsOf(one, message, content)).to.deep.equal([])
    })

    it('is of a question that leans on its own', () => {
      const message = divided(said('who pays the postage?', 'postage'), said('and if it is sent twice?', 'refund'))

      expect(doubtsOf(one, message, content).map(({ entry }) => entry)).to.deep.equal(['postage'])
    })
  })

  it('is none of what is neither answered nor requested', () => {
    for (const decision of [{ kind: 'unknown' }, { kind: 'not-covered', topics: ['refund'] }] as const)
      expect(doubtsOf(decision, onePart('sent twice'), content)).to.deep.equal([])
  })
})

describe('what is left of several without the doubted', () => {
  const doubts = [{ entry: 'postage', part: 'who pays if it is sent twice', words: 'sent twice', at: 'faq/look-alikes.txt:1' }]
  const without = (decision: Decision) => withoutLookAlike(decision, [], 'sent twice', content, doubts)

  for (const [title, before, after] of [
    ['the other answers', both, { ...both, entries: [ref('application-deadline')] }],
    [
      'what is wanted',
      { kind: 'request', intent: 'lost-invoice-copy', entries: [ref('postage')] },
      { kind: 'request', intent: 'lost-invoice-copy', entries: [] },
    ],
    ['what is not covered', { kind: 'answer', entries: [ref('postage')], topics: ['refund'] }, { kind: 'not-covered', topics: ['refund'] }],
    [
      'the question whether it is meant',
      { kind: 'answer', entries: [ref('postage')], topics: [] },
      { kind: 'clarify', between: [ref('postage')] },
    ],
  ] as const satisfies readonly (readonly [string, Decision, Decision])[])
    it(`is ${title}`, () => expect(without(before)).to.deep.equal(after))
})

describe('a message of several questions of which one only sounds like an entry', () => {
  const texts = ['who pays if it is sent twice?', 'until when may I apply for an invoice?']
  const model = {
    candidates: ({ text }: { readonly text: string }) => candidates(/who/.test(text) ? 'postage' : 'application-deadline', 0.7),
    ranked: () => [],
    command: () => null,
    agreement: () => null,
  }

  it('is answered without that, which is named as a part that was not understood', async () => {
    const heard = await understand(texts.join(' '), { intent: null, field: null }, { ...smallKnowledge, ...content, model })

    expect(heard.decision).to.deep.equal({ kind: 'answer', entries: [ref('application-deadline')], topics: [] })
    expect(heard.unheard).to.deep.equal([texts[0]])
    expect(heard.doubts?.map(({ words }) => words)).to.deep.equal(['sent twice'])
  })

  it('is answered whole without such words', async () => {
    const knowledge = { ...smallKnowledge, ...contentWith('photocopy'), model }
    const heard = await understand(texts.join(' '), { intent: null, field: null }, knowledge)

    expect(heard.decision).to.deep.equal(both)
    expect(heard.unheard).to.deep.equal([])
    expect(heard).not.to.have.property('doubts')
  })
})

function divided(...sentences: readonly Said[]): Divided {
  return { whole: said(sentences.map(({ text }) => text).join(' '), 'postage', 0.7), sentences, pieces: [] }
}

function said(text: string, id: string, confidence = 0.7): Said {
  return { text, candidates: candidates(id, confidence) }
}

function candidates(id: string, confidence: number): readonly Candidate[] {
  const kind = smallContent.entries.has(id) ? 'entry' : 'topic'
  return [{ meaning: kind === 'entry' ? { kind, id, side: null } : { kind, id }, confidence, score: 0 }]
}

function ref(entry: string) {
  return { entry, side: null }
}

function contentWith(text: string, isSure = false) {
  const words = phraseOf(text)
  if (!words) throw new Error(`no words in "${text}"`)
  const one: LookAlike = { words, unless: [], isSure, at: 'faq/look-alikes.txt:1' }
  return { ...smallContent, lookAlikes: new Map([['postage', [one]]]) }
}
