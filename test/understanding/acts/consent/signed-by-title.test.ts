import { expect } from 'chai'
import { consentToAll } from '../../../../src/understanding/acts/consent/consents-to-all.js'

const values = { title: 'Orchidpoint Media Pte Ltd.', invoice_number: '04418273' }
const chinese = { title: '河岸贸易有限公司' }

describe('who signs with the title that was read back', () => {
  for (const [text, read] of [
    ['Re: Copy of lost VAT invoice\n\nAll correct, please proceed.\n\nTan Wei Ling\nOrchidpoint Media Pte Ltd', values],
    ['Yes.\n\nTan Wei Ling\nFinance\nOrchidpoint Media Pte Ltd', values],
    ['Confirmed, please submit.\n\n--\nTan Wei Ling (Ms)\nOrchidpoint Media Pte Ltd', values],
    ['RE: lost invoice 04418273\n\nConfirmed.\n\nTan Wei Ling\nOrchidpoint Media Pte. Ltd.', values],
    ['Re: lost invoice\n\nDear team,\nyes, all correct.\nTan Wei Ling\nOrchidpoint Media Pte Ltd', values],
    ['Yes please file it.\nTan Wei Ling\nOrchidpoint Media Pte Ltd', values],
    ['Subject: Re: lost invoice 04418273\nYes please file it.\nTan Wei Ling\nOrchidpoint Media Pte Ltd', values],
    ['回复：发票复印件\n\n信息都对，请提交。\n\n陈伟玲\n河岸贸易有限公司', chinese],
    ['没错\n河岸贸易有限公司 王芳', chinese],
    ['对。\n河岸贸易有限公司 财务部 王芳', chinese],
  ] as const)
    it(`takes nothing from a yes: "${text.replaceAll('\n', ' / ')}"`, () =>
      expect(consentToAll(text, read, { agreement: -0.5 })).to.not.equal(null))

  for (const [text, read] of [
    ['All correct, please proceed.\n\nTan Wei Ling\nDelta-Tec Ltd', values],
    ['Yes please file it.\nTan Wei Ling\nDelta-Tec Ltd', values],
    ['Please do not file it.\nTan Wei Ling\nOrchidpoint Media Pte Ltd', values],
    ['Yes.\n\nWrong Name\nOrchidpoint Media Pte Ltd', values],
    ['Yes.\n\nTan Wei Ling\nHold it\nOrchidpoint Media Pte Ltd', values],
    ["Please don't file it yet.\n\nTan Wei Ling\nOrchidpoint Media Pte Ltd", values],
    ['Re: invoice 11223344\n\nYes.\n\nTan Wei Ling\nOrchidpoint Media Pte Ltd', values],
    ['信息都对，请提交。\n\n陈伟玲\n山水科技有限公司', chinese],
    ['都对。\n\n先别交\n河岸贸易有限公司', chinese],
    ['没错\n枫叶有限公司 王芳', chinese],
    ['不对\n王芳', chinese],
    ['对，但是，王芳', chinese],
    ['对\n枫港贸易', chinese],
    ['没错\n河岸贸易有限公司 王芳没批', chinese],
    ['不对，李明', chinese],
    ['对，陈旧', chinese],
    ['对，李明公司', chinese],
  ] as const)
    it(`makes none of what says more: "${text.replaceAll('\n', ' / ')}"`, () =>
      expect(consentToAll(text, read, { agreement: 0.95 })).to.equal(null))

  for (const [text, title] of [
    ['对，李明', '王芳'],
    ['对的，李明', '河岸贸易有限公司'],
    ['对，李宁', '河岸贸易有限公司'],
    ['对，郑州', '河岸贸易有限公司'],
    ['是的。张裕', '河岸贸易有限公司'],
    ['对的\n李明', '河岸贸易有限公司'],
    ['号码对的，李明', '河岸贸易有限公司'],
    ['对，抬头，李明', '河岸贸易有限公司'],
    ['对，抬头是李明', '河岸贸易有限公司'],
    ['对，王八蛋', '河岸贸易有限公司'],
    ['对，华为', '河岸贸易有限公司'],
    ['对，金山云', '河岸贸易有限公司'],
    ['对，陈列馆', '河岸贸易有限公司'],
  ] as const)
    it(`is asked about where the name may be the title: "${text}" to ${title}`, () =>
      expect(consentToAll(text, { title }, { agreement: 0.1 })).to.equal(null))
})
