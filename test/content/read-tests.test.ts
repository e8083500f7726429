import { expect } from 'chai'
import { readContent } from '../../src/content/load.js'
import { say } from '../../src/content/problem.js'
import { readTests } from '../../src/content/read-tests.js'
import { testOverlaps } from '../../src/content/warnings/test-overlaps.js'
import { type Files, healthyFiles, put, withFiles } from '../support/content-files.js'

const good = `tests:
  - ask: Do I owe anything for the mail?
    expect: postage
  - ask:
      - several for May?
      - 五月要几张呢
    expect: split
    side: several
  - ask: money back and mail
    expect: [postage, refund]
  - expect: unknown
    ask: is it raining
`

describe('readTests', () => {
  it('reads each question with what it expects, its language and its line', async () => {
    const { tests, problems } = await read(put('faq/tests/a.yaml', good)(healthyFiles))

    expect(problems).to.deep.equal([])
    expect(tests.map(({ at, language }) => `${at} ${language}`)).to.deep.equal([
      'faq/tests/a.yaml:2 en',
      'faq/tests/a.yaml:5 en',
      'faq/tests/a.yaml:6 zh',
      'faq/tests/a.yaml:9 en',
      'faq/tests/a.yaml:12 en',
    ])
    expect(tests[1]?.expect).to.deep.equal({ kind: 'said', entries: [{ entry: 'split', side: 'several' }], topics: [], intent: null })
    expect(tests[3]?.expect).to.deep.include({ topics: ['refund'] })
    expect(tests[4]?.expect).to.deep.equal({ kind: 'unknown' })
  })

  it('needs no folder', async () => {
    expect(await read(healthyFiles)).to.deep.equal({ tests: [], problems: [] })
  })

  it('leaves the content as it is: nothing of it is learnt', async () => {
    const [without, beside] = await Promise.all(
      [healthyFiles, put('faq/tests/a.yaml', good)(healthyFiles)].map(files => withFiles(files, where => readContent(where))),
    )

    expect(beside?.problems).to.deep.equal([])
    expect(beside?.contents.en.revision).to.equal(without?.contents.en.revision)
  })

  for (const [title, text, says] of [
    [
      'a name that nothing has',
      'tests:\n  - ask: x\n    expect: postages\n',
      '3:5: "postages" is no entry, topic or intent. Write the name of a file',
    ],
    ['one of several names', 'tests:\n  - ask: x\n    expect:\n      - postage\n      - gone\n', '5:9: "gone" is no entry'],
    [
      'a side that is not there',
      'tests:\n  - ask: x\n    expect: split\n    side: severel\n',
      '4:5: no side "severel". Write one of: "several", "one"',
    ],
    ['a side of an entry without', 'tests:\n  - ask: x\n    expect: postage\n    side: one\n', '4:5: no side "one". Delete it'],
    [
      '"unknown" beside an entry',
      'tests:\n  - ask: x\n    expect: [postage, unknown]\n',
      '3:23: "unknown" beside something else. Let it stand alone',
    ],
    ['a command', 'tests:\n  - ask: x\n    expect: cancel\n', '3:5: "cancel" means nothing by itself'],
    ['a setting that is misspelt', 'tests:\n  - aks: x\n    expect: postage\n', '2:5: an unknown setting "aks". Compare its spelling'],
    ['a number for a question', 'tests:\n  - ask: 5\n    expect: postage\n', '2:5: "ask" holds something that can\'t be used'],
    ['no YAML', 'tests:\n  - ask: "x\n    expect: postage\n', '2:10: a quote that is opened and not closed'],
    [
      'a question twice',
      'tests:\n  - ask: x y\n    expect: postage\n  - ask: X  Y\n    expect: unknown\n',
      '4:1: the same question as at faq/tests/a.yaml:2',
    ],
    ['no tests at all', 'tests: []\n', '1:1: "tests" is empty or too small'],
  ] as const)
    it(`tells of ${title}`, async () => {
      const { problems } = await read(put('faq/tests/a.yaml', text)(healthyFiles))

      expect(problems.map(say)).to.have.length(1)
      expect(problems.map(say)[0]).to.contain(`faq/tests/a.yaml:${says}`)
    })

  it('tells of a file that does not belong there', async () => {
    const { problems } = await read(put('faq/tests/a.yml', good)(healthyFiles))
    expect(problems.map(say)).to.deep.equal([
      'faq/tests/a.yml:1:1: a kind of file that is not read here. Let its name end in .yaml, or move it away.',
    ])
  })

  it('says nothing of an entry whose own mistake is told', async () => {
    const files = put(
      'faq/postage.md',
      '# Who pays?\n\nWe.\n',
    )(put('faq/tests/a.yaml', 'tests:\n  - ask: x\n    expect: postage\n')(healthyFiles))
    expect((await read(files)).problems).to.deep.equal([])
  })
})

describe('testOverlaps', () => {
  it('warns of a question that is nearly a phrasing, and of no other', async () => {
    const text =
      'tests:\n  - ask: Is mailing free??\n    expect: postage\n  - ask: does the courier want money of me\n    expect: postage\n'
    const found = await withFiles(put('faq/tests/a.yaml', text)(healthyFiles), async where => {
      const content = await readContent(where)
      const { tests } = await readTests(where.root, content)
      return [...testOverlaps(tests, content.contents)].map(say)
    })

    expect(found).to.have.length(1)
    expect(found[0]).to.match(/^faq\/tests\/a\.yaml:2:1: warning: nearly the phrasing at faq\/postage\.phrases\.txt:\d+/)
  })
})

function read(files: Files) {
  return withFiles(files, async where => readTests(where.root, await readContent(where)))
}
