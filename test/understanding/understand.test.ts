import { expect } from 'chai'
import fc from 'fast-check'
import { longestMessage } from '../../src/message.js'
import { createReader } from '../../src/understanding/reader.js'
import { isQuestion } from '../../src/understanding/text/is-question.js'
import { understand } from '../../src/understanding/understand.js'
import { smallKnowledge } from '../support/small-content.js'

const nothingAsked = { intent: null, field: null }

describe('understanding', () => {
  it('hears a question as one to be answered', async () => {
    const { decision, confidence, language } = await hear('Who pays for mailing the invoice?')

    expect(decision).to.deep.equal({ kind: 'answer', entries: [{ entry: 'postage', side: null }], topics: [] })
    expect(confidence).to.be.within(0.5, 1)
    expect(language).to.equal('en')
  })

  it('hears a request as something to be done', async () => {
    expect((await hear('I lost my invoice')).decision).to.deep.equal({ kind: 'request', intent: 'copy', entries: [] })
  })

  it('hears an answer and what is not covered in one message', async () => {
    const { decision } = await hear('Who pays for mailing the invoice? And how do I get a refund?')

    expect(decision).to.deep.equal({ kind: 'answer', entries: [{ entry: 'postage', side: null }], topics: ['refund'] })
  })

  it('hears two questions in one message, in their order', async () => {
    const { decision } = await hear('Is there a deadline for applying for an invoice? Who pays for mailing the invoice?')

    expect(decision.kind === 'answer' && decision.entries.map(({ entry }) => entry)).to.deep.equal(['application-deadline', 'postage'])
  })

  it('hears a question in a piece of a sentence', async () => {
    const { decision } = await hear('Is there a deadline for applying for an invoice, do I pay for the delivery of my invoice')

    expect(decision.kind === 'answer' && decision.entries.map(({ entry }) => entry)).to.have.members(['application-deadline', 'postage'])
  })

  it('hears the wish for a person in the middle of a matter, which it then is', async () => {
    const { decision } = await hear('I lost my invoice, the number is 03381729, a human please')

    expect(decision).to.deep.equal({ kind: 'request', intent: 'agent', entries: [] })
  })

  it('hears a bare command as nothing else, although its words resemble a topic', async () => {
    const { decision, command, candidates } = await hear('go back')

    expect(candidates[0]).to.deep.include({ meaning: { kind: 'topic', id: 'refund' } })
    expect(candidates[0]?.confidence).to.be.above(0.7)
    expect({ decision, command }).to.deep.equal({ decision: { kind: 'unknown' }, command: 'back' })
  })

  it('lets others have a turn in the middle of a long message', async () => {
    const order: string[] = []
    const heard = hear('I write to you about the second delivery of this year. '.repeat(60)).then(() => order.push('heard'))
    setImmediate(() => order.push('another'))

    await heard

    expect(order).to.deep.equal(['another', 'heard'])
  })

  it('hears what is only mistyped as what was meant, and values as they were typed', async () => {
    const respell = (text: string) => text.replace('postgae', 'postage').replace('maple-ops', 'maple')
    const reader = createReader(null, respell, () => {})

    const heard = await understand('is postgae included. Account: maple-ops', nothingAsked, { ...smallKnowledge, reader })

    expect(heard.decision).to.deep.include({ kind: 'answer', entries: [{ entry: 'postage', side: null }] })
    expect(heard.fields).to.deep.equal({ account: 'maple-ops' })
  })

  it('takes a name in front of a question, and no word of the language', async () => {
    const asked = { intent: 'copy', field: 'account' }

    expect((await understand('maple-ops. Who pays for mailing?', asked, smallKnowledge)).fields).to.deep.equal({ account: 'maple-ops' })
    expect((await understand('Refund. Who pays for mailing?', asked, smallKnowledge)).fields).to.deep.equal({})
  })

  it('hears a command beside the decision, and none in a question', async () => {
    expect((await hear('yes please')).command).to.equal('yes')
    expect((await hear('Who pays for mailing the invoice?')).command).to.equal(null)
  })

  for (const text of ['20917345', '20917345 20917346', '1. 2. 3.', '2019-05-27\n20917345 88', 'INV-7K3F9Q', '?!', '🙂', '   ']) {
    it(`hears no question in ${JSON.stringify(text)}`, async () => {
      const { decision, candidates, confidence, command } = await hear(text)
      expect(decision).to.deep.equal({ kind: 'unknown' })
      expect(candidates).to.deep.equal([])
      expect(confidence).to.equal(0)
      expect(command).to.equal(null)
    })
  }

  it('decides the same whatever was asked before', async () => {
    for (const { text } of smallKnowledge.phrasings.filter((_, at) => at % 5 === 0)) {
      const asked = await understand(text, { intent: 'copy', field: 'account' }, smallKnowledge)
      expect(asked.decision).to.deep.equal((await hear(text)).decision)
    }
  })

  it('never throws, whatever the text and whatever was asked', () =>
    fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 300 })),
        fc.constantFrom(...smallKnowledge.intents.keys(), 'no such intent', '__proto__', null),
        fc.constantFrom('account', 'invoice_number', 'matter', 'no such field', '__proto__', null),
        async (text, intent, field) => {
          const { confidence, candidates } = await understand(text, { intent, field }, smallKnowledge)
          expect(confidence).to.be.within(0, 1)
          for (const candidate of candidates) expect(candidate.confidence).to.be.within(0, 1)
        },
      ),
      { numRuns: 200 },
    ))

  for (const [what, character] of [
    ['one letter', 'a'],
    ['spaces', ' '],
    ['punctuation', '!'],
    ['words', 'who pays '],
    ['questions', 'Who pays? '],
    ['"and"', 'and '],
    ['digits', '1'],
    ['Chinese', '邮'],
    ['what one character becomes many of', '\ufdfa'],
    ['half a character', '\ud800'],
    ['marks', 'e\u0301'],
    ['NUL', '\0'],
  ] as const) {
    it(`takes ${longestMessage} characters of ${what} without a throw, within two seconds`, async () => {
      const started = performance.now()
      await hear(character.repeat(longestMessage).slice(0, longestMessage))
      expect(performance.now() - started).to.be.below(2_000)
    })
  }
})

describe('a question', () => {
  for (const [text, expected] of [
    ['Is it free?', true],
    ['is it free', true],
    ['and who pays for it', true],
    ['ok, but how long does it take', true],
    ['Could I get two', true],
    ['发票呢？', true],
    ['"is it lost?"', true],
    ['maple-ops', false],
    ['It is the one from May', false],
    ['I lost it when I moved', false],
    ['Which Ltd.', true],
    ['whole foods ltd', false],
    ['', false],
  ] as const) {
    it(`is ${expected ? '' : 'not '}"${text}"`, () => expect(isQuestion(text)).to.equal(expected))
  }
})

function hear(text: string) {
  return understand(text, nothingAsked, smallKnowledge)
}
