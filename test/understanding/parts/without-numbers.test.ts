import { expect } from 'chai'
import { classifyOne } from '../../../src/understanding/classify-one.js'
import { heardWithNumber, withoutNumbers } from '../../../src/understanding/parts/without-numbers.js'
import { knownLanguages } from '../../support/known.js'
import { candidates, content } from '../told-decisions.js'

describe('a text without its numbers', () => {
  for (const [text, expected] of [
    ['cancel invoice 04418273, please', 'cancel invoice , please'],
    ['发票04418273什么时候到', '发票什么时候到'],
    ['号码０４４１８２７３', '号码'],
    ['INV04418273 and 2024-11-05 for 5000 yuan', 'INV04418273 and 2024-11-05 for 5000 yuan'],
  ] as const)
    it(`of ${text}`, () => expect(withoutNumbers(text)).to.equal(expected))
})

describe('what a text with a number is heard as', () => {
  const copy = candidates(['copy', 0.9])

  it('is what it is heard as with the number, where without it the form may be meant, or its entry', () => {
    for (const without of [candidates(['refund', 0.5], ['copy', 0.15]), candidates(['postage', 0.3])])
      expect(heardWithNumber(copy, without, content.intents)).to.equal(copy)
  })

  it('is what it is heard as without, where that is about something else', () => {
    const without = candidates(['refund', 0.5], ['copy', 0.14])

    expect(heardWithNumber(copy, without, content.intents)).to.equal(without)
  })
})

describe('a message that gives the number of an invoice', () => {
  const decide = async (text: string) => (await classifyOne(text, null, await knownLanguages())).decision

  for (const text of [
    'We would like to cancel invoice 04418273.',
    'Invoice 04418273 has the wrong title.',
    'We refuse invoice 04418273.',
    'We would like a refund for invoice 04418273',
    'I want to return invoice 04418273',
    'Please approve invoice 04418273',
    'We want to exchange invoice 04418273 for a special one',
    '发票04418273什么时候到',
  ])
    it(`asks for no copy by that alone: ${text}`, async () => expect((await decide(text)).kind).to.not.equal('request'))

  for (const text of ['We lost invoice 04418273 and need a copy', 'Please send us a copy of 04418273', '发票04418273丢了，麻烦补一份'])
    it(`asks for one where it says so: ${text}`, async () => expect((await decide(text)).kind).to.equal('request'))
})
