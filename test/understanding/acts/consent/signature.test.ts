import { expect } from 'chai'
import { tellsRole } from '../../../../src/understanding/acts/consent/signature.js'

describe('a line of a signature', () => {
  for (const line of [
    'Finance',
    'Accounts Payable, Vellora Infotech Pvt Ltd',
    '财务部',
    '财务部 010-88886666',
    '销售经理',
    '注册会计师 王芳',
    '总经理',
  ])
    it(`tells what its writer is by "${line}"`, () => expect(tellsRole(line)).to.equal(true))

  for (const line of [
    'Finance Harbour Ltd',
    '北京明诚会计师事务所',
    '商务快印（上海）有限公司',
    '总经理办公室用品有限公司',
    '海棠总经理俱乐部',
  ])
    it(`is a name in "${line}"`, () => expect(tellsRole(line)).to.equal(false))
})
