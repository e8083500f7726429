import { expect } from 'chai'
import { findFields } from '../../src/understanding/fields.js'
import { copyForm } from './fields-form.js'

describe('findFields takes no pointer and no question for a name', () => {
  const nones = {
    account: [
      '账号是多少来着',
      '账号同上',
      '老账号',
      '就那个',
      '看附件',
      '不是acme-prod',
      'see below',
      '[image]',
      'account got locked',
      '户名错了，其余对',
      '账户',
    ],
    title: [
      '抬头待定',
      '抬头错了，其他没问题',
      '发票抬头',
      '抬头跟账号一样',
      '抬头没改',
      'title same as last time',
      '不是北京旧梦有限公司',
      '北京旧梦有限公司改名北京新梦有限公司了',
    ],
  }
  for (const [name, said] of Object.entries(nones))
    for (const text of said) it(`${name}: ${text}`, () => expect(findFields(text, copyForm, name)[name]).to.equal(undefined))

  for (const title of [
    '不二科技有限公司',
    '来着科技有限公司',
    '附件科技有限公司',
    '还是老样子餐饮公司',
    'Not Just Coffee Ltd',
    'Same Day Couriers Ltd',
  ])
    it(`but hears ${title}`, () => expect(findFields(title, copyForm, 'title').title).to.equal(title))
})
