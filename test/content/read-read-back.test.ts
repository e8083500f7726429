import { expect } from 'chai'
import { loadContent } from '../../src/content/load.js'
import { type Files, healthyFiles, put, remove, replace, translatedFiles, withFiles } from '../support/content-files.js'
import { itTellsOf } from '../support/mistakes.js'

const [agrees, other] = ['intents/read-back-agrees.txt', 'intents/read-back-other.txt'] as const
const healthy = { [agrees]: '# Filed.\nyes, all correct\nDear all,\\n\\nplease file it\n', [other]: 'the number is wrong\n' }

describe('what is said when the values of a form are read back', () => {
  it('is read from two files, a line an answer, with the line breaks that are written in it', async () => {
    expect(await read({ ...healthyFiles, ...healthy })).to.deep.equal({
      agrees: ['yes, all correct', 'Dear all,\n\nplease file it'],
      other: ['the number is wrong'],
    })
  })

  it('is of its language', async () => {
    const files = { ...translatedFiles, 'intents/zh/read-back-agrees.txt': '都对\r\n', 'intents/zh/read-back-other.txt': '不对\r\n' }

    expect(await read(files, 'zh')).to.deep.equal({ agrees: ['都对'], other: ['不对'] })
    expect(await read(files)).to.equal(null)
  })

  it('may be missing, or half of it: nothing is learnt then', async () => {
    expect(await read(healthyFiles)).to.equal(null)
    expect(await read({ ...healthyFiles, [agrees]: 'yes\n' })).to.equal(null)
  })

  it('changes the revision', async () => {
    const [before, after] = await Promise.all([healthyFiles, { ...healthyFiles, ...healthy }].map(files => withFiles(files, loadContent)))

    expect(after?.en.revision).to.not.equal(before?.en.revision)
  })

  itTellsOf(
    [
      {
        what: 'an answer that is said to agree and not to',
        make: replace(other, 'the number', 'yes, all correct\nthe number'),
        at: `${other}:1`,
        says: `the same answer as at ${agrees}:2. Delete one of the two`,
        cure: replace(other, 'yes, all correct\n', ''),
      },
      {
        what: 'a line without words',
        make: replace(other, 'the number is wrong', 'the number is wrong\n???'),
        at: `${other}:2`,
        says: 'no words. Write what a customer would, or delete the line',
        cure: replace(other, '\n???', ''),
      },
      {
        what: 'such a file among the entries',
        make: put('faq/read-back-agrees.txt', 'yes\n'),
        at: 'faq/read-back-agrees.txt:1',
        says: 'a kind of file that is not read here',
        cure: remove('faq/read-back-agrees.txt'),
      },
    ],
    { ...healthyFiles, ...healthy },
  )
})

async function read(files: Files, language: 'en' | 'zh' = 'en') {
  return withFiles(files, async folder => (await loadContent(folder))[language]?.readBack ?? null)
}
