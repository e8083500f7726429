import { expect } from 'chai'
import fc from 'fast-check'
import { countWords, normalize, stem, words } from '../../../src/understanding/text/normalize.js'

describe('normalizing', () => {
  for (const [what, text, expected] of [
    ['makes letters small', 'Who PAYS', 'who pays'],
    ['makes spaces single', '  who \t\n pays\u00a0it ', 'who pays it'],
    ['straightens quotes', '“don’t”, ‘please`', `don't", 'please`],
    ['takes punctuation off both ends', '…who pays?!?', 'who pays'],
    ['keeps punctuation inside', 'no. 5, please', 'no. 5, please'],
    ['makes full-width characters plain', 'ＩＮＶ－１２', 'inv-12'],
    ['drops control characters and zero-width marks', 'who\u0000 \u200bpays\u202e', 'who pays'],
    ['drops what is not seen within words', 'wh\u200bo pa\u00adys the po\u2060st\ufeffage', 'who pays the postage'],
    ['drops them within Chinese and beyond the first plane', '谁\u200b付\u{20000}\ufeff\u{20001}费', '谁付\u{20000}\u{20001}费'],
    ['makes plain ASCII small, its quotes straight and its spaces single', ' We`LL  pay, "you"? ', `we'll pay, "you`],
    ['keeps words apart that only such marks and a space part', 'who \u200bpays\u200b it', 'who pays it'],
    ['leaves simplified Chinese as it is', '谁付邮费？', '谁付邮费'],
    ['makes traditional Chinese simplified', '誰付郵費？', '谁付邮费'],
    ['makes nothing of punctuation alone', '?!… —', ''],
    ['makes nothing of nothing', '', ''],
  ] as const) {
    it(what, () => expect(normalize(text)).to.equal(expected))
  }

  it('changes nothing the second time', () => {
    const once = normalize('  “Don’t” send ＩＮＶ, please…  ')
    expect(normalize(once)).to.equal(once)
  })
})

describe('the words of a text', () => {
  for (const [what, text, expected] of [
    ['are split at everything that is no letter or digit', 'who pays: you/me', ['who', 'pays', 'you', 'me']],
    ['are one with and without an apostrophe', "don't dont", ['dont', 'dont']],
    ['count short numbers as one kind', '5 2019', ['@n', '@n']],
    ['count long numbers by their length', '20917345 13812345678', ['@8', '@11']],
    ['count references as one kind', 'inv-7k3f9q inv-b42m8x', ['@ref', '@ref']],
    ['keep letters and digits together', 'q3 v2x', ['q3', 'v2x']],
    ['are cut where nobody types so much', 'a'.repeat(4_000), ['a'.repeat(40)]],
    ['are the characters of Chinese', '谁付邮费', ['谁', '付', '邮', '费']],
    ['are split where the script changes', 'vat专票3月', ['vat', '专', '票', '@n', '月']],
    ['count references as one kind in Chinese, too', '查inv-7k3f9q进度', ['查', '@ref', '进', '度']],
    ['are none of punctuation', '-- ??', []],
  ] as const) {
    it(what, () => expect(words(text)).to.deep.equal(expected))
  }

  it('are the same beside a Chinese one, by which a plain text is no longer plain', () => {
    const text = fc.string({ unit: fc.constantFrom(...Array.from("aZ09'- .,inv7x")), maxLength: 40 })
    fc.assert(
      fc.property(text, plain => {
        expect(words(`${plain} 票`).slice(0, -1)).to.deep.equal(words(plain))
      }),
    )
  })
})

describe('the length of a text', () => {
  for (const [text, count] of [
    ['who pays', 2],
    ['邮费谁付', 2],
    ['VAT专票', 2],
    ['', 0],
  ] as const) {
    it(`of "${text}" is ${count} words`, () => expect(countWords(text)).to.equal(count))
  }
})

describe('the stem of a word', () => {
  for (const [one, other] of [
    ['invoice', 'invoices'],
    ['apply', 'applied'],
    ['mail', 'mailing'],
  ] as const) {
    it(`is the same for ${one} and ${other}`, () => expect(stem(one)).to.equal(stem(other)))
  }

  for (const word of ['发票', '@8', 'é', 'q3']) {
    it(`of ${word} is the word itself`, () => expect(stem(word)).to.equal(word))
  }
})

describe('normalizing long runs of punctuation', () => {
  // A pattern that ended in "$" looked for the end from every mark: 18 seconds for one such message, far over the limit of a test.
  for (const mark of ['\u2057', '–', '。', '…'])
    it(`keeps a run of ${mark} inside a text`, () => {
      expect(normalize(`why ${mark.repeat(3_980)} why`)).to.match(/^why/)
    })

  it('drops a run at either end', () => expect(normalize(`${'…'.repeat(2_000)}why${'!'.repeat(2_000)}`)).to.equal('why'))
})
