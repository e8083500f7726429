import { expect } from 'chai'
import { classify } from '../../src/commands/classify.js'
import { run } from './run.js'

const keys = ['id', 'language', 'decision', 'entries', 'intent', 'confidence', 'candidates', 'fields']

/** A public interface: what stands here is added to, never changed. */
describe('classify', () => {
  async function classified(lines: readonly string[], words: readonly string[] = []) {
    const ran = await run(classify, words, { lines })
    return { ...ran, found: ran.printed.map(line => JSON.parse(line)) }
  }

  it('prints one object a line, in order, with the same keys in the same order', async () => {
    const { found, printed, told, code } = await classified([
      '{"id":"a","text":"who pays the postage?"}',
      '{"id":7,"text":"I lost my invoice 04418827, our account is maple-ops"}',
      '{"id":"c","text":"do you give refunds?"}',
      '{"id":"d","text":"hello"}',
      '{"id":"e","text":"👍"}',
      '{"id":"f","text":"邮费由谁承担？"}',
    ])

    expect(code).to.equal(0)
    expect(told).to.deep.equal([])
    for (const line of printed) expect(line).not.to.contain('\n')
    for (const one of found) {
      expect(Object.keys(one)).to.deep.equal(keys)
      expect(one.confidence).to.be.within(0, 1)
      for (const candidate of one.candidates) {
        expect(Object.keys(candidate)).to.deep.equal(['id', 'confidence'])
        expect(candidate.confidence).to.be.within(0, 1)
      }
    }
    const short = found.map(({ id, language, decision, entries, intent, fields }) => ({ id, language, decision, entries, intent, fields }))
    expect(short).to.deep.equal([
      { id: 'a', language: 'en', decision: 'answer', entries: ['postage'], intent: null, fields: {} },
      {
        id: 7,
        language: 'en',
        decision: 'request',
        entries: [],
        intent: 'lost-invoice-copy',
        fields: { account: 'maple-ops', invoice_number: '04418827' },
      },
      { id: 'c', language: 'en', decision: 'not-covered', entries: [], intent: null, fields: {} },
      { id: 'd', language: 'en', decision: 'smalltalk', entries: [], intent: 'greeting', fields: {} },
      { id: 'e', language: 'en', decision: 'unknown', entries: [], intent: null, fields: {} },
      { id: 'f', language: 'zh', decision: 'answer', entries: ['postage'], intent: null, fields: {} },
    ])
    expect(found[0].candidates[0]).to.deep.equal({ id: 'postage', confidence: found[0].confidence })
    expect(found[2].candidates[0].id).to.equal('refund')
  })

  it('takes plain lines, numbers them as they stand in the input, and passes over empty ones', async () => {
    const { found, code } = await classified(['who pays the postage?', '', '   ', 'hello {not json}', '{"text":"thanks"}'])

    expect(code).to.equal(0)
    expect(found.map(({ id, decision }) => [id, decision])).to.deep.equal([
      [1, 'answer'],
      [4, found[1].decision],
      [5, 'smalltalk'],
    ])
  })

  it('reads bare words as the answer to the field that "asks" names', async () => {
    const { found } = await classified([
      '{"id":1,"text":"Maple Garden Trading Co., Ltd.","asks":"title"}',
      '{"id":2,"text":"maple-ops","asks":"account"}',
      '{"id":3,"text":"maple-ops"}',
      '{"id":4,"text":"maple-ops","asks":null}',
      '{"id":5,"text":"maple-ops","asks":"no_such_field"}',
      '{"id":6,"text":"04418827","asks":"invoice_number"}',
    ])

    expect(found.map(({ fields }) => fields)).to.deep.equal([
      { title: 'Maple Garden Trading Co., Ltd.' },
      { account: 'maple-ops' },
      found[3].fields,
      found[2].fields,
      found[2].fields,
      { invoice_number: '04418827' },
    ])
    expect(found[2].fields).not.to.have.property('title')
  })

  describe('--jsonl', () => {
    const refused: readonly (readonly [what: string, line: string, why: RegExp])[] = [
      ['broken JSON', '{"id":"x","text":', /not JSON/],
      ['plain words', 'who pays the postage?', /not JSON/],
      ['a list', '["who pays?"]', /not a message/],
      ['null', 'null', /not a message/],
      ['no text', '{"id":"x"}', /not a message/],
      ['a number for a text', '{"id":"x","text":7}', /not a message/],
      ['an object for an id', '{"id":{},"text":"hello"}', /not a message/],
      ['a number for asks', '{"id":"x","text":"hello","asks":7}', /not a message/],
      ['5,000 characters', JSON.stringify({ id: 'x', text: 'a'.repeat(5_000) }), /5000 characters/],
      ['bytes that are no text', '\u0000\u0001\ufffd\ufffd', /not JSON/],
    ]
    for (const [what, line, why] of refused)
      it(`answers ${what} with an unknown and an error, and goes on`, async () => {
        const { found, told, code } = await classified([line, '{"id":"next","text":"who pays the postage?"}'], ['--jsonl'])

        expect(code).to.equal(1)
        expect(found).to.have.length(2)
        expect(Object.keys(found[0])).to.deep.equal([...keys, 'error'])
        expect(found[0]).to.deep.include({ decision: 'unknown', entries: [], intent: null, confidence: 0, candidates: [], fields: {} })
        expect(found[0].error).to.match(why)
        expect(told).to.have.length(1)
        expect(told[0]).to.match(/^line 1: /)
        expect(found[1]).to.deep.include({ id: 'next', entries: ['postage'] })
      })

    it('takes an empty text for an unknown, which is no mistake', async () => {
      const { found, code } = await classified(['{"id":"x","text":""}', '{"id":"y","text":"  \\n "}'], ['--jsonl'])

      expect(code).to.equal(0)
      for (const one of found) {
        expect(Object.keys(one)).to.deep.equal(keys)
        expect(one.decision).to.equal('unknown')
      }
    })

    it('keeps the id of a message that is too long', async () => {
      const { found } = await classified([JSON.stringify({ id: 'long', text: 'a'.repeat(4_001) })], ['--jsonl'])

      expect(found[0].id).to.equal('long')
    })
  })
})
