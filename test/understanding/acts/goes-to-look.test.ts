import { expect } from 'chai'
import { asksOwnPeople, goesToLook } from '../../../src/understanding/acts/goes-to-look.js'

describe('whoever goes to look for an answer', () => {
  for (const [text, is] of [
    ['good question, let me ask around', true],
    ['checking with my colleague', true],
    ['bear with me while I dig it out', true],
    ['好问题，我得问问前台', true],
    ['checking with finance', true],
    ['need to check with finance', true],
    ["I'll ask someone in finance", true],
    ['先查一下合同', true],
    ['正在找', true],
    ["I'll check with the mail room and get back to you", true],
    ['I need to ask our office manager', true],
    ['我问一下经理', true],
    ['我要找客服', false],
    ['我要联系客服', false],
    ['我去找工商局', false],
    ['帮我查一下发票', false],
    ['您去查一下', false],
    ['I want to find a lawyer', false],
    ['I want to tell you off', false],
    ['we have to wait for weeks', false],
    ['I want to check the status', false],
    ['我想查一下进度', false],
    ['I need to ask a question', false],
    ['are you still checking?', false],
    ['I asked around, the cleaner binned it', false],
  ] as const)
    it(`is ${is ? 'heard' : 'not heard'} in "${text}"`, () => expect(goesToLook(text)).to.equal(is))
})

describe('whoever asks their own people', () => {
  for (const [text, is] of [
    ['I will ask my colleague', true],
    ["I'll ask a colleague", true],
    ['I have to talk to my colleague first', true],
    ['ok, let me quickly check with our finance department', true],
    ["we'd better ask somebody in accounting", true],
    ['我去问一下我们同事', true],
    ['我得请示领导', true],
    ['I want to talk to a colleague of yours', false],
    ['I will ask your colleague', false],
    ['I want to talk to a manager', false],
    ['I asked my colleague, he binned it', false],
    ['ask my colleague', false],
    ['我要找客服', false],
    ['我要找你们领导', false],
    ['我要找经理投诉', false],
  ] as const)
    it(`is ${is ? 'heard' : 'not heard'} in "${text}"`, () => expect(asksOwnPeople(text)).to.equal(is))
})
