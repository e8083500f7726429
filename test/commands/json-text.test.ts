import { expect } from 'chai'
import { jsonText } from '../../src/commands/json-text.js'

describe('JSON for a terminal', () => {
  const words = 'x\u001b[31m\u009b2Jfoo\u202egnp.exe\u2028next\u007f\u2066 发票, “Maple” 😀'

  it('holds nothing that a terminal obeys, and the words as they are', () => {
    expect(jsonText({ words })).to.equal(String.raw`{"words":"x\u001b[31m\u009b2Jfoo\u202egnp.exe\u2028next\u007f\u2066 发票, “Maple” 😀"}`)
  })

  it('reads back the same', () => {
    expect(JSON.parse(jsonText({ words, [words]: [null, 1] }))).to.deep.equal({ words, [words]: [null, 1] })
  })
})
