import { expect } from 'chai'
import { needsNoCopy } from '../../../src/understanding/acts/needs-no-copy.js'

describe('a copy that is not needed', () => {
  for (const text of [
    'I found my invoice again, no need for a copy',
    "we found the invoice after all so we don't need a copy anymore",
    'the lost invoice has turned up, nothing to do',
    "I don't need a copy of my invoice",
    'my colleague found it in a drawer',
    'a copy is no longer needed',
    '发票找到了，不用补了',
    '我不需要发票复印件',
    '发票又翻出来了',
    'we found the invoice we had lost, no copy needed',
    'the lost fapiao was found, please cancel',
  ])
    it(`is told by "${text}"`, () => expect(needsNoCopy(text)).to.equal(true))

  for (const text of [
    "we found the invoice but it's unreadable, we need a copy",
    "I haven't found it",
    "if it turns up I'll tell you",
    "I don't need the original, just a copy",
    'can I get a copy if I found it?',
    'I found an error on my invoice',
    'I got it',
    'found it, maple-ops',
    'I think I may have found it',
    '第二张找到了',
    '找到了，号码是28850134',
    'the invoice was not found',
    'no need to hurry',
    '发票找不到了',
    '没找到',
    '不需要人工',
    '发票找到了但是湿了，需要复印件',
    'I lost my invoice; no need for a copy by courier, a scan is fine',
    "I don't need a copy in colour",
    'The invoice turned up in the shredder, in pieces. I want a copy',
    'The invoice was found burnt, please send a copy',
    'it turned up in the washing machine',
    '发票找到了又丢了',
    '发票找到了，被老鼠咬烂了',
    '发票找到了，请寄一份复印件',
  ])
    it(`is not told by "${text}"`, () => expect(needsNoCopy(text)).to.equal(false))
})
