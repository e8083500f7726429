import { expect } from 'chai'
import { consentToAll } from '../../../../src/understanding/acts/consent/consents-to-all.js'

describe('emoji as Slack writes them', () => {
  for (const text of [
    'lgtm :shipit:',
    'looks right :+1:',
    'all correct :pray:',
    '没问题 :white_check_mark:',
    'looks right :+1::skin-tone-2:',
    'all correct :pray::skin-tone-6:',
  ])
    it(`say yes, or nothing: "${text}"`, () => expect(consentToAll(text, {}, { agreement: -0.5 })).to.not.equal(null))

  for (const text of ['lgtm :thumbsdown:', 'all correct :thinking_face:', ':x:', ':pray:', 'all correct :-1::skin-tone-3:'])
    it(`say no: "${text}"`, () => expect(consentToAll(text, {}, { agreement: 0.4 })).to.equal(null))
})
