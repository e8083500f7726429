import { expect } from 'chai'
import type { Customer } from '../../src/message.js'
import { compareWithOpen, type OpenRequest } from '../../src/tickets/duplicates.js'
import { sampleReference, sampleTicket } from '../store/samples.js'

const ann: Customer = { channel: 'web', id: 'ann' }
const bob: Customer = { channel: 'web', id: 'bob' }
const ada: Customer = { channel: 'api', id: 'crm', name: 'Ada' }
const fields = { account: 'Maple-Ops', invoice_number: '12345678' }

const open = (customer: Customer, rest: Parameters<typeof sampleTicket>[1] = {}): OpenRequest => ({
  conversation: 'one',
  customer,
  ticket: sampleTicket(sampleReference(1), { fields, ...rest }),
})
const full = Array.from({ length: 1_500 }, (_, n) => ({
  key: `n${n}`,
  at: '2025-03-01T09:00:00.000Z',
  by: 'customer',
  words: 'again',
  changes: [],
}))
const flag = { what: 'same-invoice', other: sampleReference(1) }

describe('a request for an invoice that is asked for already', () => {
  for (const [what, customer, request, wanted] of [
    ['by the same customer', ann, open(ann), fields],
    ['by the same customer, the account written otherwise', ann, open(ann), { ...fields, account: ' maple-ops' }],
    ['by the same customer, before they have said which account', ann, open(ann), { invoice_number: '12345678' }],
    ['by the same customer, and an agent has begun', ann, open(ann, { status: 'pending' }), fields],
    ['by the same customer of a system', ada, open(ada), fields],
  ] as const) {
    it(`${what} is joined`, () => {
      expect(compareWithOpen({ customer, intent: 'copy', fields: wanted }, [open(bob), request])).to.deep.equal({ kind: 'join', request })
    })
  }

  for (const [what, customer, request, wanted, flags] of [
    ['by another customer', bob, open(ann), fields, [flag]],
    ['by the same customer for another account', ann, open(ann), { ...fields, account: 'oak' }, [flag]],
    ['by another customer of the same system', { ...ada, name: 'Ben' }, open(ada), fields, [flag]],
    ['on another channel under the same id', { channel: 'terminal', id: 'ann' }, open(ann), fields, [flag]],
    ['and was given its copy', ann, open(ann, { status: 'solved' }), fields, []],
    ['whose ticket takes no more', ann, open(ann, { notes: full }), fields, [flag]],
    ['for something else', ann, open(ann, { intent: 'talk-to-agent' }), fields, []],
    ['under another number', ann, open(ann), { ...fields, invoice_number: '87654321' }, []],
    ['where no number is known', ann, open(ann, { fields: { account: 'Maple-Ops' } }), { account: 'Maple-Ops' }, []],
  ] as const) {
    it(`${what} is filed${flags.length > 0 ? ', and flagged' : ''}`, () => {
      expect(compareWithOpen({ customer, intent: 'copy', fields: wanted }, [request])).to.deep.equal({ kind: 'file', flags })
    })
  }
})
