import { expect } from 'chai'
import { readContent } from '../../../src/content/load.js'
import { tempFolders } from '../../store/temp-folders.js'
import { type Reloading, reload } from './reloading.js'
import { saveWays } from './save-ways.js'
import { variants } from './variants.js'

describe('a service whose files are broken while customers ask', () => {
  const newFolder = tempFolders()

  // All of them in all ways: npm run crash -- reload.
  it('tells of every break, lets none come into force, and takes up a good edit', async () => {
    const { wrong, breaks, questions, goodEditMs } = await run({ variants: variants.filter((_, at) => at % 13 === 0) })

    expect(wrong).to.deep.equal([])
    expect(breaks).to.be.greaterThan(9)
    expect(questions).to.be.greaterThan(breaks)
    expect(goodEditMs).not.to.have.length(0)
  })

  it('(is seen to give other answers where nothing is checked before it comes into force)', async () => {
    const unchecked = async (root: string) => ({ contents: (await readContent({ root })).contents, problems: [] as const })
    const half = variants.filter(({ name }) => name === 'faq/postage.md: half of it')

    const failing = run({ variants: half, read: unchecked })

    expect((await failing).wrong).not.to.deep.equal([])
  })

  async function run(parts: Pick<Reloading, 'variants' | 'read'>) {
    const [folder, cacheFolder] = [await newFolder(), await newFolder()]
    return reload({ folder, cacheFolder, ways: ['renamed'], questionsASecond: 50, quietMs: 40, ...parts })
  }

  it('can be broken in a hundred ways and more, and saved in three', () => {
    expect(variants.length).to.be.greaterThan(99)
    expect(new Set(variants.map(({ name }) => name)).size).to.equal(variants.length)
    expect(Object.keys(saveWays)).to.have.length(3)
  })
})
