import { expect } from 'chai'
import { hasWords } from '../../../src/understanding/hear-command.js'
import { withoutCode } from '../../../src/understanding/text/without-code.js'

describe('text without its code', () => {
  for (const [text, expected] of [
    ["<script>fetch('/page').then(error => alert(error))</script>", ''],
    ['<img src=x onerror=alert(1)>', ''],
    [`{{7*7}} \${lost.invoice}`, ''],
    ['<script>page error', ''],
    ['<b>Who pays the postage?</b>', 'Who pays the postage?'],
    ['The page says <div class="error"> and nothing else', 'The page says   and nothing else'],
    ['../../../../etc/passwd', ''],
    ['/var/log/invoice.log', ''],
    [String.raw`C:\temp\invoice.txt`, ''],
    ['by EMS/SF/ZTO or and/or', 'by EMS/SF/ZTO or and/or'],
    ['I owe < 100 and > 20 yuan', 'I owe < 100 and > 20 yuan'],
    ['the copy of invoice(s)', 'the copy of invoice(s)'],
  ] as const) {
    it(`of ${text}`, () => expect(withoutCode(text).trim()).to.equal(expected))
  }

  it('has no words to hear where there is nothing but code', () => {
    expect(hasWords('<script>lost.invoice()</script>')).to.equal(false)
    expect(hasWords('<p>lost invoice</p>')).to.equal(true)
  })

  for (const text of ['a', "Don't, please!", 'see 04418827', '邮费谁出', 'é?', '1st']) {
    it(`has words to hear in ${text}`, () => expect(hasWords(text)).to.equal(true))
  }

  for (const text of ['', '!', '04418827', '12 34', 'INV-7K2M9Q', '{a}', '<b>', '../../etc/passwd']) {
    it(`has no words to hear in ${text || 'nothing'}`, () => expect(hasWords(text)).to.equal(false))
  }

  it('costs no more than its length', () => {
    // Hundreds of times what a message may hold: a cost by the square of it would take hours.
    for (const hostile of ['<script', '<script>', '${', '<', '../', '/a']) expect(withoutCode(hostile.repeat(500_000))).to.be.a('string')
  })
})
