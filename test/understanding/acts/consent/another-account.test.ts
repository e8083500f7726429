import { expect } from 'chai'
import { anotherAccount, namesAnotherAccount } from '../../../../src/understanding/acts/consent/another-account.js'

const values = { account: 'maple-ops', title: 'A-One Trading Ltd.', invoice_number: '03381729', reason: 'lost in a break-in' }

describe('another account in an answer to the read-back', () => {
  for (const [text, how] of [
    ['Yes, river-ops', 'put'],
    ['yes, maple-prod', 'put'],
    ['yes, river01', 'put'],
    ['use lantern-lab', 'put'],
    ['没错，lantern-lab', 'maybe'],
    ['不对，lantern-lab', 'put'],
    ['yes lantern-lab', 'maybe'],
    ['yes maple_ops', 'maybe'],
    ['Everything fits, our people run lantern-lab', 'mentioned'],
  ] as const)
    it(`is ${how} in "${text}"`, () => expect(anotherAccount(text, values)?.how).to.equal(how))

  for (const text of [
    'yes, maple-ops',
    'Yes, Maple-Ops.',
    'yes, the break-in',
    'yes, A-One Trading Ltd.',
    'yes, river-ops or river-lab',
    'all-right',
    'yes, not river-ops',
    'please e-mail me',
    'send it to ops@river.example',
    'yes, 03381729',
    'Correct, Anne-Marie',
    'yes, all of it came by Wi-Fi',
    '对，不是river-ops',
    '对，账号不是river-ops',
    "Right, but don't use river-ops",
    'Yes, river-ops is not my account',
    'yes, please cc river-ops',
    'Yes - this is Siu-Ming',
    'yes, PO-4471 is our reference',
    'river-ops is wrong',
    'lantern-lab? wrong',
    'ok, gr8',
  ])
    it(`is none in "${text}"`, () => expect(anotherAccount(text, values)).to.equal(null))

  it('is a word without a mark only where nobody knows it', () => {
    expect(anotherAccount('yes riverops', values)).to.equal(null)
    expect(anotherAccount('riverops', values, {}, word => word === 'riverops')).to.deep.equal({ value: 'riverops', how: 'maybe' })
    expect(anotherAccount('use riverops', values, {}, word => word === 'riverops')?.how).to.equal('maybe')
    expect(anotherAccount('yes riverops', values, {}, word => word === 'riverops')).to.equal(null)
  })

  it('is put where it is a word made of words of the language only if it is told to be', () => {
    const read = (text: string) => anotherAccount(text, values, {}, undefined, word => word === 'tax-bureau')
    expect(read('Yes, it is on tax-bureau')?.how).to.equal('maybe')
    expect(read('use tax-bureau')).to.deep.equal({ value: 'tax-bureau', how: 'put' })
  })

  it('is read beside other values that the message gives', () => {
    const told = { invoice_number: '11223344' }
    expect(anotherAccount('river-ops, 11223344', values, told)).to.deep.equal({ value: 'river-ops', how: 'put' })
  })

  it('keeps a yes from being one to what was read back', () => {
    expect(namesAnotherAccount('all correct we are river-ops')).to.equal(true)
    expect(namesAnotherAccount('All correct, file it. Anne-Marie')).to.equal(false)
    expect(namesAnotherAccount('all correct, double-checked, write to ops@river.example')).to.equal(false)
  })
})
