import { expect } from 'chai'
import { withPartReplaced } from '../../../src/conversation/request/part-of-reason.js'
import { withWordReplaced } from '../../../src/conversation/request/part-of-title.js'

describe('a title with one word put right', () => {
  for (const [title, text, now] of [
    ['Heron Bay Foods Ltd', '抬头不是Foods，是Food', 'Heron Bay Food Ltd'],
    ['Heron Bay Foods Ltd', 'the title is not Foods but Food', 'Heron Bay Food Ltd'],
    ['Heron Bay Foods Ltd', 'not "Bay", it\'s "Cove"', 'Heron Cove Foods Ltd'],
    ['Heron Bay Foods Ltd', 'not Ltd but Inc.', 'Heron Bay Foods Inc'],
    ['枫叶贸易有限公司', '不是贸易，是商贸', '枫叶商贸有限公司'],
    ['枫叶贸易有限公司', '抬头不是枫叶，是枫港贸易有限公司', null],
    ['Heron Bay Foods Ltd', 'not Heron Bay Foods Ltd but Maple Ltd', null],
    ['Heron Bay Foods Ltd', 'not Food but Foods', null],
    ['Heron Bay Foods Ltd', 'not Foods but Maple Harbour Ltd', null],
    ['Heron Bay Foods Ltd', 'not Monday but Friday', null],
  ] as const)
    it(`is ${now ?? 'not said'}: ${text}`, () => expect(withWordReplaced(title, text)).to.equal(now))
})

describe('a reason with its cause put right', () => {
  for (const [reason, text, now] of [
    ['burnt in a fire', 'the reason was not fire but water', 'water'],
    ['left in a taxi', 'not a taxi, it was a bus', 'left in a bus'],
  ] as const)
    it(`is ${now}: ${text}`, () => expect(withPartReplaced(reason, text)).to.equal(now))
})
