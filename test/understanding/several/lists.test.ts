import { expect } from 'chai'
import { findFields } from '../../../src/understanding/fields.js'
import { copyForm } from '../fields-form.js'

describe('a name and a number between commas', () => {
  for (const said of [
    'Yes please. Anna Otter, 48213378',
    'Yes please Anna Otter, 48213378',
    'Correct. Anna Otter, 48213378',
    'Many thanks. Anna Otter, 48213378',
    'Go ahead. Anna Otter / 48213378',
    'No. Anna Otter, 48213378',
    'Sure, Anna Otter, 48213378',
    '好的。 张三, 48213378',
  ])
    it(`give no title where an answer stands in front of the name: "${said}"`, () =>
      expect(findFields(said, copyForm, null)).to.deep.equal({ invoice_number: '48213378' }))

  for (const [said, title] of [
    ['Anna Otter, 48213378', 'Anna Otter'],
    ['Oak Ltd. Harbour Branch, 48213378', 'Oak Ltd. Harbour Branch'],
    ['Right Angle Studio, 48213378', 'Right Angle Studio'],
    ['N. Petrov Trading, 48213378', 'N. Petrov Trading'],
    ['Yes. Merlin Ltd, 48213378', 'Merlin Ltd'],
  ] as const)
    it(`give it where none does: "${said}"`, () =>
      expect(findFields(said, copyForm, null)).to.deep.equal({ title, invoice_number: '48213378' }))
})
