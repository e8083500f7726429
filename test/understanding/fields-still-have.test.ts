import { expect } from 'chai'
import { findFields } from '../../src/understanding/fields.js'
import { copyForm } from './fields-form.js'

describe('findFields, where something is still there,', () => {
  const rows: readonly (readonly [string, string, string | undefined])[] = [
    ['I still have the number: 04418827', 'invoice_number', '04418827'],
    ['I still have the invoice number 04418827, here it is', 'invoice_number', '04418827'],
    ['We lost an invoice in the move, luckily I still have its number: 04418827', 'invoice_number', '04418827'],
    ['I do have an account: maple-ops. We lost an invoice', 'account', 'maple-ops'],
    ['We still have the account maple-ops; we lost an invoice', 'account', 'maple-ops'],
    ['I still have invoice 77340018, I lost 77340019', 'invoice_number', '77340019'],
    ['I still have the invoice 77340018', 'invoice_number', undefined],
    ['I still have 77340018', 'invoice_number', undefined],
  ]
  for (const [said, name, value] of rows)
    it(`hears ${value ?? 'nothing'} in "${said}"`, () => expect(findFields(said, copyForm, null)[name]).to.equal(value))
})

describe('findFields, where a Chinese name begins like talk,', () => {
  for (const [said, title] of [
    ['发票抬头是旧名城置业有限公司', '旧名城置业有限公司'],
    ['抬头：老名堂餐饮有限公司', '老名堂餐饮有限公司'],
    ['抬头是老名称北京旧梦有限公司', '北京旧梦有限公司'],
    ['抬头原名叫北京旧梦有限公司', '北京旧梦有限公司'],
    ['问鼎科技公司', '问鼎科技公司'],
    ['去问公司财务', undefined],
  ] as const)
    it(`hears ${title ?? 'nothing'} in "${said}"`, () => expect(findFields(said, copyForm, 'title').title).to.equal(title))
})
