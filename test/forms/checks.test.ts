import { expect } from 'chai'
import fc from 'fast-check'
import { check } from '../../src/forms/checks.js'
import { Field } from '../../src/forms/form.js'

const text = (min: number, max: number) => Field.parse({ ...words('title', 'Invoice title'), check: { kind: 'text', min, max } })
const number = Field.parse({
  ...words('invoice_number', 'Invoice number'),
  check: {
    kind: 'digits',
    lengths: [8, 20],
    confusions: [
      { lengths: [11], say: 'That is a phone.' },
      { lengths: [15, 18], say: 'That is a tax ID.' },
    ],
    otherwise: 'That is none.',
  },
})
const kind = Field.parse({
  ...words('invoice_type', 'Kind'),
  check: {
    kind: 'one-of',
    values: { ordinary: ['vat ordinary', '普通发票'], special: ['vat special', '专用发票', '专票'] },
    otherwise: 'Which?',
  },
})

function words(name: string, label: string) {
  return { name, label, ask: `${label}?`, hint: `Hint for ${label}.`, example: 'x' }
}

describe('check', () => {
  describe('of digits', () => {
    for (const [title, raw] of [
      ['plain', '03381729'],
      ['with a space', '0338 1729'],
      ['with dashes, dots and white space around', ' 03-38.17 29\n'],
      ['in full width', '０３３８１７２９'],
      ['with the unseen marks that a copied number brings along', '\u202d03381729\u202c'],
    ] as const)
      it(`takes the number ${title}, leading zero and all`, () =>
        expect(check(number, raw)).to.deep.equal({ kind: 'ok', value: '03381729' }))

    it('takes twenty digits in groups', () =>
      expect(check(number, '2431 2000 0000 4567 8901')).to.deep.equal({ kind: 'ok', value: '24312000000045678901' }))

    for (const [title, raw, say] of [
      ['a phone number, and says so', '13800138000', 'That is a phone.'],
      ['a tax ID with letters, and says so', '91310115MA1K4QX82T', 'That is a tax ID.'],
      ['seven digits', '4412987', 'That is none.'],
      ['a word', 'unbelievable advice', 'That is none.'],
      ['a decimal comma', '12345678,00', 'That is none.'],
      ['nothing', '', 'That is none.'],
    ] as const)
      it(`refuses ${title}`, () => expect(check(number, raw)).to.deep.equal({ kind: 'refused', say }))

    it('never takes another length, whatever is typed', () => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary' }), raw => {
          const checked = check(number, raw)
          if (checked.kind === 'ok') expect(checked.value).to.match(/^(?:\d{8}|\d{20})$/)
        }),
      )
    })
  })

  describe('of text', () => {
    for (const [title, raw, value] of [
      ['trims and collapses white space', '  Maple \t Garden\nLtd ', 'Maple Garden Ltd'],
      ['takes digits alone', '73401122', '73401122'],
      ['takes the longest and counts characters, not code units', `${'林'.repeat(9)}𠮷`, `${'林'.repeat(9)}𠮷`],
      ['drops what a copied text holds unseen', 'Maple\u200b Ltd\ufeff', 'Maple Ltd'],
    ] as const)
      it(title, () => expect(check(text(2, 10 + raw.length), raw)).to.deep.equal({ kind: 'ok', value }))

    for (const [title, raw] of [
      ['too short', 'a'],
      ['too long', 'a'.repeat(11)],
      ['without letter or digit', '--- !!'],
      ['empty', '   '],
      ['a control character in it', 'Maple\u0007'],
      ['the direction of writing turned', 'Ltd\u202e elpaM'],
      ['half a surrogate pair', 'Maple\ud800'],
    ] as const)
      it(`refuses a value that is ${title}, with the hint`, () =>
        expect(check(text(2, 10), raw)).to.deep.equal({ kind: 'refused', say: 'Hint for Invoice title.' }))
  })

  describe('of one of several', () => {
    for (const [raw, value] of [
      ['special', 'special'],
      ['It is a VAT ordinary one', 'ordinary'],
      ['增值税专用发票', 'special'],
      ['是专票', 'special'],
    ] as const)
      it(`hears ${value} in "${raw}"`, () => expect(check(kind, raw)).to.deep.equal({ kind: 'ok', value }))

    for (const raw of ['specialist', 'ordinary or special', 'neither', ''])
      it(`refuses "${raw}"`, () => expect(check(kind, raw)).to.deep.equal({ kind: 'refused', say: 'Which?' }))
  })
})
