import { expect } from 'chai'
import { readPhrases } from '../../src/content/phrases-file.js'
import type { Problem } from '../../src/content/problem.js'
import { put, rename, replace } from '../support/content-files.js'
import { itTellsOf } from '../support/mistakes.js'

const postage = 'faq/postage.phrases.txt'
const split = 'faq/split.phrases.txt'

describe('a file of phrasings', () => {
  for (const [what, text, expected] of [
    ['one a line, with their lines', 'one\n\ntwo\n', ['1 one', '3 two']],
    ['without the dashes of a list', '- one\n* two', ['1 one', '2 two']],
    ['with Windows line ends', 'one\r\ntwo\r\n', ['1 one', '2 two']],
    ['with a byte order mark', '\uFEFFone\ntwo', ['1 one', '2 two']],
    ['trimmed of spaces and tabs', '\tone \n  two', ['1 one', '2 two']],
    ['none where it is empty', '\n\n', []],
  ] as const) {
    it(`gives them ${what}`, () => {
      const problems: Problem[] = []
      const lists = readPhrases('faq/a.phrases.txt', text, problems)
      expect(lists.get(null)?.map(({ line, text }) => `${line} ${text}`)).to.deep.equal(expected)
      expect(problems).to.deep.equal([])
    })
  }

  it('gives those of a side below its line, also where it is named twice', () => {
    const lists = readPhrases('a', '## When asked: x\none\n##When asked:  y \ntwo\n## When asked: x\nthree', [])

    expect([...lists].map(([side, list]) => [side, list.map(({ text }) => text)])).to.deep.equal([
      [null, []],
      ['x', ['one', 'three']],
      ['y', ['two']],
    ])
  })

  itTellsOf([
    {
      what: 'a heading',
      make: put(postage, '## Also asked\nis mailing free\n'),
      at: `${postage}:1`,
      says: 'a line starting with "#" that means nothing here',
      cure: replace(postage, '## Also asked\n', ''),
    },
    {
      what: 'a comment',
      make: put(postage, 'is mailing free\n# from the mails of May\n'),
      at: `${postage}:2`,
      says: 'Write phrasings only, one a line',
      cure: replace(postage, '# from the mails of May\n', ''),
    },
    {
      what: 'phrasings above the first side',
      make: put(split, 'which is it\n## When asked: one\njust one\n'),
      at: `${split}:1`,
      says: 'phrasings above the first line "## When asked:"',
      cure: put(split, '## When asked: one\nwhich is it\njust one\n'),
    },
    {
      what: 'a side that the entry does not have',
      make: replace(split, 'asked: one', 'asked: “one”'),
      at: `${split}:2`,
      says: 'phrasings for "“one”", a side that does not exist. Use the "## When asked:" lines of the entry, word for word',
      cure: replace(split, '“one”', 'one'),
    },
    {
      what: 'a side where the entry has none',
      make: put(postage, '## When asked: abroad\nto France\n'),
      at: `${postage}:2`,
      says: 'phrasings for "abroad", a side that does not exist',
      cure: replace(postage, '## When asked: abroad\n', ''),
    },
    {
      what: 'phrasings that belong to nothing',
      make: rename(postage, 'faq/post.phrases.txt'),
      at: 'faq/post.phrases.txt:1',
      says: 'phrasings of "post", which does not exist. Rename the file after the one it belongs to',
      cure: rename('faq/post.phrases.txt', postage),
    },
    {
      what: 'phrasings of a topic in the folder of the entries',
      make: put('faq/refund.phrases.txt', 'money back\n'),
      at: 'faq/refund.phrases.txt:1',
      says: 'phrasings of "refund", which does not exist',
      cure: rename('faq/refund.phrases.txt', 'faq/not-covered/refund.phrases.txt'),
    },
  ])
})
