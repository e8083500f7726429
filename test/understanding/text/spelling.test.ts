import { expect } from 'chai'
import fc from 'fast-check'
import { longestMessage } from '../../../src/message.js'
import { createSpelling, type KnownWords } from '../../../src/understanding/text/spelling.js'
import { countsOf } from '../../../src/understanding/text/word-counts.js'
import { plainTypos } from '../plain-typos.js'

/** Words that stand in the corpus often enough to be meant, and one ("receit") that an author mistyped once. */
const common = 'invoice postage people time apply account application deadline courier'.split(' ')
const lines = [...common.flatMap(word => [`the ${word}`, word, `${word}?`]), 'the receit', 'receipt', 'some receipt', 'our cost', 'costs']
const english = new Set(['maple', 'accent', 'receipts', 'recent', 'applu', 'kostage'])
const respell = spellingFrom(lines, english)

describe('spelling', () => {
  for (const [what, typed, meant] of [
    ['a letter left out', 'invoce', 'invoice'],
    ['a letter too many', 'invoicee', 'invoice'],
    ['another letter', 'postaje', 'postage'],
    ['two letters swapped', 'invioce', 'invoice'],
    ['the first letter left out', 'nvoice', 'invoice'],
    ['two typos in a long word', 'applciaton', 'application'],
    ['two typos in a long word, of which one is its first letter', 'kourrier', 'courier'],
    ['one typo in a short word', 'tmie', 'time'],
    ['two slips of the hand in a short word, of which one is its first letter', 'imte', 'time'],
    ['two in a word of which one is its first letter', 'onvioce', 'invoice'],
    ['keys beside the right ones', 'xourirr', 'courier'],
    ['what stands in quotes', "the 'invioce'", "the 'invoice'"],
    ['one slip in what is an English word', 'who pays the applu', 'who pays the apply'],
    ['capitals', 'INVIOCE', 'invoice'],
    ['a short word, where it is no name', 'pays for thr invoice', 'pays for the invoice'],
    ['a short word that begins a text', 'Thr invoice of Thr maple', 'the invoice of the maple'],
    ['each word of a sentence', 'Who has the deadlien for my invioce?!', 'Who has the deadline for my invoice?!'],
    ['what stands between Chinese', '我的invioce丢了 invioce', '我的invioce丢了 invoice'],
  ] as const) {
    it(`mends ${what}`, () => expect(respell(typed)).to.equal(meant))
  }

  for (const [what, text] of [
    ['what is spelt right', 'Who pays for the invoice?'],
    ['a word that authors use, however seldom', 'receit'],
    ['what only a word that authors seldom use is near to', 'ccost'],
    ['an English word that authors don’t use', 'maple accent recent'],
    ['an English word in capitals', 'MAPLE'],
    ['a name', 'tsinghua huawei'],
    ['a short name before another', 'Thr Maple pays for Thr Maple'],
    ['words of one letter', 'i a t'],
    ['two letters that are neither slips nor vowels', 'invgikce'],
    ['numbers in words', 'three Four'],
    ['an English word that is more than a slip away', 'kostage'],
    ['numbers', '03381729'],
    ['what has a digit in it', 'invioce1 1nvoice inv0ice'],
    ['what is owned', "invioce’s invioce's"],
    ['letters of elsewhere', 'invoicé инвоице'],
    ['what is longer than a word', 'invoiceinvoiceinvoice'],
    ['nothing', ''],
    ['marks', '?! \n\t…'],
  ] as const) {
    it(`leaves ${what}`, () => expect(respell(text)).to.equal(text))
  }

  it('never makes an invoice of Tsinghua: a word with more typos than allowed is another word', () => {
    const nothingElse = spellingFrom(['invoice', 'invoice', 'invoice'], new Set())

    expect(nothingElse('tsinghua')).to.equal('tsinghua')
    expect(nothingElse('invoiec')).to.equal('invoice')
  })

  it('takes the nearest word, and of equally near ones the most used', () => {
    const near = spellingFrom(['posted', 'posted', 'posted', ...Array<string>(9).fill('poster'), 'posters posters posters'], new Set())

    expect(near('poste')).to.equal('poster')
    expect(near('posterss')).to.equal('posters')
  })

  it('takes the word that a slip of the hand is nearer to, rather than one by any other letter', () => {
    const near = spellingFrom(['clear clear clear clear', 'clean clean clean clean'], new Set())

    expect(near('cleat')).to.equal('clear')
    expect(near('cleam')).to.equal('clean')
  })

  it('leaves a word that may as well be one as another', () => {
    const near = spellingFrom(['march march march', 'match match match'], new Set())

    expect(near('mach')).to.equal('mach')
  })

  it('mends what no word would be written like', () => {
    const written = 'our invoices are returning to the accounting people who are handling the certification'

    expect(spellingFrom([written, written, written], new Set())('rteurnig')).to.equal('returning')
  })

  it('takes the word that stands between the same neighbours', () => {
    const lines = ['who pays the fee', 'is it free now']
    const beside = spellingFrom([...lines, ...lines, ...lines, 'fee fee fee fee', 'free free free free'], new Set())

    expect(beside('who pays the fre')).to.equal('who pays the fee')
    expect(beside('is it fre now')).to.equal('is it free now')
    expect(beside('Is it fre, nwo?')).to.equal('Is it free, now?')
  })

  it('mends a typo that authors wrote down, where they write the word itself far oftener', () => {
    const written = (times: number) =>
      spellingFrom([...Array<string>(times).fill('my invoice'), ...Array<string>(3).fill('my invioce')], new Set())

    expect(written(60)('invioce')).to.equal('invoice')
    expect(written(20)('invioce')).to.equal('invioce')
  })

  it('leaves everything where nothing is known', () => {
    expect(spellingFrom([], new Set())('my invioce')).to.equal('my invioce')
  })

  it('looks up twelve strange words of a text, and no more', () => {
    const strange = (count: number) => Array.from({ length: count }, (_, at) => `zzqx${String.fromCharCode(97 + at)}`).join(' ')

    expect(respell(`${strange(11)} invioce`)).to.equal(`${strange(11)} invoice`)
    expect(respell(`${strange(12)} invioce`)).to.equal(`${strange(12)} invioce`)
  })

  it('does not count words that are known among them', () => {
    const known = 'invoice maple the '.repeat(20)

    expect(respell(`${known}invioce`)).to.equal(`${known}invoice`)
  })

  for (const [what, text] of [
    ['strange words', 'zqxjvw '.repeat(longestMessage)],
    ['one word', 'ab'.repeat(longestMessage)],
    ['digits', '1'.repeat(longestMessage)],
    ['apostrophes', "a'".repeat(longestMessage)],
  ] as const) {
    it(`takes ${longestMessage} characters of ${what} within half a second`, () => {
      const started = performance.now()
      respell(text.slice(0, longestMessage))
      // Measured below 10 ms.
      expect(performance.now() - started).to.be.below(500)
    })
  }

  it('changes a word by two typos at most, whatever it is', () =>
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,24}$/), word => {
        expect(plainTypos(word, respell(word))).to.be.at.most(2)
      }),
    ))
})

function spellingFrom(lines: readonly string[], known: KnownWords): (text: string) => string {
  return createSpelling(countsOf(lines), known)
}
