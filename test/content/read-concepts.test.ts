import { expect } from 'chai'
import { loadContent } from '../../src/content/load.js'
import type { Problem } from '../../src/content/problem.js'
import { readConcepts } from '../../src/content/read-concepts.js'
import { readWritten } from '../../src/content/written-lines.js'
import { type Files, healthyFiles, put, remove, rename, replace, translatedFiles, withFiles } from '../support/content-files.js'
import { itTellsOf } from '../support/mistakes.js'

const file = 'faq/concepts.txt'
const healthy = '# Words that mean the same.\n\ngrey: greyed out, dimmed\nbutton: button, knob\n'
const withConcepts = put(file, healthy)(healthyFiles)

describe('a file of concepts', () => {
  for (const [what, text, expected] of [
    ['its words, each with the name of its concept', 'grey: dimmed, faded', { dimmed: 'grey', faded: 'grey' }],
    ['several concepts, one a line', 'grey: dimmed\nbutton: knob\n', { dimmed: 'grey', knob: 'button' }],
    ['phrases', 'grey: greyed out,  nothing   happens', { 'greyed out': 'grey', 'nothing happens': 'grey' }],
    ['words in the one form that messages are read in', 'grey: CAN’T click!, “Dimmed”', { "can't click": 'grey', dimmed: 'grey' }],
    ['a name with dashes and digits', 'error-404: page not found', { 'page not found': 'error-404' }],
    ['a concept that goes on in another line', 'grey: dimmed\ngrey: faded', { dimmed: 'grey', faded: 'grey' }],
    ['a word once that stands twice in a concept', 'grey: dimmed, Dimmed\ngrey: dimmed', { dimmed: 'grey' }],
    ['one form of a word that stands in several in a concept', 'sent: ship, shipped', { shipped: 'sent' }],
    ['Chinese, with its own colon and commas', '灰：置灰，变灰、暗的', { 置灰: '灰', 变灰: '灰', 暗的: '灰' }],
    ['traditional characters as simplified ones', '发票: 發票', { 发票: '发票' }],
    ['nothing of remarks and empty lines', '# grey: dimmed\n\n  \n', {}],
    ['nothing of commas alone between words', 'grey: , dimmed,, faded ,', { dimmed: 'grey', faded: 'grey' }],
    ['its words with Windows line ends', 'grey: dimmed\r\nbutton: knob\r\n', { dimmed: 'grey', knob: 'button' }],
    ['its words after a byte order mark', '\uFEFFgrey: dimmed', { dimmed: 'grey' }],
    ['its words after a remark and a byte order mark', '\uFEFF# grey\ngrey: dimmed', { dimmed: 'grey' }],
    ['words that are parts of every object', 'grey: __proto__, constructor', { proto: 'grey', constructor: 'grey' }],
    ['nothing where there are only remarks', '# none yet\n', {}],
  ] as const) {
    it(`gives ${what}`, async () => {
      const { concepts, problems } = await readOf({ [file]: text })

      expect([...concepts].sort()).to.deep.equal(Object.entries(expected).sort())
      expect(problems).to.deep.equal([])
    })
  }

  it('may be missing: there are no concepts then', async () => {
    const { concepts, problems } = await readOf({})

    expect([concepts.size, problems]).to.deep.equal([0, []])
  })

  it('tells of each line that is none, and gives the rest', async () => {
    const { concepts, problems } = await readOf({ [file]: 'grey\n: dimmed\nbutton: knob\nan error page: blank\nlamp: ?, !\n' })

    expect([...concepts]).to.deep.equal([['knob', 'button']])
    expect(problems.map(({ line, cause }) => `${line} ${cause}`)).to.deep.equal([1, 2, 4, 5].map(line => `${line} not a concept`))
  })

  it('keeps a word that stands in two concepts in the first', async () => {
    const { concepts } = await readOf({ [file]: 'grey: dimmed\nlamp: dimmed, bulb\n' })

    expect([...concepts]).to.deep.equal([
      ['dimmed', 'grey'],
      ['bulb', 'lamp'],
    ])
  })

  it('tells where it is that cannot be read, instead of doing without it', async () => {
    const problems: Problem[] = []
    await withFiles({ [`${file}/inside.txt`]: 'a file where none can be' }, async ({ root }) =>
      readConcepts(readWritten(root, file), problems),
    )

    expect(problems).to.deep.equal([
      { rule: 'file', file, line: 1, cause: "the file can't be read (EISDIR)", cure: 'Look at its permissions, or put it there again' },
    ])
  })

  itTellsOf(
    [
      {
        what: 'a line without a colon',
        make: replace(file, 'button: button', 'button button'),
        at: `${file}:4`,
        says: 'not a concept. Write its name, a colon, and words with commas between them: grey: dimmed, faded',
        cure: replace(file, 'button button', 'button: button'),
      },
      {
        what: 'a name without words',
        make: replace(file, ' button, knob', ' '),
        at: `${file}:4`,
        says: 'not a concept',
        cure: replace(file, 'button: ', 'button: button'),
      },
      {
        what: 'a name of two words',
        make: replace(file, 'button:', 'the button:'),
        at: `${file}:4`,
        says: 'not a concept',
        cure: replace(file, 'the button:', 'button:'),
      },
      {
        what: 'a word in two concepts',
        make: replace(file, 'button, knob', 'button, knob, Dimmed'),
        at: `${file}:4`,
        says: '"dimmed", which is the same word as "dimmed" of "grey" in line 3. Keep one of the two',
        cure: replace(file, ', Dimmed', ''),
      },
      {
        what: 'a word in two concepts, once in another form, which nobody could tell apart',
        make: replace(file, 'greyed out', 'greyed out, knobs'),
        at: `${file}:4`,
        says: '"knob", which is the same word as "knobs" of "grey" in line 3',
        cure: replace(file, ', knobs', ''),
      },
      {
        what: 'a number, of which any is read as any other',
        make: replace(file, 'knob', 'knob, error 404'),
        at: `${file}:4`,
        says: '"error 404", which has a number in it. Delete it',
        cure: replace(file, ', error 404', ''),
      },
      {
        what: 'a file of concepts that is not UTF-8',
        make: put(file, Buffer.from('grey: d\u00e4mmrig\n', 'latin1')),
        at: `${file}:1`,
        says: 'the file is not UTF-8 text. Save it again as plain text in UTF-8',
        cure: put(file, healthy),
      },
      {
        what: 'concepts among the topics',
        make: rename(file, 'faq/not-covered/concepts.txt'),
        at: 'faq/not-covered/concepts.txt:1',
        says: 'a kind of file that is not read here',
        cure: remove('faq/not-covered/concepts.txt'),
      },
      {
        what: 'concepts among the intents',
        make: rename(file, 'intents/concepts.txt'),
        at: 'intents/concepts.txt:1',
        says: 'a kind of file that is not read here',
        cure: rename('intents/concepts.txt', file),
      },
      {
        what: 'concepts in a file of another name',
        make: rename(file, 'faq/synonyms.txt'),
        at: 'faq/synonyms.txt:1',
        says: 'a kind of file that is not read here',
        cure: rename('faq/synonyms.txt', file),
      },
    ],
    withConcepts,
  )

  itTellsOf(
    [
      {
        what: 'a mistake in the Chinese file',
        make: put('faq/zh/concepts.txt', '灰：置灰\n按钮\n'),
        at: 'faq/zh/concepts.txt:2',
        says: 'not a concept',
        cure: put('faq/zh/concepts.txt', '灰：置灰\n按钮：按键\n'),
      },
    ],
    translatedFiles,
  )
})

describe('the concepts of the content', () => {
  it('are those of each language, from its own folder', async () => {
    const { en, zh } = await load({ ...translatedFiles, [file]: healthy, 'faq/zh/concepts.txt': '灰：置灰\n' })

    expect([...en.concepts.keys()]).to.deep.equal(['greyed out', 'dimmed', 'button', 'knob'])
    expect([...(zh?.concepts ?? [])]).to.deep.equal([['置灰', '灰']])
  })

  it('are none in a language without the file, whatever the other has', async () => {
    const { zh } = await load({ ...translatedFiles, [file]: healthy })

    expect(zh?.concepts.size).to.equal(0)
  })

  it('are no entry and no phrasings', async () => {
    const [without, with_] = [(await load(healthyFiles)).en, (await load(withConcepts)).en]

    expect([...with_.entries.keys()]).to.deep.equal([...without.entries.keys()])
    expect(with_.phrasings).to.deep.equal(without.phrasings)
  })

  it('give the content another revision with any change, since the bot then says something else', async () => {
    const revisionOf = async (files: Files) => (await load(files)).en.revision
    const same = await revisionOf(withConcepts)

    expect(await revisionOf(withConcepts)).to.equal(same)
    expect(await revisionOf(replace(file, 'knob', 'icon')(withConcepts))).not.to.equal(same)
    expect(await revisionOf(healthyFiles)).not.to.equal(same)
  })
})

async function readOf(files: Files) {
  return withFiles(files, async ({ root }) => {
    const problems: Problem[] = []
    const concepts = readConcepts(readWritten(root, file), problems)
    return { concepts, problems }
  })
}

function load(files: Files) {
  return withFiles(files, loadContent)
}
