import { expect } from 'chai'
import { consentToAll } from '../../../../src/understanding/acts/consent/consents-to-all.js'

/** What stands beside a yes, answers that are filed all the same, and answers that only resemble them. */
const remarks = {
  'that nobody need call': {
    files: [
      'yes. No need to call me.',
      'Yes, no need to reply',
      'confirmed; no call needed',
      "All correct, you don't need to contact me",
      '对，不用打电话给我',
      '都对，不用回复',
      '没问题,提交吧,不用回电话',
      '对，不用回我电话',
      '对,不用联系我,直接寄',
      '没错，直接寄过来就行',
    ],
    filesNot: [
      'No need to call me',
      "don't call me",
      'yes, call me',
      'yes, no need to call, just cancel',
      '对，不用打电话，先别提交',
      '不用联系我，直接寄',
      '对，直接改抬头',
      '对，先别直接寄',
    ],
  },
  'by when it is needed': {
    files: [
      'yes, we need it by year-end',
      'yes please, our audit is on Monday so we need it before then',
      '对，年底前要',
      '对，我们周五之前需要',
    ],
    filesNot: [
      'yes, but only if we get it by Friday',
      'yes, we need it by Friday or forget it',
      'yes, we need it before you submit',
      '对，年底前要改抬头',
      '对，周五之前要，不然就算了',
    ],
  },
}

for (const [what, { files, filesNot }] of Object.entries(remarks)) {
  describe(`a yes beside which stands ${what}`, () => {
    for (const text of files) it(`is filed: "${text}"`, () => expect(consentToAll(text, {}, { agreement: -0.5 })).to.not.equal(null))
    for (const text of filesNot) it(`is not filed: "${text}"`, () => expect(consentToAll(text, {}, { agreement: 0.95 })).to.equal(null))
  })
}
