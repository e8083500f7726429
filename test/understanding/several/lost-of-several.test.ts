import { expect } from 'chai'
import { lostOf } from '../../../src/understanding/several/lost-of-several.js'

const [one, other, third] = ['04418827', '31992046', '04418830']
const three = [one, other, third]

describe('those of several invoices that are lost', () => {
  for (const [text, lost] of [
    [`发票${one}、${other}、${third}，除了第二张都找到了，账号maple-ops，搬家弄丢了`, [other]],
    [`We found all of ${one}, ${other}, ${third} except the second, which is lost. Burnt`, [other]],
    [`${one}, ${other}, ${third}: I have all but the last one, which burnt`, [third]],
    [`We have found all but the last of ${one}, ${other} and ${third}`, [third]],
    [`Both ${one} and ${other} arrived but I lost invoice ${third}`, [third]],
    [`We have found both ${one} and ${other}, but ${third} is lost`, [third]],
    [`Both ${one} and ${other} have the wrong title but ${third} is lost`, [third]],
    [`I lost ${one}, ${other} and ${third}, all but the second`, [one, third]],
    [`${one}、${other}、${third}，除了第二张都丢了`, [one, third]],
    [`${one} and ${third} are lost, ${other} has not arrived yet. Burnt`, [one, third]],
    [`We lost ${one} and ${third}. I still have ${other}. Burnt in a fire`, [one, third]],
  ] as const)
    it(`are told apart from the others: ${text}`, () => expect(lostOf(text, three)).to.deep.equal(lost))

  for (const text of [
    `I lost ${one}, ${other}, ${third}, account maple-ops, all but the last are made out to Maple Ltd, the last to Oak Ltd`,
    `I lost ${one}, ${other} and ${third}. All but the last were stolen, the last was burnt`,
    `I lost ${one}, ${other} and ${third}. Everything except the third burnt; that one was stolen`,
    `我丢了${one}、${other}、${third}，除了最后一张是被偷的，其他都烧了`,
    `I just lost ${one}, ${other} and ${third}`,
    `I lost ${one}, ${other} and ${third}, all special except the second`,
    `I lost ${one}, ${other} and ${third}. They were all stolen, except ${third} which burnt`,
    `I lost ${one}, ${other} and ${third}, all but the last were stolen`,
    `I lost ${one}, ${other} and ${third}. None of them were stolen except the first; the others burnt`,
    `${one}、${other}、${third}丢了，除最后一张外都是被偷的`,
    `I lost ${one}, ${other} and ${third}. All except ${other} have the title Maple Ltd`,
    `发票${one}、${other}、${third}丢了，除了第二张都是专票`,
    `I only just found out that we lost ${one}, ${other}, ${third}`,
    `我不仅丢了${one}，还丢了${other}，${third}也丢了`,
  ])
    it(`are all of three, whatever else is told of some: ${text}`, () => expect(lostOf(text, three)).to.equal(null))

  for (const text of [
    `${one} is late and ${other} is lost`,
    `I didn't lose ${one}, I lost ${other}`,
    `${one} and ${other}: the first arrived, the second is lost`,
    `I have ${one} and ${other} here but lost the second`,
    `我收到了${one}和${other}，都收到了，但第二张弄丢了`,
    `${one} is its replacement, which I have; we lost ${other}`,
  ])
    it(`are the second alone: ${text}`, () => expect(lostOf(text, [one, other])).to.deep.equal([other]))

  for (const text of [
    `${one} was stolen when we were held up, ${other} was burnt`,
    `${one} is stuck in the shredder, ${other} was burnt`,
    `I need ${one} which I have no copy of, and ${other} was stolen`,
    `Neither my colleague nor I know how ${one} got lost, and ${other} was stolen`,
    `I did not lose only ${one}, I lost ${other} too`,
    `I lost ${one} on the second floor and ${other}`,
    `I lost ${one} and ${other}. The last time it took a week`,
    `I lost ${one} and ${other}, both burnt, but the second only partly`,
    `I lost ${one} and ${other}, both burnt except the second, which was stolen`,
    `Both ${one} and ${other} are lost, but ${other} is the urgent one`,
    `I lost both ${one} and ${other} but for ${other} the title is Oak Ltd`,
  ])
    it(`are both, whatever else is told of one: ${text}`, () => expect(lostOf(text, [one, other])).to.equal(null))
})
