import { expect } from 'chai'
import { findRecords } from '../../../src/understanding/several/records.js'
import { copyForm } from '../fields-form.js'

const [first, second] = ['04418827', '31992046']
const maple = { account: 'maple-ops', title: 'Maple Ltd', invoice_number: first, reason: 'burnt in a fire' }
const oak = { account: 'oak-3', title: 'Oak Ltd', invoice_number: second, reason: 'stolen from a car' }
const recordsIn = (...lines: readonly string[]) => findRecords(lines.join('\n'), copyForm)
const block = ({ account, title, invoice_number: number, reason }: typeof maple) => [
  `Account: ${account}`,
  `Title: ${title}`,
  `Invoice number: ${number}`,
  `Reason: ${reason}`,
]

describe('what a message gives of each of several invoices', () => {
  for (const [what, lines] of Object.entries({
    'blocks of labelled lines': ['We lost two.', '', ...block(maple), '', ...block(oak), '', 'Regards, Ann'],
    'blocks with lines above them': ['Invoice 1:', ...block(maple), 'Invoice 2:', ...block(oak)],
    'blocks in another order': [...block(maple), ...block(oak).reverse()],
    'a list with an empty line in it': [
      `- ${first}, Maple Ltd, maple-ops, burnt in a fire`,
      '',
      `- ${second}, Oak Ltd, oak-3, stolen from a car`,
    ],
    'a numbered list': [
      'Copies of these:',
      `1) ${first}, Maple Ltd, maple-ops, burnt in a fire`,
      `2) ${second}, Oak Ltd, oak-3, stolen from a car`,
      'Thanks',
    ],
    'lines marked "first" and "second"': [
      `First: account maple-ops, title Maple Ltd, number ${first}, reason: burnt in a fire`,
      `Second: account oak-3, title Oak Ltd, number ${second}, reason: stolen from a car`,
    ],
    'items that go on in one line': [
      `Two are lost. The first one ${first}, account maple-ops, title Maple Ltd, burnt in a fire. The second one ${second}, account oak-3, title Oak Ltd, stolen from a car`,
    ],
    'a table whose lines are numbered': [
      'No. | Account | Title | Number | Reason',
      `1 | maple-ops | Maple Ltd | ${first} | burnt in a fire`,
      `2 | oak-3 | Oak Ltd | ${second} | stolen from a car`,
    ],
    'a table with a column of something else': [
      'Number | Title | Status | Account | Reason',
      `${first} | Maple Ltd | gone | maple-ops | burnt in a fire`,
      `${second} | Oak Ltd | gone | oak-3 | stolen from a car`,
    ],
  }))
    it(`is found in ${what}`, () => {
      expect(recordsIn(...lines).rows).to.deep.equal([maple, oak])
    })

  it('is found in a list in Chinese', () => {
    const { rows } = recordsIn(`1、${first}，枫叶有限公司，搬家弄丢`, `2、${second}，橡树有限公司，被水泡了`)

    expect(rows).to.deep.equal([
      { title: '枫叶有限公司', invoice_number: first, reason: '搬家弄丢' },
      { title: '橡树有限公司', invoice_number: second, reason: '被水泡了' },
    ])
  })

  it('is taken out of what is said of all', () => {
    const { rest } = recordsIn('We lost two, account maple-ops:', `- ${first}, burnt`, `- ${second}, stolen`, 'Regards, Ann')

    expect(rest.split('\n').map(line => line.trim())).to.deep.equal(['We lost two, account maple-ops:', '', '', 'Regards, Ann'])
  })

  for (const [what, lines] of Object.entries({
    'over its blocks': ['Account: maple-ops', '', ...block(maple).slice(1), '', ...block(oak).slice(1)],
    'under its blocks': [...block(maple).slice(1), '', ...block(oak).slice(1), 'Account: maple-ops'],
    'right under its blocks, in words': [...block(maple), ...block(oak), 'Both were lost by our courier.'],
  }))
    it(`leaves to all what stands ${what}`, () => {
      const { rows, rest } = recordsIn(...lines)

      expect(rows.map(row => row.title)).to.deep.equal(['Maple Ltd', 'Oak Ltd'])
      expect(rest).to.match(/Account: maple-ops|Both were lost/u)
    })

  for (const below of ['Case 88120044', '案件号 88120044'])
    it(`is found above a number that is called something else: "${below}"`, () => {
      const { rows } = recordsIn('We lost two:', `1) ${first} - Maple Ltd`, `2) ${second} - Oak Ltd`, below)

      expect(rows.map(row => row.title)).to.deep.equal(['Maple Ltd', 'Oak Ltd'])
    })

  for (const [what, lines] of Object.entries({
    'a list': [`- ${first} was stolen from a car`, `- ${second} has the wrong title Oak Ltd`],
    'a table': ['Number | Title | Status | Reason', `${first} | Maple Ltd | lost | stolen from a car`, `${second} | Oak Ltd | received |`],
  }))
    it(`is only what is lost of ${what}`, () => {
      expect(recordsIn(...lines).rows.map(row => row.invoice_number)).to.deep.equal([first])
    })

  for (const [what, lines] of Object.entries({
    'one block': block(maple),
    'one block that puts a value of its own right': [...block(maple), 'Title: Oak Ltd', `Invoice number: ${first}`],
    'two numbers under one heading': ['Account: maple-ops', 'Title: Maple Ltd', `Number: ${first}`, `Number: ${second}`, 'Reason: burnt'],
    'a list of numbers alone': [`1) ${first}`, `2) ${second}`],
    'a list with one more number below it': [`- ${first}, burnt in a fire`, `- ${second}, stolen from a car`, 'and also 04418830'],
    'a list with one more number above it': [`I lost 04418830 and:`, `- ${first}, burnt in a fire`, `- ${second}, stolen from a car`],
    'a list that goes on behind other words': [`- ${first}, burnt`, 'and then there is', `- ${second}, stolen`],
    'more than are taken from one message': Array.from({ length: 21 }, (_, at) => `- 044188${at + 10}, stolen from a car`),
    'lines of more than a letter': [...Array.from({ length: 80 }, () => 'word'), `- ${first}, burnt`, `- ${second}, stolen`],
    'the values of one in a list': ['1. maple-ops', '2. Maple Ltd', `3. ${first}`, '4. burnt in a fire'],
  }))
    it(`is not told apart in ${what}`, () => {
      expect(recordsIn(...lines)).to.deep.equal({ rows: [], rest: lines.join('\n') })
    })

  it('is found in a line of Chinese, with what is said of both behind it', () => {
    const { rows, rest } = recordsIn(
      `丢了两张，第一张${first}，枫叶有限公司，误扔了；第二张${second}，橡园有限公司，被偷了。账户都是citrus`,
    )

    expect(rows).to.deep.equal([
      { title: '枫叶有限公司', invoice_number: first, reason: '误扔了' },
      { title: '橡园有限公司', invoice_number: second, reason: '被偷了' },
    ])
    expect(rest).to.include('citrus').and.not.include('橡园')
  })

  it('is nothing apart where a place is only pointed at', () => {
    expect(recordsIn(`We lost ${first} and ${second}, but only need a copy of the first, ${first}.`).rows).to.deep.equal([])
  })
})
