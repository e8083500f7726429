import { expect } from 'chai'
import { consentToAll } from '../../../../src/understanding/acts/consent/consents-to-all.js'

describe('a yes beside a name that is given as a joke', () => {
  for (const text of [
    'yes and my company is called Mickey Mouse, submit it',
    'yes and my name is Donald Duck, file that too',
    'sure, and I am the Emperor of China, file it',
    '对对对，我就是秦始皇，提交吧',
    '是的，我还叫奥特曼呢',
    '是是是，我们公司叫“关你什么事”，提交吧',
    'haha yes, call me Captain Obvious',
  ])
    it(`is not filed: "${text}"`, () => expect(consentToAll(text, {}, { agreement: 0.95 })).to.equal(null))
})
