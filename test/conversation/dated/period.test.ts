import { expect } from 'chai'
import { periodIn } from '../../../src/conversation/dated/period.js'

const today = '2026-06-15'

describe('periodIn', () => {
  for (const [text, period] of [
    ['my statement of 2025-03-14', '2025-03-14 2025-03-14'],
    ['the invoice dated 14 March 2025', '2025-03-14 2025-03-14'],
    ['March 3rd, 2025', '2025-03-03 2025-03-03'],
    ['for March 2025', '2025-03-01 2025-03-31'],
    ['2024/02', '2024-02-01 2024-02-29'],
    ['in march', '2026-03-01 2026-03-31'],
    ['for July', '2025-07-01 2025-07-31'],
    ['the May statement', '2026-05-01 2026-05-31'],
    ['last month', '2026-05-01 2026-05-31'],
    ['this month', '2026-06-01 2026-06-30'],
    ['an invoice from last year', '2025-01-01 2025-12-31'],
    ['in 2024', '2024-01-01 2024-12-31'],
    ['from November 2025 to January 2026', '2025-11-01 2026-01-31'],
    ['2025年3月的账单', '2025-03-01 2025-03-31'],
    ['2025年3月14日', '2025-03-14 2025-03-14'],
    ['去年12月', '2025-12-01 2025-12-31'],
    ['7月份的发票', '2025-07-01 2025-07-31'],
    ['上个月的账单', '2026-05-01 2026-05-31'],
    ['２０２５年的发票', '2025-01-01 2025-12-31'],
    ['who pays the postage?', null],
    ['may I ask who pays', null],
    ['can you march it over', null],
    ['I topped up 2000 yuan', null],
    ['invoice 20250314 is lost', null],
    ['within 3 months', null],
    ['3个月的账单', null],
    ['2025-13-40', null],
    ['30 February 2025', null],
  ] as const)
    it(`${period === null ? 'finds no time in' : 'reads'} "${text}"`, () => {
      const found = periodIn(text, today)
      expect(found && `${found.from} ${found.until}`).to.equal(period)
    })
})
