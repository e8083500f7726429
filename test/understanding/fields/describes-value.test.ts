import { expect } from 'chai'
import { describesValue } from '../../../src/understanding/fields/describes-value.js'

describe('what is said of a Chinese title or account that stands there', () => {
  for (const said of ['这么长', '那么短', '这样的', '这么写的', '很长', '就是这么怪'])
    it(`is none: "${said}"`, () => {
      expect(describesValue('title', said)).to.equal(true)
      expect(describesValue('account', said)).to.equal(true)
    })

  for (const said of ['很久以前餐饮有限公司', '这样科技有限公司', '太平'])
    it(`is one where it is a name: "${said}"`, () => expect(describesValue('title', said)).to.equal(false))
})

describe('what is said of a reason that stands there', () => {
  for (const said of [
    '这么简单',
    '就这么简单',
    '这样的',
    '真的很简单',
    '这么离谱，没骗你',
    '有点奇怪',
    '这么写的',
    '如此',
    '上面写的',
    'as simple as that',
    'what it is',
  ])
    it(`is none: "${said}"`, () => expect(describesValue('reason', said)).to.equal(true))

  for (const said of ['太忙弄丢了', '这么多年搬家弄丢了', '这样，快递弄丢了', '很简单，被狗吃了', 'what it is called: theft'])
    it(`is one where it tells how: "${said}"`, () => expect(describesValue('reason', said)).to.equal(false))
})
