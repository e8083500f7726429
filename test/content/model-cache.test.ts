import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import sinon from 'sinon'
import { learnOrRecall } from '../../src/content/model-cache.js'
import type { Content, Intent } from '../../src/understanding/knowledge.js'
import { smallContent } from '../support/small-content.js'
import { inTemporaryFolder } from '../support/temporary-folder.js'

const text = 'what does the postage cost me'

describe('the cache of trained models', () => {
  it('trains once for the same content, and then gives the very same candidates', () =>
    inTemporaryFolder(async folder => {
      const onTraining = sinon.spy()

      const trained = await learnOrRecall(smallContent, folder, onTraining)
      const recalled = await learnOrRecall(smallContent, folder, onTraining)

      sinon.assert.calledOnce(onTraining)
      expect(recalled.model.candidates(text)).to.deep.equal(trained.model.candidates(text))
      expect(recalled.model.command('yes please')).to.deep.equal(trained.model.command('yes please'))
      expect(await readdir(folder)).to.have.length(1)
    }))

  for (const [what, change] of [
    ['a new phrasing', { phrasings: [...smallContent.phrasings, { ...first(smallContent.phrasings), text: 'stamps?' }] }],
    ['a form that belongs to another entry', { intents: changed(form => ({ ...form, entry: 'postage' })) }],
    ['a form that became a status', { intents: changed(({ id, name }) => ({ kind: 'status', id, name })) }],
  ] as const) {
    it(`trains again after ${what}`, () =>
      inTemporaryFolder(async folder => {
        const onTraining = sinon.spy()

        await learnOrRecall(smallContent, folder, onTraining)
        await learnOrRecall({ ...smallContent, ...change }, folder, onTraining)

        sinon.assert.calledTwice(onTraining)
      }))
  }

  it('does not train again after a change of an answer', () =>
    inTemporaryFolder(async folder => {
      const onTraining = sinon.spy()
      const entries = new Map([...smallContent.entries].map(([id, entry]) => [id, { ...entry, answer: 'Other words.' }]))

      await learnOrRecall(smallContent, folder, onTraining)
      const knowledge = await learnOrRecall({ ...smallContent, entries }, folder, onTraining)

      sinon.assert.calledOnce(onTraining)
      expect(knowledge.entries.get('postage')?.answer).to.equal('Other words.')
    }))

  for (const [what, damage] of [
    ['cut short', bytes => bytes.subarray(0, bytes.length - 5)],
    ['empty', () => Buffer.alloc(0)],
    ['with one bit flipped in the weights', bytes => flipped(bytes, bytes.length - 3)],
    ['with one digit changed in the calibrations', bytes => changedDigit(bytes)],
    ['of another kind', () => Buffer.from('{}\n')],
  ] as readonly [string, (bytes: Buffer) => Buffer][]) {
    it(`trains again over a file ${what}, and mends it`, () =>
      inTemporaryFolder(async folder => {
        const onTraining = sinon.spy()
        const whole = await learnOrRecall(smallContent, folder, onTraining)
        const file = join(folder, (await readdir(folder))[0] ?? '')
        const bytes = await readFile(file)
        await writeFile(file, damage(bytes))

        const again = await learnOrRecall(smallContent, folder, onTraining)

        sinon.assert.calledTwice(onTraining)
        expect(again.model.candidates(text)).to.deep.equal(whole.model.candidates(text))
        expect(await readFile(file)).to.deep.equal(bytes)
      }))
  }

  it('knows as much where nothing can be written', () =>
    inTemporaryFolder(async folder => {
      const file = join(folder, 'a-file')
      await writeFile(file, '')

      const knowledge = await learnOrRecall(smallContent, join(file, 'cache'), () => undefined)

      expect(knowledge.model.candidates(text)[0]?.meaning.id).to.equal('postage')
    }))
})

type FormIntent = Extract<Intent, { kind: 'form' }>

function changed(change: (form: FormIntent) => Intent): Content['intents'] {
  return new Map([...smallContent.intents].map(([id, intent]) => [id, intent.kind === 'form' ? change(intent) : intent]))
}

function first<T>(list: readonly T[]): T {
  const [one] = list
  if (one === undefined) throw new Error('the list is empty')
  return one
}

function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes)
  copy.writeUInt8(copy.readUInt8(at) ^ 1, at)
  return copy
}

/** The first digit after a decimal point in the head of the file, which is one line of JSON. */
function changedDigit(bytes: Buffer): Buffer {
  const at = bytes.indexOf('.', bytes.indexOf('calibrations')) + 1
  const copy = Buffer.from(bytes)
  copy.write(copy.toString('latin1', at, at + 1) === '5' ? '6' : '5', at, 'latin1')
  return copy
}
