import { expect } from 'chai'
import { saysPaper } from '../../../src/understanding/acts/says-paper.js'

describe('saysPaper', () => {
  for (const [text, said] of [
    ['oh that was the tax ID', 'said'],
    ["that's our taxpayer number", 'said'],
    ['看错了，那个是税号', 'said'],
    ['这是统一社会信用代码', 'said'],
    ["it's not the tax ID", 'denied'],
    ['our account is the tax ID', 'denied'],
    ['the tax ID is our account', 'denied'],
    ['不是税号', 'denied'],
    ['税号就是账户名', 'denied'],
    ['yes, that is it', null],
    ['the tax office took it', null],
  ] as const)
    it(`hears ${said ?? 'nothing'} of a tax ID in: ${text}`, () => expect(saysPaper(text, 'tax-id')).to.equal(said))

  for (const [text, said] of [
    ["no, that's the code", 'said'],
    ["it's not the code", 'denied'],
    ['不是代码', 'denied'],
    ['yes', null],
  ] as const)
    it(`hears ${said ?? 'nothing'} of a code in: ${text}`, () => expect(saysPaper(text, 'code')).to.equal(said))
})
