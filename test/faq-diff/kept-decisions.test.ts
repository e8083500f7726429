import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import sinon from 'sinon'
import { keptDecisions } from '../../src/faq-diff/kept-decisions.js'
import type { Knowledge } from '../../src/understanding/knowledge.js'
import type { Sentence } from '../../src/understanding/model/features.js'
import { learn } from '../../src/understanding/model/learn.js'
import { Model } from '../../src/understanding/model/model.js'
import { anyEntry, phraseOf } from '../../src/understanding/parts/look-alikes.js'
import { smallContent, smallSentences } from '../support/small-content.js'
import { inTemporaryFolder } from '../support/temporary-folder.js'

const model = new Model(smallContent, learn(smallContent, smallSentences))
const asked = ['what does the postage cost me', 'what does the postage cost me', 'qwertz', 'a letter from Ms Zephyrine']

/** `encoding`: what a sentence model makes of every text. */
function known(encoding: Sentence['encoding'] = null) {
  const read = sinon.fake(async (texts: readonly string[]) => texts.map(text => ({ text, encoding })))
  return { read, knowledge: { ...smallContent, model, reader: { read } } satisfies Knowledge }
}

describe('what a version of the FAQ decides', () => {
  it('is worked out once, and comes out the same when it was kept', () =>
    inTemporaryFolder(async cacheFolder => {
      const [first, later] = [known(), known()]

      const decided = await keptDecisions({ cacheFolder, encoder: 'none' })(asked, first.knowledge)
      const again = await keptDecisions({ cacheFolder, encoder: 'none' })([...asked].reverse(), later.knowledge)

      expect(decided[0]).to.equal('postage')
      expect(again).to.deep.equal([...decided].reverse())
      expect(first.read.args).to.deep.equal([[[...new Set(asked)]]])
      expect(later.read.args).to.deep.equal([[[]]])
    }))

  it('is worked out for what is new', () =>
    inTemporaryFolder(async cacheFolder => {
      const decides = keptDecisions({ cacheFolder, encoder: 'none' })
      await decides(asked, known().knowledge)
      const { read, knowledge } = known()

      await decides([...asked, 'who pays'], knowledge)

      sinon.assert.calledOnceWithExactly(read, ['who pays'])
    }))

  it('is worked out anew for other phrasings', () =>
    inTemporaryFolder(async cacheFolder => {
      const decides = keptDecisions({ cacheFolder, encoder: 'none' })
      await decides(asked, known().knowledge)
      const { read, knowledge } = known()

      await decides(asked, { ...knowledge, phrasings: knowledge.phrasings.slice(1) })

      sinon.assert.calledOnceWithExactly(read, [...new Set(asked)])
    }))

  it('is worked out anew for other look-alikes, and with them', () =>
    inTemporaryFolder(async cacheFolder => {
      const decides = keptDecisions({ cacheFolder, encoder: 'none' })
      const words = phraseOf('postage')
      if (!words) throw new Error('no words in it')
      const lookAlikes = new Map([[anyEntry, [{ words, unless: [], isSure: false, at: 'faq/look-alikes.txt:1' }]]])

      const [before] = await decides(asked, known().knowledge)
      const [after] = await decides(asked, { ...known().knowledge, lookAlikes })

      expect([before, after]).to.deep.equal(['postage', 'a choice of postage'])
    }))

  it('is not kept where the sentence model has refused', () =>
    inTemporaryFolder(async cacheFolder => {
      const decides = keptDecisions({ cacheFolder, encoder: 'a model' })

      await decides(asked, known().knowledge)

      expect(await readdir(cacheFolder)).to.deep.equal([])
    }))

  it('leaves nobody’s words in the folder', () =>
    inTemporaryFolder(async cacheFolder => {
      await keptDecisions({ cacheFolder, encoder: 'none' })(asked, known().knowledge)

      const [name = ''] = await readdir(cacheFolder)
      expect(await readFile(join(cacheFolder, name), 'latin1'))
        .to.include('postage')
        .and.not.include('Zephyrine')
    }))

  it('is worked out anew where the file is damaged', () =>
    inTemporaryFolder(async cacheFolder => {
      const decides = keptDecisions({ cacheFolder, encoder: 'none' })
      const decided = await decides(asked, known().knowledge)
      const [name = ''] = await readdir(cacheFolder)
      const file = join(cacheFolder, name)
      await writeFile(file, (await readFile(file, 'latin1')).replace('postage', 'bostage'), 'latin1')

      expect(await decides(asked, known().knowledge)).to.deep.equal(decided)
    }))
})
