import { expect } from 'chai'
import { declinesCopy, needsNoCopy } from '../../../src/understanding/acts/needs-no-copy.js'

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
    'We lost the invoice but we do not need a copy',
    'We lost the original but we do not need a copy of it',
    'I misplaced my fapiao; no copy needed',
    '发票丢了，但我们不需要复印件',
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
    'I do not need a copy of the March invoice, we lost the one of April',
    'We lost the invoice. I do not need a copy, but a scan',
    '发票丢了，不需要复印件，但要扫描件',
    "We don't need a copy in paper, we lost the invoice and want a scan",
  ])
    it(`is not told by "${text}"`, () => expect(needsNoCopy(text)).to.equal(false))
})

describe('a copy that is declined beside a question', () => {
  for (const [text, isDeclined] of [
    ["We don't want a copy. We lost the invoice, do we have to declare it?", true],
    ['发票丢了，我们不需要复印件，要登报声明吗？', true],
    ['I lost it. Do I not need a copy?', false],
    ["We lost the invoice. If we don't need a copy, must we declare it?", false],
    ["I don't need a copy by mail, can you send a scan?", false],
    ['We lost the invoice, do we need a copy?', false],
  ] as const)
    it(`is ${isDeclined ? '' : 'not '}told by "${text}"`, () => expect(declinesCopy(text)).to.equal(isDeclined))
})
