import { expect } from 'chai'
import { consentToAll } from '../../../../src/understanding/acts/consent/consents-to-all.js'

describe('a yes under the subject of a mail', () => {
  for (const text of [
    'Re: copy of lost invoice\n\nConfirmed, please proceed.',
    'RE: copy of your invoice - all correct, go ahead',
    'RE: copy of lost invoice - details confirmed',
    '回复：发票复印件申请\n信息无误，请提交',
  ])
    it(`is filed: "${text.replaceAll('\n', ' / ')}"`, () => expect(consentToAll(text, {}, { agreement: -0.5 })).to.not.equal(null))

  for (const text of [
    'Re: the number is wrong\n\nYes',
    'Re: all correct?\n\nMaple Harbour Trading',
    'Re: copy of lost invoice\n\nplease wait',
    'Re: copy of lost invoice - title changed',
    '回复：抬头有误\n对',
  ])
    it(`is none, or says more: "${text.replaceAll('\n', ' / ')}"`, () => expect(consentToAll(text, {}, { agreement: 0.95 })).to.equal(null))
})
