import { expect } from 'chai'
import { isAuthorsFile } from '../../src/authoring/authors-file.js'

describe('the files that authors write to', () => {
  for (const file of [
    'faq/postage.md',
    'faq/postage.phrases.txt',
    'faq/not-covered/refund.md',
    'faq/zh/not-covered/refund.phrases.txt',
    'faq/concepts.txt',
    'faq/zh/look-alikes.txt',
    'intents/copy.yaml',
    'intents/zh/copy.phrases.txt',
  ])
    it(`are such as ${file}`, () => expect(isAuthorsFile(file)).to.equal(true))

  for (const file of [
    '../faq/postage.md',
    'faq/../src/main.md',
    '/etc/passwd',
    'faq/links.txt',
    'faq/postage.js',
    'faq/.postage.md',
    'faq/postage.md\u0000.txt',
    'faq\\postage.md',
    'intents/copy.md',
    'faq/postage.md/../../../x.md',
    '',
  ])
    it(`are not such as ${JSON.stringify(file)}`, () => expect(isAuthorsFile(file)).to.equal(false))
})
