import { expect } from 'chai'
import { confusedWith, isDate, looksLikeTaxId } from '../../src/forms/confused.js'

const confusions = [
  { lengths: [11], say: 'phone' },
  { lengths: [10, 12], say: 'code' },
  { lengths: [15, 18, 20], say: 'tax ID' },
  { lengths: [], date: true, say: 'date' },
]

describe('a value given by mistake', () => {
  for (const [raw, say] of [
    ['13900009876', 'phone'],
    ['+86 139 0000 9876', 'phone'],
    ['0086 13900009876', 'phone'],
    ['144031900110', 'code'],
    ['1440-3190-01', 'code'],
    ['91350203MA2XYA7K4B', 'tax ID'],
    ['９１３５０２０３ＭＡ２ＸＹＡ７Ｋ４Ｂ', 'tax ID'],
    ['2024-03-12', 'date'],
    ['12 March 2024', 'date'],
    ['2024年3月12日', 'date'],
    ['INV-2024-001', null],
    ['Harbour Lights', null],
    ['call me on 139', null],
    ['abcdefghijklmno', null],
    ['', null],
  ] as const)
    it(`is told for what it is: "${raw}" is ${say ?? 'none of these'}`, () => expect(confusedWith(confusions, raw)).to.equal(say))
})

describe('a date', () => {
  for (const written of [
    '2024/3/5',
    '2024.03.05',
    '5.3.2024',
    '03/12/24',
    '12th of March 2024',
    'Mar 12, 2024',
    'March 2024',
    '3月12日',
    'it was 12 March 2024',
  ])
    it(`is known as "${written}"`, () => expect(isDate(written)).to.equal(true))

  for (const written of ['20240312', '0338-1729', '03 38 17 29', '12-34-5678', '2024-13-40', 'May Flower Ltd', '1440.3190.01'])
    it(`is not "${written}"`, () => expect(isDate(written)).to.equal(false))
})

describe('a tax ID', () => {
  for (const written of ['91440101MA5F2K8T3X', '91440101ma5f2k8t3x', '440101198203123', '44010119820312341X00'])
    it(`is recognised: ${written}`, () => expect(looksLikeTaxId(written)).to.equal(true))

  for (const written of ['maple-ops', '9144010119820', '9144010119820312', 'accountingdepart1', '91440101-MA5F2K8T3X', '04401872'])
    it(`is none: ${written}`, () => expect(looksLikeTaxId(written)).to.equal(false))
})
