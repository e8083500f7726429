import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import { findFields } from '../../src/understanding/fields.js'
import { type ExtractLine, scoreFields } from '../eval/measures/score-fields.js'
import { copyForm } from './fields-form.js'

const file = new URL('../../../test/eval/extract.jsonl', import.meta.url)
const lines = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line) as ExtractLine)

describe('findFields on the evaluation set', () => {
  const found = lines.map(({ text }) => findFields(text, copyForm, null))

  it('finds what is there, and hardly ever a wrong number', () => {
    const { micro, fields, mistakes } = scoreFields(lines, found)

    expect(micro.f1, JSON.stringify(mistakes)).to.be.at.least(0.92)
    expect(fields.invoice_number?.precision).to.be.at.least(0.99)
  })

  it('would fail here if the numbers were wrong', () => {
    const wrong = found.map(values => ({ ...values, invoice_number: '00000000' }))

    expect(scoreFields(lines, wrong).fields.invoice_number?.precision).to.be.below(0.1)
  })
})

describe('scoreFields', () => {
  const line = (fields: Record<string, string>): ExtractLine => ({ id: 'x', text: '', fields })
  for (const [title, expected, value, counts] of [
    ['forgives case, quotes and the final full stop', { title: 'Maple Ltd.' }, { title: '"maple ltd"' }, { right: 1, wrong: 0, missed: 0 }],
    ['counts a wrong value as wrong and missed', { title: 'Maple Ltd' }, { title: 'Maple' }, { right: 0, wrong: 1, missed: 1 }],
    ['counts a value where the label has none as wrong', {}, { account: 'a' }, { right: 0, wrong: 1, missed: 0 }],
    ['counts a value that was not found as missed', { account: 'a' }, {}, { right: 0, wrong: 0, missed: 1 }],
    [
      'takes a reason that shares most words',
      { reason: 'the courier lost it' },
      { reason: 'because the courier lost it' },
      { right: 1, wrong: 0, missed: 0 },
    ],
    [
      'refuses one that shares few',
      { reason: 'the courier lost it' },
      { reason: 'it burned in the fire' },
      { right: 0, wrong: 1, missed: 1 },
    ],
    ['compares Chinese by characters', { reason: '搬家时弄丢了' }, { reason: '搬家弄丢了' }, { right: 1, wrong: 0, missed: 0 }],
  ] as const)
    it(title, () => expect(scoreFields([line(expected)], [value]).micro).to.include(counts))
})
