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

  it('may be missing: nothing is learnt then', async () => {
    expect(await read(healthyFiles)).to.equal(null)
  })

  it('may hold the example of a form, what is nearly it, and "correct?" beside "Correct."', async () => {
    const files = {
      ...translatedFiles,
      'intents/zh/read-back-agrees.txt': '对，号码是04418827，Maple Ltd. OK\n对。\n',
      'intents/zh/read-back-other.txt': '号码是０4418872\n对？\n',
    }

    expect(await read(files, 'zh')).to.deep.equal({
      agrees: ['对，号码是04418827，Maple Ltd. OK', '对。'],
      other: ['号码是０4418872', '对？'],
    })
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
        what: 'an answer that differs from another by its case, width and full stop only',
        make: replace(agrees, 'Dear all', 'ＹＥＳ, ALL correct.\nDear all'),
        at: `${agrees}:3`,
        says: `the same answer as at ${agrees}:2. Delete one of the two`,
        cure: replace(agrees, 'ＹＥＳ, ALL correct.\n', ''),
      },
      {
        what: 'one of the two files that is missing',
        make: remove(other),
        at: `${other}:1`,
        says: `no answers, and nothing is learnt of those in ${agrees}. Write into it what customers say on which no form may be filed`,
        cure: put(other, 'no\n'),
      },
      {
        what: 'one of the two files that is empty',
        make: put(agrees, '# Filed.\n'),
        at: `${agrees}:1`,
        says: `no answers, and nothing is learnt of those in ${other}. Write into it what customers say on which a form is filed`,
        cure: put(agrees, 'yes\n'),
      },
      {
        what: 'one of the two files that is not UTF-8',
        make: put(agrees, Buffer.from('s\u00ed\n', 'latin1')),
        at: `${agrees}:1`,
        says: 'the file is not UTF-8 text',
        cure: put(agrees, 'yes\n'),
      },
      {
        what: 'more answers than the learner takes whose thresholds are used',
        make: put(other, Array.from({ length: 1_999 }, (_, at) => `no ${at}\n`).join('')),
        at: `${other}:1999`,
        says: '2001 answers with those of the other file, where 2000 can be learnt. Delete',
        cure: replace(other, 'no 1998\n', ''),
      },
      {
        what: 'a number that may be of a customer',
        make: replace(agrees, 'all correct', 'all correct, 55550123 it is'),
        at: `${agrees}:2`,
        says: '"55550123", which may be a customer\'s own number. Write it without names and numbers',
        cure: replace(agrees, ', 55550123 it is', ''),
      },
      {
        what: 'nothing but the mistake in a form that gives numbers as examples',
        make: files => replace('intents/copy.yaml', 'kind: text, min: 2', 'kind: texts, min: 2')(put(agrees, 'yes, 55550123\n')(files)),
        at: 'intents/copy.yaml:13',
        says: '',
        cure: files => replace('intents/copy.yaml', 'kind: texts', 'kind: text')(put(agrees, 'yes\n')(files)),
      },
      {
        what: 'answers in Chinese among the English ones',
        make: replace(other, 'the number', '号码不对\n抬头不对\nthe number'),
        at: `${other}:1`,
        says: 'warning: 2 answers in Chinese, of which this is the first. Move them to the file of the same name in zh/',
        cure: replace(other, '号码不对\n抬头不对\n', ''),
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

  itTellsOf(
    [
      {
        what: 'an English answer among the Chinese ones',
        make: replace('intents/zh/read-back-agrees.txt', '都对', '都对\nyes, all correct'),
        at: 'intents/zh/read-back-agrees.txt:2',
        says: 'warning: an answer in English. Move it to the file of the same name in the folder above',
        cure: replace('intents/zh/read-back-agrees.txt', '\nyes, all correct', ''),
      },
    ],
    { ...translatedFiles, 'intents/zh/read-back-agrees.txt': '都对\n', 'intents/zh/read-back-other.txt': '不对\n' },
  )
})

async function read(files: Files, language: 'en' | 'zh' = 'en') {
  return withFiles(files, async folder => (await loadContent(folder))[language]?.readBack ?? null)
}
