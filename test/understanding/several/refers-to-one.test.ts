import { expect } from 'chai'
import { pointsBeyond, refersTo, withGroupsNamed } from '../../../src/understanding/several/refers-to-one.js'

const [first, second, third] = ['04418822', '04418823', '04418824']
const two = [first, second]
const three = [first, second, third]

describe('words that point at an invoice by its place', () => {
  for (const words of [
    'for the second invoice the account is oak-3',
    'for the second use another title',
    'title Oak Ltd for the second only',
    'second: Oak Ltd',
    'invoice 2: title Oak Ltd',
    '#2: account oak-3',
    'invoice no. 2 was stolen',
    'number 2 is under oak-3',
    'the second turned up',
    'the latter is under oak-3',
    '第二张是被偷的',
    '第二个的抬头不对',
    '另一张是被偷的',
  ])
    it(`mean the second of two: ${words}`, () => expect(refersTo(words, two)).to.deep.equal([second]))

  it('mean two of three', () => expect(refersTo('the second and third are under oak-3', three)).to.deep.equal([second, third]))

  for (const words of [
    'the second word of the title is wrong',
    'wait a second, the title is Oak Ltd',
    'it was stolen on the second, account oak-3',
    'on the second floor',
    'the first and last letters are wrong',
    'the second to last digit is wrong',
    'this is the second time that I write',
    'invoice 2 months ago',
    'No. 2 Wharf Road',
    '用另一个账号 oak-9',
    '前个星期丢的',
    '最后一个账户是 oak-3',
  ])
    it(`mean none: ${words}`, () => expect(refersTo(words, two)).to.deep.equal([]))

  for (const [words, numbers] of [
    ['the third was stolen', two],
    ['第三张是被偷的', two],
    ['the other was stolen', three],
  ] as const)
    it(`mean one that is not there: ${words}`, () => expect(pointsBeyond(words, numbers)).to.equal(true))

  for (const [words, numbers] of [
    ['the other was stolen', two],
    ['the third was stolen', three],
    ['the third floor burnt', two],
  ] as const)
    it(`mean none that is not there: ${words}, of ${numbers.length}`, () => expect(pointsBeyond(words, numbers)).to.equal(false))

  it('mean several by their count', () => {
    expect(withGroupsNamed('the last two were stolen', three)).to.equal(`${second} and ${third} were stolen`)
    expect(withGroupsNamed('前两张是被偷的', three)).to.equal(`${first}和${second}是被偷的`)
    expect(withGroupsNamed('the last two were stolen', two)).to.equal('the last two were stolen')
  })
})
