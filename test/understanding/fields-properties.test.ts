import { expect } from 'chai'
import fc from 'fast-check'
import { bareValue, findFields } from '../../src/understanding/fields.js'
import { copyForm } from './fields-form.js'

const letters = 'abcdefghijklmnopqrstuvwxyz'
const word = (min: number, max: number) => fc.string({ unit: fc.constantFrom(...letters), minLength: min, maxLength: max })
const capitalised = word(3, 9).map(text => `${(text[0] ?? '').toUpperCase()}${text.slice(1)}q`)
const digits = (length: number) => fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length })

/** What customers give, one generator a field, each with the ways to write it that change nothing. */
const given = {
  account: fc.tuple(word(3, 9), fc.constantFrom('-', '_', '.'), word(1, 6), digits(2)).map(parts => parts.join('')),
  title: fc
    .tuple(
      fc.array(capitalised, { minLength: 1, maxLength: 4 }),
      fc.constantFrom('Ltd', 'Co., Ltd.', 'GmbH', 'Group', 'Holdings', '& Sons Ltd', '(Shanghai) Co., Ltd'),
    )
    .map(([names, form]) => `${names.join(' ')} ${form}`),
  invoice_number: fc.oneof(digits(8), digits(20)),
  reason: fc.constantFrom(
    'left in a taxi',
    'the courier lost it',
    'shredded by mistake',
    'burnt in the fire of 12 May',
    'eaten by mice',
    'stolen from my car',
  ),
}

type Name = keyof typeof given
const names = Object.keys(given) as Name[]

/** Labels that no other field has, too. */
const labels: Readonly<Record<Name, readonly string[]>> = {
  account: ['account', 'account name', 'acct', 'login', 'username', '账号'],
  title: ['title', 'invoice title', 'company name', '抬头', '发票抬头'],
  invoice_number: ['invoice number', 'invoice no', 'invoice no.', 'inv', 'number', '发票号码', '号码'],
  reason: ['reason', 'cause', 'reason for loss', '原因'],
}

const cases = [
  (label: string) => label,
  (label: string) => label.toUpperCase(),
  (label: string) => (label[0] ?? '').toUpperCase() + label.slice(1),
]

const labelled = (name: Name) =>
  fc
    .tuple(
      given[name],
      fc.constantFrom(...labels[name]),
      fc.constantFrom(...cases),
      fc.constantFrom(': ', ':', ' : ', ' = ', '：', ' is ', ' - '),
    )
    .map(([value, label, written, joint]) => ({ name, value, text: `${written(label)}${joint}${value}` }))

const message = fc
  .tuple(fc.shuffledSubarray(names, { minLength: 1 }), fc.constantFrom('\n', '; ', '\n\n', ' / ', ', ', '\n> '))
  .chain(([order, mark]) => fc.tuple(...order.map(labelled)).map(parts => ({ parts, text: parts.map(({ text }) => text).join(mark) })))

const fold = (value: string | undefined) => value?.replace(/\.$/, '')

describe('findFields, whatever is typed', () => {
  it('finds every labelled value, in any order, case and writing, and nothing else', () => {
    fc.assert(
      fc.property(message, ({ parts, text }) => {
        const found = findFields(text, copyForm, null)

        const expected = Object.fromEntries(parts.map(({ name, value }) => [name, fold(value)]))
        expect(Object.fromEntries(Object.entries(found).map(([name, value]) => [name, fold(value)])), text).to.deep.equal(expected)
      }),
      { numRuns: 1_000 },
    )
  })

  it('finds a number in groups', () => {
    fc.assert(
      fc.property(fc.oneof(digits(8), digits(20)), fc.constantFrom(' ', '-', '.'), (number, mark) => {
        const grouped = (number.match(/.{4}/g) ?? []).join(mark)
        expect(findFields(`invoice number: ${grouped}`, copyForm, null).invoice_number).to.equal(number)
      }),
    )
  })

  it('never gives an invoice number of another length, however it is announced', () => {
    const length = fc.integer({ min: 1, max: 30 }).filter(count => count !== 8 && count !== 20)
    const frame = fc.constantFrom(
      '%',
      'invoice number %',
      'invoice number: %',
      'no. %',
      'the invoice is %',
      '发票号码：%',
      '% is the invoice number',
      'sorry, %',
    )
    fc.assert(
      fc.property(
        length.chain(digits),
        frame,
        fc.constantFrom(null, 'invoice_number', 'account', 'title', 'reason'),
        (number, text, asked) => {
          expect(findFields(text.replace('%', number), copyForm, asked)).to.not.have.property('invoice_number')
        },
      ),
    )
  })

  it('never throws and never gives a value twice as long as what was said', () => {
    const pieces = fc.constantFrom(
      ...'account|title|:|is|not|12345678|,|.|?|(|)|"|“|发票号码|抬头|有限公司|because|Ltd|&|\n|>|1.|sorry|->|no|reason|lost|in|||-'.split(
        '|',
      ),
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(pieces, { maxLength: 60 }).map(parts => parts.join(' ')),
    )
    fc.assert(
      fc.property(text, fc.constantFrom(null, ...copyForm.fields.map(({ name }) => name)), (said, asked) => {
        for (const value of Object.values(findFields(said, copyForm, asked))) expect(value.length).to.be.at.most(Math.max(8, said.length))
        for (const field of copyForm.fields) bareValue(said, field)
      }),
    )
  })

  it('gives the same for the same', () => {
    fc.assert(
      fc.property(message, ({ text }) => {
        expect(findFields(text, copyForm, null)).to.deep.equal(findFields(text, copyForm, null))
      }),
    )
  })
})
