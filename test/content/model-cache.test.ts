import { mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import sinon from 'sinon'
import { learnOrRecall } from '../../src/content/model-cache.js'
import type { Content, Entry, Intent } from '../../src/understanding/knowledge.js'
import { learn } from '../../src/understanding/model/learn.js'
import { Model } from '../../src/understanding/model/model.js'
import { smallContent, smallSentences } from '../support/small-content.js'
import { inTemporaryFolder } from '../support/temporary-folder.js'

const learnt = learn(smallContent, smallSentences)
const sentence = { text: 'what does the postage cost me', encoding: null }

describe('the cache of trained models', () => {
  it('trains once for the same content, and then gives the very same model', () =>
    inTemporaryFolder(async folder => {
      const train = trainer()

      const trained = await learnOrRecall(smallContent, 'none', folder, train)
      const recalled = await learnOrRecall(smallContent, 'none', folder, train)

      sinon.assert.calledOnce(train)
      expect(trained).to.equal(learnt)
      expect(recalled).to.deep.equal(learnt)
      expect(await readdir(folder)).to.have.length(1)
    }))

  it('gives a model that hears the same as the one that was trained', () =>
    inTemporaryFolder(async folder => {
      await learnOrRecall(smallContent, 'none', folder, trainer())

      const recalled = new Model(smallContent, await learnOrRecall(smallContent, 'none', folder, trainer()))

      const trained = new Model(smallContent, learnt)
      expect(recalled.candidates(sentence)).to.deep.equal(trained.candidates(sentence))
      expect(recalled.command('yes please')).to.deep.equal(trained.command('yes please'))
    }))

  it('makes its folder where there is none yet', () =>
    inTemporaryFolder(async root => {
      const [folder, train] = [join(root, 'node_modules', '.cache'), trainer()]

      await learnOrRecall(smallContent, 'none', folder, train)
      await learnOrRecall(smallContent, 'none', folder, train)

      sinon.assert.calledOnce(train)
    }))

  for (const [what, change] of [
    ['a new phrasing', { phrasings: [...smallContent.phrasings, { ...first(smallContent.phrasings), text: 'stamps?' }] }],
    ['a phrasing that now means something else', { phrasings: smallContent.phrasings.with(0, meaningRefund()) }],
    ['two phrasings that changed places', { phrasings: [...smallContent.phrasings].reverse() }],
    ['a new concept', { concepts: new Map([['mailing', 'post']]) }],
    ['a form that belongs to another entry', { intents: changed(form => ({ ...form, entry: 'postage' })) }],
    ['a form that became a status', { intents: changed(({ id, name }) => ({ kind: 'status', id, name })) }],
    ['a new entry', { entries: new Map([...smallContent.entries, ['stamps', first([...smallContent.entries.values()])]]) }],
  ] as readonly (readonly [string, Partial<Content>])[]) {
    it(`trains again after ${what}`, () =>
      inTemporaryFolder(async folder => {
        const train = trainer()

        await learnOrRecall(smallContent, 'none', folder, train)
        await learnOrRecall({ ...smallContent, ...change }, 'none', folder, train)

        sinon.assert.calledTwice(train)
      }))
  }

  it('trains again after a change of a concept', () =>
    inTemporaryFolder(async folder => {
      const train = trainer()

      for (const concept of ['post', 'delivery', 'post']) {
        await learnOrRecall({ ...smallContent, concepts: new Map([['mailing', concept]]) }, 'none', folder, train)
      }

      sinon.assert.calledTwice(train)
    }))

  it('keeps what was learnt with the sentence model, with another version of it and without it apart', () =>
    inTemporaryFolder(async folder => {
      const train = trainer()

      for (const encoder of ['none', 'v1', 'v2', 'v1', 'none']) await learnOrRecall(smallContent, encoder, folder, train)

      sinon.assert.calledThrice(train)
      expect(await readdir(folder)).to.have.length(3)
    }))

  it('does not train again after a change of an answer, or of where a phrasing stands', () =>
    inTemporaryFolder(async folder => {
      const train = trainer()
      const entries = new Map([...smallContent.entries].map(([id, entry]): [string, Entry] => [id, { ...entry, answer: 'Other words.' }]))
      const phrasings = smallContent.phrasings.map(({ text, meaning }) => ({ text, meaning: { ...meaning }, at: 'moved:1' }))

      await learnOrRecall(smallContent, 'none', folder, train)
      await learnOrRecall({ ...smallContent, entries, phrasings, revision: 'other' }, 'none', folder, train)

      sinon.assert.calledOnce(train)
    }))

  for (const [what, damage] of [
    ['cut short', bytes => bytes.subarray(0, bytes.length - 5)],
    ['empty', () => Buffer.alloc(0)],
    ['with one bit flipped at its end', bytes => flipped(bytes, bytes.length - 3)],
    ['with one bit flipped in the middle', bytes => flipped(bytes, bytes.length >> 1)],
    ['with one bit flipped in its checksum', bytes => flipped(bytes, 3)],
    ['with something behind it', bytes => Buffer.concat([bytes, Buffer.of(0)])],
    ['of another kind', () => Buffer.from('{}\n')],
  ] as readonly (readonly [string, (bytes: Buffer) => Buffer])[]) {
    it(`trains again over a file ${what}, and mends it`, () =>
      inTemporaryFolder(async folder => {
        const train = trainer()
        await learnOrRecall(smallContent, 'none', folder, train)
        const file = join(folder, first(await readdir(folder)))
        await writeFile(file, damage(await readFile(file)))

        const again = await learnOrRecall(smallContent, 'none', folder, train)

        sinon.assert.calledTwice(train)
        expect(again).to.equal(learnt)
        expect(await learnOrRecall(smallContent, 'none', folder, train)).to.deep.equal(learnt)
        sinon.assert.calledTwice(train)
      }))
  }

  it('knows as much where nothing can be written', () =>
    inTemporaryFolder(async folder => {
      const file = join(folder, 'a-file')
      await writeFile(file, '')

      expect(await learnOrRecall(smallContent, 'none', join(file, 'cache'), trainer())).to.equal(learnt)
    }))

  it('leaves nothing behind where a model can not take its place', () =>
    inTemporaryFolder(async folder => {
      await learnOrRecall(smallContent, 'none', folder, trainer())
      const name = first(await readdir(folder))
      const other = join(folder, 'other')
      await mkdir(join(other, name, 'in the way'), { recursive: true })

      expect(await learnOrRecall(smallContent, 'none', other, trainer())).to.equal(learnt)

      expect(await readdir(other)).to.deep.equal([name])
    }))

  it('passes on that training failed, and keeps nothing', () =>
    inTemporaryFolder(async folder => {
      const trouble = new Error('no memory')

      const thrown = await learnOrRecall(smallContent, 'none', folder, () => Promise.reject(trouble)).catch((error: unknown) => error)

      expect(thrown).to.equal(trouble)
      expect(await readdir(folder)).to.deep.equal([])
    }))

  it('keeps the eight newest models, and whatever else lies there', () =>
    inTemporaryFolder(async folder => {
      await writeFile(join(folder, 'vectors.bin'), '')
      const dated = new Set(['vectors.bin'])
      for (let at = 0; at < 10; at++) {
        await learnOrRecall(smallContent, `v${at}`, folder, trainer())
        const fresh = (await readdir(folder)).filter(name => !dated.has(name))
        // A minute apart, long ago: the clock of a file system may be coarse.
        for (const name of fresh) await utimes(join(folder, name), new Date(2021, 4, 27, 0, at), new Date(2021, 4, 27, 0, at))
        for (const name of fresh) dated.add(name)
      }

      expect(await readdir(folder)).to.have.length(9)
      expect(await readdir(folder)).to.include('vectors.bin')
      expect(await isKept('v2', folder)).to.equal(true)
      expect(await isKept('v1', folder)).to.equal(false)
    }))
})

/** Trains in no time, and counts how often. */
function trainer() {
  return sinon.spy(async () => learnt)
}

async function isKept(encoder: string, folder: string): Promise<boolean> {
  const train = trainer()
  await learnOrRecall(smallContent, encoder, folder, train)
  return train.notCalled
}

/** The first phrasing, as if its file had been moved to the topics. */
function meaningRefund(): Content['phrasings'][number] {
  return { ...first(smallContent.phrasings), meaning: { kind: 'topic', id: 'refund' } }
}

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
