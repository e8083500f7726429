import { expect } from 'chai'
import { takesNote } from '../../../src/understanding/acts/takes-note.js'

describe('taking note with thanks', () => {
  for (const text of ['ok thanks', 'OK, thank you!', 'got it, thx', '好的谢谢', '明白了，谢谢您', 'alright thanks'])
    it(`is all of "${text}"`, () => expect(takesNote(text)).to.equal(true))

  for (const text of ['ok', 'thanks', 'ok thanks, pass it on', 'yes thanks', 'ok thanks a lot for nothing', '好的', '好的谢谢，请转人工'])
    it(`is not all of "${text}"`, () => expect(takesNote(text)).to.equal(false))
})
