import { expect } from 'chai'
import { isHanName } from '../../src/understanding/fields/own-name.js'
import { bareValue, findFields } from '../../src/understanding/fields.js'
import { copyForm, fieldOf } from './fields-form.js'

const titleIn = (text: string) => bareValue(text, fieldOf('title'))

describe('the title of an invoice that is made out to a person', () => {
  for (const [text, name] of [
    ['its in my own name, Rajat Kulkarni', 'Rajat Kulkarni'],
    ['made out to me personally, Rajat Kulkarni', 'Rajat Kulkarni'],
    ["I'm a private person: Rajat K. Kulkarni", 'Rajat K. Kulkarni'],
    ['no company, just my own name: Maria Lopez', 'Maria Lopez'],
    ["It's a personal invoice, in the name of Chen Wei", 'Chen Wei'],
    ['It was issued to me, Ana de la Cruz', 'Ana de la Cruz'],
    ['under my name Priya Nair', 'Priya Nair'],
    ['my name: tom baker', 'tom baker'],
    ['personal, Tom Baker. Thanks', 'Tom Baker'],
    ['个人的，抬头是王小明', '王小明'],
    ['个人的，岑雨', '岑雨'],
    ['to me personally, my name is chen wei', 'chen wei'],
    ['抬头就是我本人，李雪', '李雪'],
    ['是个人发票，写的张伟', '张伟'],
    ['没有公司，是我自己的名字，赵磊', '赵磊'],
    ['我个人名字：欧阳静', '欧阳静'],
    ['开的个人，我叫陈思远', '陈思远'],
    ['開的個人，我叫陳思遠', '陳思遠'],
  ] as const)
    it(`is ${name}: ${text}`, () => expect(titleIn(text)).to.equal(name))

  for (const text of [
    'it is in my own name',
    'private person, I bought it last year',
    'my name is on it',
    'in my name, please check',
    '就是我自己的名字',
    '个人名义，不知道怎么填',
    'in my name, hang loose',
    'to me personally, long story',
    'under my own name, hurry up',
    '个人的，抓紧办',
    '个人的：急用',
    '我自己的，普通票',
    '开给我自己的，增值税',
    '个人名义，电子票',
    '个人的，方便办',
  ])
    it(`is not told: ${text}`, () => expect(titleIn(text)).to.equal(null))

  for (const text of ['Personal Care Products Ltd', 'My Name Studio', 'Me and You Ltd', '个人网络科技有限公司', '自己人餐饮管理有限公司'])
    it(`is a company's: ${text}`, () => expect(titleIn(text)).to.equal(text))

  for (const [text, title] of [
    ['Account: rk_87\nTitle: personal, Rajat Kulkarni\nNumber: 48812036', 'Rajat Kulkarni'],
    ['invoice title: my own name, Rajat Kulkarni; number: 48812036', 'Rajat Kulkarni'],
    ['抬头：我个人名字：王小明\n号码：48812036', '王小明'],
    ['普通发票，抬头个人，王小明', '个人'],
    ['Title: Personal Care Products Ltd', 'Personal Care Products Ltd'],
  ] as const)
    it(`is read behind its label: ${text}`, () => expect(findFields(text, copyForm, null).title).to.equal(title))

  for (const text of [
    'I lost my invoice, it was made out to me personally, Rajat Kulkarni. My account is rk_87',
    'Lost my invoice 48812036, it is in my own name, Rajat Kulkarni',
    'I am a private person: Rajat Kulkarni. I lost my invoice',
  ])
    it(`is read in a sentence: ${text}`, () => expect(findFields(text, copyForm, null).title).to.equal('Rajat Kulkarni'))

  it('takes no long over an answer that goes round and round', () => {
    const begin = performance.now()
    for (const text of [
      'no '.repeat(39),
      'it is '.repeat(19),
      '就是'.repeat(59),
      `个人${'的是'.repeat(55)}`,
      `个人的${'我写开'.repeat(35)}`,
    ])
      titleIn(text)

    expect(performance.now() - begin).to.be.lessThan(1000)
  })
})

describe('a Chinese name and nothing else', () => {
  for (const text of ['何晓岚', '李晓', '欧阳晓兰', ' 何曉嵐 ']) it(`is known: "${text}"`, () => expect(isHanName(text)).to.equal(true))

  for (const text of ['不晓得', '不知道', '何晓得这是什么', '钱不够', '方便吗', '晓岚', 'Lan', ''])
    it(`is none: "${text}"`, () => expect(isHanName(text)).to.equal(false))
})
