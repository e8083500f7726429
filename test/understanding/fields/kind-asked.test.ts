import { expect } from 'chai'
import { findFields } from '../../../src/understanding/fields.js'
import { copyForm } from '../fields-form.js'

const kindIn = (text: string) => findFields(text, copyForm, 'invoice_number').invoice_type

describe('a kind of invoice', () => {
  for (const text of [
    "48213377 - can you tell me if it's a special one?",
    '48213377, could you check whether this is an ordinary invoice',
    '48213377, is it a special one?',
    '48213377. Can you see if my invoice is special?',
    '48213377，这张是专票吗',
    '48213377，麻烦看下这张是不是专票',
    '48213377，请帮我查是否是普票',
    '48213377，麻烦告诉我这张是专票吗',
    'correct, and tell me how to get a VAT special invoice for last month',
    '48213377, I also want to know whether I can return a special invoice',
    '对，另外怎么申请上个月的专票',
    '对，专票怎么退',
  ])
    it(`is not told where it is asked about: ${text}`, () => expect(kindIn(text)).to.equal(undefined))

  for (const [text, kind] of [
    ["48213377, it's a special one", 'special'],
    ['48213377, this is an ordinary invoice', 'ordinary'],
    ['Can I get a copy of my special invoice 48213377?', 'special'],
    ['please tell me if the special invoice 48213377 can be copied', 'special'],
    ['48213377，专票', 'special'],
    ['48213377, tell me how to get a special invoice copy', 'special'],
    ['48213377，专票怎么申请副本', 'special'],
    ['48213377，专票丢了怎么办', 'special'],
    ['怎么申请，专票，48213377', 'special'],
    ['48213377，这张是普票，麻烦补一份', 'ordinary'],
  ] as const)
    it(`is told: ${text}`, () => expect(kindIn(text)).to.equal(kind))
})
