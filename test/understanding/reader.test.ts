import { expect } from 'chai'
import sinon from 'sinon'
import { DeskError } from '../../src/errors.js'
import type { Encodes } from '../../src/understanding/encoder/encoder.js'
import { createReader, encoded } from '../../src/understanding/reader.js'

const asWritten = (text: string) => text

describe('the reader', () => {
  it('gives each text with what the sentence model makes of it, in their order', async () => {
    const { reader } = readerWith(async texts => texts.map(encodingOf))

    const read = await reader.read(['short', 'somewhat longer'])

    expect(read).to.deep.equal([
      { text: 'short', encoding: encodingOf('short') },
      { text: 'somewhat longer', encoding: encodingOf('somewhat longer') },
    ])
  })

  it('asks the model once for all texts, in the one form that training lines are given in', async () => {
    const { reader, encode } = readerWith(async texts => texts.map(encodingOf))

    const read = await reader.read(['Who PAYS?', '“It’s lost.”'])

    sinon.assert.calledOnceWithExactly(encode, ['who pays', "it's lost"])
    expect(read.map(({ text }) => text)).to.deep.equal(['Who PAYS?', '“It’s lost.”'])
  })

  it('reads the first 2,000 characters of a text', async () => {
    const [read] = await createReader(null, text => `${text}!`, sinon.spy()).read(['a'.repeat(2_001)])

    expect(read?.text).to.equal(`${'a'.repeat(2_000)}!`)
  })

  it('reads words alone where there is no sentence model, and has no trouble to tell of', async () => {
    const onTrouble = sinon.spy()

    const read = await createReader(null, asWritten, onTrouble).read(['who pays'])

    expect(read).to.deep.equal([{ text: 'who pays', encoding: null }])
    sinon.assert.notCalled(onTrouble)
  })

  it('reads words alone where the model refuses, and tells of it each time', async () => {
    const refusal = new DeskError('ENCODER_UNAVAILABLE', 'It is out of order.')
    const { reader, onTrouble } = readerWith(() => Promise.reject(refusal))

    const read = [await reader.read(['who pays', 'and when']), await reader.read(['and how'])]

    expect(read).to.deep.equal([
      [
        { text: 'who pays', encoding: null },
        { text: 'and when', encoding: null },
      ],
      [{ text: 'and how', encoding: null }],
    ])
    expect(onTrouble.args).to.deep.equal([[refusal], [refusal]])
  })

  it('reads with the model again when that is back in order', async () => {
    let isDown = true
    const { reader } = readerWith(async texts => {
      if (isDown) throw new Error('down')
      return texts.map(encodingOf)
    })
    await reader.read(['who pays'])
    isDown = false

    expect(await reader.read(['who pays'])).to.deep.equal([{ text: 'who pays', encoding: encodingOf('who pays') }])
  })

  it('mends what is only mistyped before anything else reads it', async () => {
    const encode = sinon.spy(async (texts: readonly string[]) => texts.map(encodingOf))
    const respell = (text: string) => text.replace('postgae', 'postage')

    const read = await createReader(encoderOf(encode), respell, () => {}).read(['who pays postgae'])

    sinon.assert.calledOnceWithExactly(encode, ['who pays postage'])
    expect(read[0]?.text).to.equal('who pays postage')
  })

  it('reads nothing of nothing', async () => {
    const { reader } = readerWith(async texts => texts.map(encodingOf))

    expect(await reader.read([])).to.deep.equal([])
  })
})

describe('what the sentence model is given of a text', () => {
  for (const [what, text, expected] of [
    ['its small letters, without what stands around them', '  WHO pays?! ', 'who pays'],
    ['nothing of punctuation alone', '?!', ''],
    ['all of 320 characters', 'a'.repeat(320), 'a'.repeat(320)],
    ['the first 320 characters of more', `${'a'.repeat(320)}bc`, 'a'.repeat(320)],
  ] as const) {
    it(`is ${what}`, () => expect(encoded(text)).to.equal(expected))
  }
})

function readerWith(how: Encodes['encode']) {
  const encode = sinon.spy(how)
  const onTrouble = sinon.spy()
  return { reader: createReader(encoderOf(encode), asWritten, onTrouble), encode, onTrouble }
}

function encoderOf(encode: Encodes['encode']): Encodes {
  return { encode, stop: async () => {} }
}

/** Numbers that tell texts apart. */
function encodingOf(text: string) {
  return { final: Float32Array.of(text.length), below: Float32Array.of(-text.length) }
}
