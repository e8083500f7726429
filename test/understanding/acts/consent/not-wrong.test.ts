import { expect } from 'chai'
import { consentToAll } from '../../../../src/understanding/acts/consent/consents-to-all.js'

describe('that nothing is wrong', () => {
  for (const text of [
    "I can't find a single mistake",
    "You didn't make any mistakes",
    'No changes',
    'I see no changes needed',
    "I don't see any need to change anything",
    'there are no mistakes in it',
    '没有要补充的',
    '没有要更正的',
    '挑不出毛病',
  ])
    it(`says yes: "${text}"`, () => expect(consentToAll(text, {}, { agreement: 0.1 })).to.not.equal(null))

  for (const text of [
    "I didn't make a mistake",
    'I never make mistakes',
    'we have made no mistakes',
    'I see no changes',
    "I don't see any changes",
    "I can't find the corrections",
    '没更正',
    '没有更正啊',
    '没有补充',
    '对是对',
    '没错是没错',
    'y/n',
    'yes/no',
  ])
    it(`is no yes where it boasts, complains or gives way: "${text}"`, () =>
      expect(consentToAll(text, {}, { agreement: 0.95 })).to.equal(null))
})
