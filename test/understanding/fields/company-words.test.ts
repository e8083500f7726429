import { expect } from 'chai'
import { findFields } from '../../../src/understanding/fields.js'
import { copyForm } from '../fields-form.js'

describe('the full stop behind a legal form', () => {
  for (const [text, title] of [
    ['made out to Redwood Analytics GmbH.', 'Redwood Analytics GmbH'],
    ['Title: Redwood Analytics LLC.', 'Redwood Analytics LLC'],
    ['title is Redwood Analytics GmbH & Co. KG.', 'Redwood Analytics GmbH & Co. KG'],
    ['I lost it. The invoice is made out to Redwood Analytics AG. Thanks.', 'Redwood Analytics AG'],
  ] as const)
    it(`is the sentence's, where none belongs to it: "${text}"`, () => expect(findFields(text, copyForm, null).title).to.equal(title))

  it('is none of an answer to the question for it', () =>
    expect(findFields('Redwood Analytics GmbH.', copyForm, 'title').title).to.equal('Redwood Analytics GmbH'))

  for (const title of ['Redwood Analytics Ltd.', 'Redwood Analytics Inc.', 'Redwood Analytics s.r.o.', 'Redwood Trading Co., Ltd.'])
    it(`stays where it is its own: "${title}"`, () => expect(findFields(`made out to ${title}`, copyForm, null).title).to.equal(title))
})
