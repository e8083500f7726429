import { expect } from 'chai'
import { withoutAsides } from '../../../src/understanding/fields/without-asides.js'

describe('a sentence beside the values that asks for nothing', () => {
  for (const [text, rest] of [
    ['reason: fire. No rush.', 'reason: fire.'],
    ['stolen. No need to call, thanks.\nRegards', 'stolen.\nRegards'],
    ['Reason: it was stolen. No idea by whom.', 'Reason: it was stolen.'],
    ['原因：被盗。不，不用打电话。', '原因：被盗。'],
    ['Maple Ltd.\nno hurry', 'Maple Ltd.\n'],
  ] as const)
    it(`is left out: ${text}`, () => expect(withoutAsides(text).replace(/ (?=\n|$)/, '')).to.equal(rest))

  for (const text of ['no idea', 'No rush.', 'maple-1. No, maple-2.', 'account: maple-1. no wait, maple-2', 'no rush, reason: fire'])
    it(`is none: ${text}`, () => expect(withoutAsides(text)).to.equal(text))
})
