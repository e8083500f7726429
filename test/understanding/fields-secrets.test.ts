import { expect } from 'chai'
import { bareValue, findFields } from '../../src/understanding/fields.js'
import { copyForm, fieldOf } from './fields-form.js'

describe('passwords in a message', () => {
  const rows: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    ['username: admin password: hunter2', {}],
    ['username: maple-ops pw hunter2', { account: 'maple-ops' }],
    ['Username: maple-ops\nPassword:\nhunter2\nTitle: Maple Ltd', { account: 'maple-ops', title: 'Maple Ltd' }],
    ['Password: hunter2, username: maple-ops', { account: 'maple-ops' }],
    ['账号：maple-ops，密码：hunter2', { account: 'maple-ops' }],
    ['账号密码：maple-ops hunter2', {}],
    ['login and password: maple-ops / hunter2', {}],
    ['抬头：北京密码科技有限公司', { title: '北京密码科技有限公司' }],
  ]
  for (const [said, values] of rows)
    it(`are no value in ${JSON.stringify(said)}`, () => expect(findFields(said, copyForm, 'account')).to.deep.equal(values))

  for (const name of ['account', 'title', 'invoice_number', 'reason'])
    for (const said of ['password: hunter2', '密码是hunter2', 'pwd 12345678'])
      it(`are no ${name} in "${said}"`, () => expect(bareValue(said, fieldOf(name))).to.equal(null))

  it('end the answer in front of them', () => expect(bareValue('maple-ops password hunter2', fieldOf('account'))).to.equal('maple-ops'))
})
