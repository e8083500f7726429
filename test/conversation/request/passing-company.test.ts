import { expect } from 'chai'
import { withoutPassingCompany } from '../../../src/conversation/request/passing-company.js'
import { OpenForm } from '../../../src/forms/form.js'

const open = OpenForm.parse({
  intent: 'lost-invoice-copy',
  key: 'one',
  values: { title: 'Kestrel Foods Ltd' },
  stage: 'asking',
  asked: 'reason',
  misses: 0,
})

describe('a company that only did something', () => {
  it('is no title, and part of how the invoice was lost', () => {
    const values = withoutPassingCompany(
      { title: 'Baker Removals Ltd', reason: 'threw it away' },
      'fine, Baker Removals Ltd threw it away',
      open,
    )
    expect(values).to.deep.equal({ reason: 'Baker Removals Ltd threw it away' })
  })

  it('is no title in Chinese', () =>
    expect(withoutPassingCompany({ title: '顺丰集团' }, '顺丰集团弄丢了', open)).to.deep.equal({ reason: '顺丰集团弄丢了' }))

  it('leaves the other values', () =>
    expect(withoutPassingCompany({ title: 'Argos Ltd', invoice_number: '48213377' }, 'Argos Ltd sent me 48213377', open)).to.deep.equal({
      invoice_number: '48213377',
    }))

  for (const [what, text, form] of [
    ['is called so', 'the title is Baker Removals Ltd lost in the move', open],
    ['ends a clause', 'Baker Removals Ltd, lost in the move', open],
    ['does nothing', 'no wait, Baker Removals Ltd', open],
    ['is the first one told', 'Baker Removals Ltd threw it away', { ...open, values: {} }],
    ['is asked for', 'Baker Removals Ltd lost it', { ...open, asked: 'title' }],
  ] as const)
    it(`is the title where it ${what}`, () =>
      expect(withoutPassingCompany({ title: 'Baker Removals Ltd' }, text, form)).to.deep.equal({ title: 'Baker Removals Ltd' }))

  for (const text of [
    'why do you need that? Baker Removals Ltd',
    'Baker Removals Ltd, why do you need that?',
    'How long does it take?\nBaker Removals Ltd',
  ])
    it(`is no other title where it stands alone beside a question: ${text}`, () =>
      expect(withoutPassingCompany({ title: 'Baker Removals Ltd' }, text, open)).to.deep.equal({}))

  for (const [what, text, form] of [
    ['nothing is asked beside it', 'Baker Removals Ltd', open],
    ['its name leads to it', 'the title is Baker Removals Ltd. How long does it take?', open],
    ['a request is read back', 'How long does it take? Baker Removals Ltd', { ...open, stage: 'confirming', asked: null }],
  ] as const)
    it(`is another title where ${what}`, () =>
      expect(withoutPassingCompany({ title: 'Baker Removals Ltd' }, text, OpenForm.parse(form))).to.deep.equal({
        title: 'Baker Removals Ltd',
      }))
})
