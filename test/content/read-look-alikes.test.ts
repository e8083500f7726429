import { expect } from 'chai'
import { loadContent } from '../../src/content/load.js'
import type { LookAlikes } from '../../src/understanding/parts/look-alikes.js'
import { type Files, healthyFiles, problemsOf, put, remove, rename, replace, translatedFiles, withFiles } from '../support/content-files.js'
import { itTellsOf } from '../support/mistakes.js'

const file = 'faq/look-alikes.txt'
const healthy = '# Only sound alike.\n\npostage: send … back, photocopy\npostage without invoice, fapiao: contract\nlost: turned up\n'

describe('a file of look-alikes', () => {
  it('gives the words of each entry in their order, with those that speak for it and where they stand', async () => {
    expect(await read({ ...healthyFiles, [file]: healthy })).to.deep.equal({
      postage: [`${file}:3 send … back`, `${file}:3 photocopy`, `${file}:4 contract without invoice, fapiao`],
      lost: [`${file}:5 turned up`],
    })
  })

  it('may be written with Chinese colons and commas, and Windows line ends', async () => {
    const files = { ...translatedFiles, 'faq/zh/look-alikes.txt': '\uFEFFpostage without 发票、票：合同，公章\r\n' }

    expect(await read(files, 'zh')).to.deep.equal({
      postage: ['合同', '公章'].map(words => `faq/zh/look-alikes.txt:1 ${words} without 发票, 票`),
    })
  })

  it('may be about any entry', async () => {
    expect(await read({ ...healthyFiles, [file]: 'any entry without you: alibaba\n' })).to.deep.equal({
      'any entry': [`${file}:1 alibaba without you`],
    })
  })

  it('may say of words that they hold however sure a message is', async () => {
    const lines = 'postage always: top up button\npostage always without invoice：contract\n'
    expect(await read({ ...healthyFiles, [file]: lines })).to.deep.equal({
      postage: [`${file}:1 always top up button`, `${file}:2 always contract without invoice`],
    })
  })

  it('may ask about words however sure a message is where others are not beside them, and about the same words else', async () => {
    const lines = 'postage: top up button\npostage always without contract: top up button\n'

    expect(await problemsOf({ ...healthyFiles, [file]: lines })).to.deep.equal([])
  })

  it('may be missing: nothing is taken for a look-alike then', async () => {
    expect(await read(healthyFiles)).to.deep.equal({})
  })

  it('changes what the bot says, and so its revision, but nothing that is learnt', async () => {
    const [before, after] = await Promise.all([healthyFiles, { ...healthyFiles, [file]: healthy }].map(contentOf))

    expect(after?.revision).to.not.equal(before?.revision)
    expect(after?.phrasings).to.deep.equal(before?.phrasings)
  })

  it('may begin with capitals', async () => {
    expect(await read({ ...healthyFiles, [file]: 'Any entry Without you: alibaba\n' })).to.deep.equal({
      'any entry': [`${file}:1 alibaba without you`],
    })
  })

  itTellsOf(
    [
      {
        what: 'an entry with a capital',
        make: replace(file, 'postage: send', 'Postage: send'),
        at: `${file}:3`,
        says: 'look-alikes of "Postage", where the entry is "postage". Write "postage".',
        cure: replace(file, 'Postage: send', 'postage: send'),
      },
      {
        what: 'an entry with a slip in it',
        make: replace(file, 'postage: send', 'postgae: send'),
        at: `${file}:3`,
        says: 'look-alikes of "postgae", where the entry is "postage". Write "postage".',
        cure: replace(file, 'postgae: send', 'postage: send'),
      },
      {
        what: 'a topic in the place of an entry',
        make: replace(file, 'lost:', 'refund:'),
        at: `${file}:5`,
        says: 'look-alikes of "refund", which is a topic that is not covered and so is never answered. Name the entry that the words are mistaken for',
        cure: replace(file, 'refund:', 'lost:'),
      },
      {
        what: 'an intent in the place of an entry',
        make: replace(file, 'lost:', 'copy:'),
        at: `${file}:5`,
        says: 'look-alikes of "copy", which is an intent and no entry. Name the entry',
        cure: replace(file, 'copy:', 'lost:'),
      },
      {
        what: 'words that stand there twice',
        make: replace(file, 'fapiao: contract', 'fapiao: contract, Photocopy'),
        at: `${file}:4`,
        says: `warning: "Photocopy" stands at ${file}:3, too. Delete one of the two: the one with fewer words behind "without" decides.`,
        cure: replace(file, ', Photocopy', ''),
      },
      {
        what: 'words that stand twice on a line',
        make: replace(file, 'photocopy', 'photocopy, photocopy'),
        at: `${file}:3`,
        says: 'warning: "photocopy" stands twice on this line. Delete one of the two.',
        cure: replace(file, 'photocopy, photocopy', 'photocopy'),
      },
      {
        what: 'words that stand there with "always" and without it',
        make: replace(file, 'lost: turned', 'lost always: turned up\nlost: turned'),
        at: `${file}:6`,
        says: `warning: "turned up" stands at ${file}:5, too. Delete one of the two: the one with "always" decides.`,
        cure: replace(file, 'lost always: turned up\n', ''),
      },
      {
        what: '"always" behind "without"',
        make: replace(file, 'invoice, fapiao: contract', 'invoice, fapiao Always: contract'),
        at: `${file}:4`,
        says: '"always" behind "without", where it is read as one of its words. Write "postage always without invoice, fapiao: …".',
        cure: replace(file, 'postage without invoice, fapiao Always:', 'postage always without invoice, fapiao:'),
      },
      {
        what: 'words that their own "without" takes back',
        make: replace(file, 'fapiao: contract', 'fapiao, crate: contract, wooden crates'),
        at: `${file}:4`,
        says: 'warning: "wooden crates" has "crate" in it, beside which it says nothing. Delete one of the two.',
        cure: replace(file, ', wooden crates', ''),
      },
      {
        what: 'words that stand in the phrasings of the entry itself',
        make: replace(file, 'turned up', 'turned up, how about loss'),
        at: `${file}:5`,
        says: 'warning: "how about loss" stands in 12 phrasings of "lost" itself (faq/lost.md:10 "how about loss aa"), so that customers who say it may be asked back. Write more',
        cure: replace(file, ', how about loss', ''),
      },
      {
        what: 'a line without a colon',
        make: replace(file, 'lost: turned', 'lost turned'),
        at: `${file}:5`,
        says: 'not a line of look-alikes. Write the name of an entry, a colon, and words with commas between them: postage: send … back',
        cure: replace(file, 'lost turned', 'lost: turned'),
      },
      {
        what: 'an entry without words',
        make: replace(file, 'lost: turned up', 'lost: ,'),
        at: `${file}:5`,
        says: 'not a line of look-alikes',
        cure: replace(file, 'lost: ,', 'lost: turned up'),
      },
      {
        what: 'an entry that does not exist',
        make: replace(file, 'lost:', 'lots:'),
        at: `${file}:5`,
        says: 'look-alikes of "lots", which does not exist. Name an entry of faq/, write "any entry", or delete the line',
        cure: replace(file, 'lots:', 'lost:'),
      },
      {
        what: 'a number among the words',
        make: replace(file, 'turned up', 'turned up, error 404'),
        at: `${file}:5`,
        says: '"error 404", which has a number in it',
        cure: replace(file, ', error 404', ''),
      },
      {
        what: 'a gap at the end',
        make: replace(file, 'turned up', 'turned …'),
        at: `${file}:5`,
        says: '"turned …", which has no words on one side of "…". Write words on both sides, or take the "…" away',
        cure: replace(file, 'turned …', 'turned up'),
      },
      {
        what: 'a file of look-alikes that is not UTF-8',
        make: put(file, Buffer.from('postage: zur\u00fcck\n', 'latin1')),
        at: `${file}:1`,
        says: 'the file is not UTF-8 text',
        cure: put(file, healthy),
      },
      {
        what: 'look-alikes among the topics',
        make: rename(file, 'faq/not-covered/look-alikes.txt'),
        at: 'faq/not-covered/look-alikes.txt:1',
        says: 'a kind of file that is not read here',
        cure: remove('faq/not-covered/look-alikes.txt'),
      },
    ],
    put(file, healthy)(healthyFiles),
  )
})

async function contentOf(files: Files) {
  return withFiles(files, async folder => (await loadContent(folder)).en)
}

async function read(files: Files, language: 'en' | 'zh' = 'en'): Promise<Record<string, readonly string[]>> {
  const lookAlikes: LookAlikes = (await withFiles(files, async folder => (await loadContent(folder))[language]))?.lookAlikes ?? new Map()
  const said = [...lookAlikes].map(([entry, list]) => [
    entry,
    list.map(({ words, unless, isSure, at }) => {
      return `${at} ${isSure ? 'always ' : ''}${words.text}${unless.length > 0 ? ` without ${unless.map(({ text }) => text).join(', ')}` : ''}`
    }),
  ])
  return Object.fromEntries(said)
}
