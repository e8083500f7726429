import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { readEnglishWords } from '../../src/content/english-words.js'
import { inTemporaryFolder } from '../support/temporary-folder.js'

/** As they lie in the folder. */
const kept = async (folder: string) => (await readFile(join(folder, 'english-words-sorted.txt'), 'utf8')).split('\n')

describe('the English words', () => {
  it('are those of a newspaper, in small letters, long enough to be mistyped', () =>
    inTemporaryFolder(async folder => {
      const words = await readEnglishWords(folder)
      const all = await kept(folder)

      expect(all).to.have.length.above(10_000)
      expect(all.filter(word => !/^[a-z]{4,20}$/.test(word) || !words.has(word))).to.deep.equal([])
      for (const word of ['people', 'maple', 'receipt', 'monday']) expect(words.has(word), word).to.equal(true)
      for (const none of ['recieve', 'Monday', 'the', '1990', 'receip', 'receipt\nreceipts']) expect(words.has(none), none).to.equal(false)
    }))

  it('are the same when they come from the folder they were kept in', () =>
    inTemporaryFolder(async folder => {
      const cache = join(folder, 'made', 'for it')

      await readEnglishWords(cache)
      const again = await readEnglishWords(cache)

      expect((await kept(cache)).filter(word => !again.has(word))).to.deep.equal([])
      expect(again.has('recieve')).to.equal(false)
      expect(await readdir(cache)).to.deep.equal(['english-words-sorted.txt'])
    }))

  for (const words of [['only', 'these', 'three'], ['only', 'these'], ['only'], []])
    it(`are read from the folder and nowhere else where ${words.length} are kept`, () =>
      inTemporaryFolder(async folder => {
        await writeFile(join(folder, 'english-words-sorted.txt'), words.join('\n'))

        const read = await readEnglishWords(folder)

        const asked = ['aaaa', 'only', 'onlya', 'receipt', 'these', 'three', 'zzzz']
        expect(asked.filter(word => read.has(word))).to.deep.equal(words)
      }))

  it('are read each time where nothing can be kept', () =>
    inTemporaryFolder(async folder => {
      const noFolder = join(folder, 'a file')
      await writeFile(noFolder, '')

      const words = await readEnglishWords(noFolder)

      expect(words.has('receipt')).to.equal(true)
      expect(await readdir(folder)).to.deep.equal(['a file'])
    }))
})
