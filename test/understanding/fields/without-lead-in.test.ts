import { expect } from 'chai'
import { withoutLeadIn } from '../../../src/understanding/fields/without-lead-in.js'

describe('what says that another reason follows', () => {
  for (const [reason, left] of [
    ['改一下，应该是搬家公司把箱子弄丢了', '搬家公司把箱子弄丢了'],
    ['写错了，实际是快递弄丢了', '快递弄丢了'],
    ['修改一下：被快递弄丢了', '被快递弄丢了'],
    ['stolen and the title to Merlin GmbH', 'stolen'],
    ['stolen with the title deed', 'stolen with the title deed'],
    ['改签时落在柜台上了', '改签时落在柜台上了'],
    ['填错地址寄丢了', '填错地址寄丢了'],
  ] as const)
    it(`is no part of it: "${reason}"`, () => expect(withoutLeadIn({ reason })).to.deep.equal({ reason: left }))
})

describe('what leads to a title', () => {
  for (const [title, left] of [
    ['All for Marlow Print Ltd', 'Marlow Print Ltd'],
    ['both made out to Oak Ltd', 'Oak Ltd'],
    ['the second one is Ivy North Ltd', 'Ivy North Ltd'],
    ['first is for Kite Ltd', 'Kite Ltd'],
    ['全部是北京橡树有限公司', '北京橡树有限公司'],
    ['都是枫叶有限公司的', '枫叶有限公司'],
    ['抬头和账号不一样，是橡树有限公司', '橡树有限公司'],
    ['其他是枫叶科技有限公司', '枫叶科技有限公司'],
    ['剩下的两张都开给枫叶科技有限公司', '枫叶科技有限公司'],
    ['Thanks, Merlin GmbH', 'Merlin GmbH'],
    ['Kind regards, Merlin GmbH', 'Merlin GmbH'],
    ['补发票 上海云雀贸易有限公司', '上海云雀贸易有限公司'],
    ['发票复印件 上海云雀贸易有限公司', '上海云雀贸易有限公司'],
    ['上海云雀贸易有限公司 kestrelhq', '上海云雀贸易有限公司'],
  ] as const)
    it(`is none of "${title}"`, () => expect(withoutLeadIn({ title })).to.deep.equal({ title: left }))

  for (const title of [
    'All Seasons Ltd',
    'All for One Ltd',
    'First Is Best Ltd',
    'Both Worlds Trading',
    'The Second Cup',
    '其他科技有限公司',
    'Thanks Catering Ltd',
    '发票易科技有限公司',
    '上海云雀贸易有限公司 (Shanghai)',
    'all for one',
  ])
    it(`is a part of "${title}"`, () => expect(withoutLeadIn({ title })).to.deep.equal({ title }))
})

describe('what leads to a reason, and follows one', () => {
  for (const [reason, left] of [
    ['reason burglary', 'burglary'],
    ['embarrassing reason but change it to lost in the post', 'lost in the post'],
    ['change it to lost in the post', 'lost in the post'],
    ["make it 'lost in the mail'", 'lost in the mail'],
    ['make it “lost in the mail”', 'lost in the mail'],
    ["please put 'the cat's fault'", "please put 'the cat's fault'"],
    ["put it down as 'the cat ate it'", 'the cat ate it'],
    ['make it lost in the mail', 'lost in the mail'],
    ['put stolen there', 'stolen'],
    ['next is 48213378 but lost in the mail', 'lost in the mail'],
    ['also 48213378, which was burnt', 'burnt'],
    ['next is the mail room, lost there', 'next is the mail room, lost there'],
    ['put it as stolen, not lost', 'stolen'],
    ['write stolen instead of lost', 'stolen'],
    ['stolen, not lost', 'stolen, not lost'],
    ["'lost in the mail", 'lost in the mail'],
    ["'lost' in the mail", "'lost' in the mail"],
    ['we had to make it lost weight', 'we had to make it lost weight'],
    ['it was actually the moving company that lost it', 'the moving company that lost it'],
    ['actually it was our cleaner who threw it away', 'our cleaner who threw it away'],
    ['it was actually stolen', 'it was actually stolen'],
    ['it was the day we moved', 'it was the day we moved'],
    ['a rather silly story, please change it to say that the courier lost it', 'the courier lost it'],
    ['改成快递弄丢了', '快递弄丢了'],
    ['不好听但是改成快递弄丢了', '快递弄丢了'],
    ['the reason was a flood', 'a flood'],
    ['you issued in March was destroyed by a water leak', 'destroyed by a water leak'],
    ['原因是被偷了', '被偷了'],
    ['only it was stolen', 'it was stolen'],
    ['stolen Only it is urgent.', 'stolen'],
    ['只有是火灾烧的', '火灾烧的'],
    ['只有是被偷的', '被偷的'],
    ['stolen, and tell me how long it takes', 'stolen'],
    ['kestrelhq 48213377 公司搬家弄丢', '公司搬家弄丢'],
    ['48213377 stolen from my car', 'stolen from my car'],
  ] as const)
    it(`is none of "${reason}"`, () => expect(withoutLeadIn({ reason })).to.deep.equal({ reason: left }))

  for (const reason of ['for some reason it burnt', 'we received it and it was stolen then', 'stolen and torn', '被偷了'])
    it(`is a part of "${reason}"`, () => expect(withoutLeadIn({ reason })).to.deep.equal({ reason }))

  it('leaves what is no title and no reason', () => {
    expect(withoutLeadIn({ account: 'all for one' })).to.deep.equal({ account: 'all for one' })
  })
})
