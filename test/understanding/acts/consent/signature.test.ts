import { expect } from 'chai'
import { tellsRole } from '../../../../src/understanding/acts/consent/signature.js'

describe('a line of a signature', () => {
  for (const line of ['Finance', 'Accounts Payable, Vellora Infotech Pvt Ltd', '财务部', '采购经理', '会计师', '总经理'])
    it(`tells what its writer is by "${line}"`, () => expect(tellsRole(line)).to.equal(true))

  for (const line of [
    'Finance Harbour Ltd',
    '北京明诚会计师事务所',
    '商务快印（上海）有限公司',
    '财务：钱不对',
    '总经理办公室用品有限公司',
  ])
    it(`is a name or says something in "${line}"`, () => expect(tellsRole(line)).to.equal(false))
})
