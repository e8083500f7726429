import { expect } from 'chai'
import { DeskError } from '../src/errors.js'
import { traceOf } from '../src/log.js'

describe('what is logged of an error', () => {
  for (const [title, error, expected] of [
    ['a bug by its kind and place, without its words', new TypeError('the secret words'), /^TypeError at .*log\.test/],
    ['a DeskError as it says itself', new DeskError('STORE_UNAVAILABLE', 'the disk is full'), /^STORE_UNAVAILABLE: the disk is full$/],
    ['a thrown text by its type alone', 'the secret words', /^string$/],
  ] as const)
    it(`is ${title}`, () => {
      expect(traceOf(error)).to.match(expected).and.not.to.contain('secret')
    })
})
