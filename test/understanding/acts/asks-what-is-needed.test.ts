import { expect } from 'chai'
import { asksWhatIsNeeded } from '../../../src/understanding/acts/asks-what-is-needed.js'

describe('what a form takes', () => {
  for (const text of [
    'what do you need from me?',
    'ok, what exactly do you need',
    'What information do you need?',
    'so what do I have to provide?',
    "what's still missing?",
    'what else is needed for this',
    '需要什么信息',
    '请问需要我提供哪些资料？',
    '要准备哪些材料呢',
    '还缺什么',
  ])
    it(`is asked for by "${text}"`, () => expect(asksWhatIsNeeded(text)).to.equal(true))

  for (const text of [
    'what do you need the number for?',
    'what do I get?',
    'what is the title?',
    'what do you need to know about taxes',
    'I need an invoice',
    '需要多久',
    '需要盖什么章',
    'What Do You Need Ltd',
  ])
    it(`is not asked for by "${text}"`, () => expect(asksWhatIsNeeded(text)).to.equal(false))
})
