import { expect } from 'chai'
import { keywordsOf } from '../../../src/understanding/text/keyword-list.js'

describe('a message that is nothing but a list of what is asked', () => {
  for (const [text, expected] of [
    ['deadline, cap, postage?', ['deadline', 'cap', 'postage']],
    ['Subject: owed invoice + several months on one invoice', ['owed invoice', 'several months on one invoice']],
    ['3 questions: time limit, procedure for a lost invoice', ['time limit', 'procedure for a lost invoice']],
    ['time of arrival and cost of the courier pls', ['time of arrival', 'cost of the courier']],
    ['owed invoice + splitting a month, are these 2 things possible or not', ['owed invoice', 'splitting a month']],
    ['想请教一下截止时间以及寄送费用', ['截止时间', '寄送费用']],
  ] as const) {
    it(`has these items: "${text}"`, () => expect(keywordsOf(text)).to.deep.equal(expected))
  }

  for (const text of [
    'Subject: lost invoice and copy',
    'lost invoice and Maple Trading pls',
    'Subject: May statement, is it one invoice',
    'April, May and June on one invoice?',
    'time of arrival and cost of the courier',
    'Subject: account maple-ops, title Maple Trading',
    'Subject: order 4711 and cost of the courier',
  ]) {
    it(`is not "${text}"`, () => expect(keywordsOf(text)).to.satisfy((items: readonly string[]) => items.length <= 1))
  }
})
