import { expect } from 'chai'
import { withoutAnother } from '../../../../src/understanding/acts/consent/of-another-invoice.js'

const number = '04418827'

describe('an answer to the read-back without what it says of another invoice', () => {
  for (const [text, rest] of [
    ['yes. 31992046 is not lost, only has a wrong address', 'yes.'],
    ["Correct. By the way 31992046 isn't lost, it just shows the old address.", 'Correct.'],
    ["Correct. By the way, 31992046 isn't lost. It just shows the old address.", 'Correct.'],
    ['yes. 31992046 was not lost, it was stolen back in May but recovered', 'yes.'],
    ["the other one isn't lost, it only has the wrong title", ''],
    ['没错,另外31992046那张没丢,只是抬头错了', '没错,'],
    ['没错，另一张没丢', '没错，'],
    ["yes. 31992046 hasn't been lost, it only has a wrong address", 'yes.'],
    ['yes. 31992046 turned up, it was in a drawer', 'yes.'],
    ['Correct. 31992046 only has the wrong title', 'Correct.'],
    ['yes. we still have 31992046, it just has a typo in the title', 'yes.'],
    ["yes. I didn't lose 31992046, it was damaged by coffee but we still have it", 'yes.'],
    ['yes. 31992046 is no longer missing, the courier had stolen it', 'yes.'],
    ['没错,31992046不是丢了,是抬头开错了', '没错,'],
    ['没错，另外那张没弄丢，只是抬头错了', '没错，'],
    ['31992046 turned up, no need any more', ''],
  ] as const)
    it(`is the rest: "${text}"`, () => expect(withoutAnother(text, number)).to.equal(rest))

  for (const [text, rest] of [
    ["yes. 31992046 isn't lost, but the title should be Maple Ltd.", 'yes. but the title should be Maple Ltd.'],
    ["31992046 isn't lost, it should be on river-ops", 'it should be on river-ops'],
    ["yes. 31992046 isn't lost, but we have not checked it", 'yes. but we have not checked it'],
    ["31992046 isn't lost, it's 31992047", "it's 31992047"],
    ["yes. 31992046 isn't lost, just cancel it", 'yes. just cancel it'],
    ["31992046 isn't lost. The title is wrong.", 'The title is wrong.'],
    ["31992046 isn't lost. It's all correct, file it.", "It's all correct, file it."],
    ['31992046没丢，抬头改成枫园贸易有限公司', '抬头改成枫园贸易有限公司'],
  ] as const)
    it(`keeps what may be said of this one: "${text}"`, () => expect(withoutAnother(text, number)).to.equal(rest))

  for (const text of [
    '04418827 is not lost, only has a wrong address',
    "04418827 and 31992046 aren't lost",
    "31992046, 04418827 aren't lost",
    '31992046 is lost, too',
    '31992046 never turned up',
    "yes, but 31992046 hasn't been found",
    '31992046没有找到',
    '31992046 turned up so cancel please',
    '31992046 is just the wrong number',
    "yes. 31992046 isn't lost, how do I change its title?",
    "it isn't lost, only has a wrong address",
  ])
    it(`is none where that is not said: "${text}"`, () => expect(withoutAnother(text, number)).to.equal(null))
})
