import { expect } from 'chai'
import { isOfStatement } from '../../../src/conversation/dated/of-statement.js'
import { periodIn } from '../../../src/conversation/dated/period.js'

const today = '2026-06-15'

describe('the time of a statement', () => {
  for (const [text, period] of [
    ['who pays the postage for an invoice of November 2024?', '2024-11-01 2024-11-30'],
    ['and who pays the postage for the invoice of February 2025?', '2025-02-01 2025-02-28'],
    ['Postage for March 2025, please?', '2025-03-01 2025-03-31'],
    ['my invoice is dated 14 March 2025, who pays the postage?', '2025-03-14 2025-03-14'],
    ['2025年2月的发票邮费由谁承担？', '2025-02-01 2025-02-28'],
    ['Can I apply for March 2025?', '2025-03-01 2025-03-31'],
    ['I wrote to you on 2026-05-03 about my statement for March 2025', '2025-03-01 2025-03-31'],
    ['On 3 May 2026 I called you: who pays the postage in 2024?', '2024-01-01 2024-12-31'],
    ['I applied on 2026-05-03. Who pays the postage?', null],
    ['my invoice got lost in March 2025, who pays?', null],
    ['we lost it last month', null],
    ['must I apply by 31 December 2026?', null],
    ['I have been waiting since May 2025', null],
    ['On 2026-05-03 we submitted the application, who pays the postage?', null],
    ['我2026年5月3日申请的，邮费谁付？', null],
    ['去年12月丢了发票', null],
  ] as const)
    it(`is ${period ?? 'not told'} in "${text}"`, () => {
      const found = periodIn(text, today, isOfStatement)
      expect(found && `${found.from} ${found.until}`).to.equal(period)
    })
})
