import { expect } from 'chai'
import { isStuffed, withoutStuffing } from '../../../src/understanding/text/is-stuffed.js'

const answer = { kind: 'answer', entries: [{ entry: 'postage', side: null }], topics: [] } as const

describe('words that are heaped up', () => {
  for (const text of [
    'postage postage postage who pays who pays free free invoice invoice',
    'invoice free invoice free invoice free invoice free',
    'limit limit of chrome chrome invoice invoice mail',
    '邮费谁付邮费谁付邮费谁付邮费谁付',
  ])
    it(`ask nothing: "${text}"`, () => {
      expect(isStuffed(text)).to.equal(true)
      expect(withoutStuffing(answer, text)).to.deep.equal({ kind: 'unknown' })
      expect(withoutStuffing({ kind: 'clarify', between: [] }, text)).to.deep.equal({ kind: 'unknown' })
    })

  for (const text of [
    'who pays the postage?',
    'no no no, please please tell me who pays the postage of my invoice',
    'free free free free free',
    'is the invoice of the May bill and the invoice of the June bill one invoice or two',
    '谁付邮费，到底谁付邮费',
  ])
    it(`are none in "${text}"`, () => {
      expect(isStuffed(text)).to.equal(false)
      expect(withoutStuffing(answer, text)).to.equal(answer)
    })

  it('leave a request as it is, which may list several invoices that are much alike', () => {
    const request = { kind: 'request', intent: 'lost-invoice-copy', entries: [] } as const

    expect(withoutStuffing(request, 'Maple Ltd stolen, '.repeat(5))).to.equal(request)
  })
})
