import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { readEnglishWords } from '../../src/content/english-words.js'
import { inTemporaryFolder } from '../support/temporary-folder.js'

describe('the English words', () => {
  it('are those of a newspaper, in small letters, long enough to be mistyped', () =>
    inTemporaryFolder(async folder => {
      const words = await readEnglishWords(folder)

      expect(words.size).to.be.above(10_000)
      for (const word of ['people', 'maple', 'receipt', 'monday']) expect([...words], word).to.include(word)
      for (const none of ['recieve', 'Monday', 'the', '1990']) expect([...words], none).not.to.include(none)
      expect([...words].filter(word => !/^[a-z]{4,20}$/.test(word))).to.deep.equal([])
    }))

  it('are the same when they come from the folder they were kept in', () =>
    inTemporaryFolder(async folder => {
      const cache = join(folder, 'made', 'for it')

      const read = await readEnglishWords(cache)
      const again = await readEnglishWords(cache)

      expect(again).to.deep.equal(read)
      expect(await readdir(cache)).to.deep.equal(['english-words.txt'])
      expect((await readFile(join(cache, 'english-words.txt'), 'utf8')).split('\n')).to.have.length(read.size)
    }))

  it('are read from the folder and nowhere else where they are kept', () =>
    inTemporaryFolder(async folder => {
      await writeFile(join(folder, 'english-words.txt'), 'only\nthese')

      expect(await readEnglishWords(folder)).to.deep.equal(new Set(['only', 'these']))
    }))

  it('are read each time where nothing can be kept', () =>
    inTemporaryFolder(async folder => {
      const noFolder = join(folder, 'a file')
      await writeFile(noFolder, '')

      const words = await readEnglishWords(noFolder)

      expect([...words]).to.include('receipt')
      expect(await readdir(folder)).to.deep.equal(['a file'])
    }))
})
