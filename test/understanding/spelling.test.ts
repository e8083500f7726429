import { expect } from 'chai'
import fc from 'fast-check'
import { longestMessage } from '../../src/message.js'
import { createSpelling, typosBetween } from '../../src/understanding/spelling.js'

/** Words that stand in the corpus often enough to be meant, and one ("receit") that an author mistyped once. */
const common = 'invoice postage people time apply account application deadline courier'.split(' ')
const lines = [...common.flatMap(word => [`the ${word}`, word, `${word}?`]), 'the receit', 'receipt', 'some receipt', 'our cost', 'costs']
const english = new Set(['maple', 'accent', 'receipts', 'recent'])
const respell = createSpelling(lines, english)

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
    ['capitals', 'INVIOCE', 'invoice'],
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
    ['short words, which are near to everything', 'tim tme'],
    ['two typos in a short word', 'tmei'],
    ['two typos in a word of seven letters, of which one is its first letter', 'onvioce'],
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
    const nothingElse = createSpelling(['invoice', 'invoice', 'invoice'], new Set())

    expect(nothingElse('tsinghua')).to.equal('tsinghua')
    expect(nothingElse('invoiec')).to.equal('invoice')
  })

  it('takes the nearest word, and of equally near ones the most used', () => {
    const near = createSpelling(['posted posted posted poster poster poster poster', 'posters posters posters'], new Set())

    expect(near('postes')).to.equal('poster')
    expect(near('posterss')).to.equal('posters')
  })

  it('leaves everything where nothing is known', () => {
    expect(createSpelling([], new Set())('my invioce')).to.equal('my invioce')
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

describe('the typos between two words', () => {
  for (const [a, b, typos] of [
    ['invoice', 'invoice', 0],
    ['invoce', 'invoice', 1],
    ['invioce', 'invoice', 1],
    ['maple', 'people', 3],
    ['', 'abc', 3],
    ['', '', 0],
    ['ca', 'abc', 3],
  ] as const) {
    it(`are ${typos} from "${a}" to "${b}"`, () => expect(typosBetween(a, b, 3)).to.equal(typos))
  }

  it('are more than allowed where they are, and else as many as they are', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 })
    fc.assert(
      fc.property(word, word, fc.nat(4), (a, b, most) => {
        const typos = plainTypos(a, b)
        const found = typosBetween(a, b, most)
        if (typos <= most) expect(found).to.equal(typos)
        else expect(found).to.be.above(most)
      }),
      { numRuns: 1_000 },
    )
  })
})

/** The same distance, as its definition says it. */
function plainTypos(a: string, b: string): number {
  const table: number[][] = []
  for (let i = 0; i <= a.length; i++) {
    const row: number[] = []
    for (let j = 0; j <= b.length; j++) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const ways =
        i === 0 || j === 0
          ? [i + j]
          : [
              (table[i - 1]?.[j] ?? 0) + 1,
              (row[j - 1] ?? 0) + 1,
              (table[i - 1]?.[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
              ...(swapped ? [(table[i - 2]?.[j - 2] ?? 0) + 1] : []),
            ]
      row.push(Math.min(...ways))
    }
    table.push(row)
  }
  return table[a.length]?.[b.length] ?? Number.NaN
}
