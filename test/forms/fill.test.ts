import { expect } from 'chai'
import { advance, askOnceMore, fill, isSettled, keepAsked, leaveUnknown, missingFields, openForm } from '../../src/forms/fill.js'
import type { Field, Form } from '../../src/forms/form.js'

const field = (name: string, required = true): Field => ({
  name,
  label: name,
  required,
  shared: false,
  ask: `${name}?`,
  hint: name,
  example: name,
  check: { kind: 'text', min: 1, max: 64 },
  labels: [],
})
const form: Form = { confirm: true, fields: [field('account'), field('title'), field('kind', false)] }
const empty = openForm('copy', 'key-1')

describe('a form', () => {
  it('begins with nothing known and nothing asked', () => {
    expect(empty).to.deep.equal({
      intent: 'copy',
      key: 'key-1',
      values: {},
      stage: 'asking',
      asked: null,
      misses: 0,
      unknown: [],
      again: [],
      kept: [],
      waiting: [],
      apart: {},
      further: 0,
      uncounted: false,
      unsure: null,
      confidence: 1,
    })
  })

  for (const [what, before, given, values, changed] of [
    ['takes a value', {}, { account: 'maple' }, { account: 'maple' }, ['account']],
    [
      'takes several in one go',
      {},
      { title: 'Maple Ltd', account: 'maple' },
      { account: 'maple', title: 'Maple Ltd' },
      ['account', 'title'],
    ],
    ['takes an optional one', {}, { kind: 'special' }, { kind: 'special' }, ['kind']],
    ['puts a later value in the place of an earlier one', { account: 'oak' }, { account: 'maple' }, { account: 'maple' }, ['account']],
    ['keeps what was not given again', { account: 'oak' }, { title: 'Oak Ltd' }, { account: 'oak', title: 'Oak Ltd' }, ['title']],
    ['changes nothing for the same value', { account: 'oak' }, { account: 'oak' }, { account: 'oak' }, []],
    ['takes no field that it does not have', {}, { password: 'x' }, {}, []],
  ] as const) {
    it(what, () => {
      const filled = fill({ ...empty, values: before }, form, given)

      expect(filled.open.values).to.deep.equal(values)
      expect(filled.changed).to.deep.equal(changed)
    })
  }

  it('forgets misses when a value was taken, and only then', () => {
    const missed = { ...empty, misses: 2 }
    expect(fill(missed, form, { account: 'maple' }).open.misses).to.equal(0)
    expect(fill(missed, form, {}).open.misses).to.equal(2)
  })

  it('does not change the form it was given', () => {
    fill(empty, form, { account: 'maple' })
    expect(empty.values).to.deep.equal({})
  })

  it('misses the required fields without a value, in its own order', () => {
    const names = (values: Record<string, string>) => missingFields(values, form).map(({ name }) => name)

    expect(names({})).to.deep.equal(['account', 'title'])
    expect(names({ account: 'maple' })).to.deep.equal(['title'])
    expect(names({ title: 'Maple Ltd', account: 'maple' })).to.deep.equal([])
  })
})

describe('a field left unknown', () => {
  const filled = { ...empty, values: { account: 'maple' } }

  it('is not asked for any more, and is still missing', () => {
    const left = leaveUnknown({ ...filled, misses: 2 }, 'title')

    expect(advance(left, form).open).to.deep.include({ stage: 'confirming', misses: 0, unknown: ['title'] })
    expect(isSettled(left, 'title')).to.equal(true)
    expect(missingFields(left.values, form).map(({ name }) => name)).to.deep.equal(['title'])
  })

  it('is known again once a value is given', () =>
    expect(fill(leaveUnknown(filled, 'title'), form, { title: 'Maple Ltd' }).open).to.deep.include({
      values: { account: 'maple', title: 'Maple Ltd' },
      unknown: [],
    }))

  it('loses the value that it had', () => expect(leaveUnknown(filled, 'account').values).to.deep.equal({}))
})

describe('fields asked for once more', () => {
  const full = { ...empty, values: { account: 'maple', title: 'Maple Ltd' } }

  it('come before what is missing, one after the other, and keep their values until others are given', () => {
    const first = advance(askOnceMore(full, ['title', 'account']), form).open
    expect(first).to.deep.include({ stage: 'asking', asked: 'title', values: full.values })

    const second = advance(fill(first, form, { title: 'Maple Garden Ltd' }).open, form).open
    expect(second.asked).to.equal('account')

    const last = advance(keepAsked(second), form).open
    expect(last).to.deep.include({ stage: 'confirming', again: [], values: { account: 'maple', title: 'Maple Garden Ltd' } })
  })

  it('are done with the same value, too', () =>
    expect(fill(askOnceMore(full, ['account']), form, { account: 'maple' }).open.again).to.deep.equal([]))
})

describe('a form that goes on', () => {
  it('asks for the first missing field', () => {
    const { open, field } = advance({ ...empty, values: { account: 'maple' } }, form)

    expect(field?.name).to.equal('title')
    expect(open).to.deep.include({ stage: 'asking', asked: 'title', misses: 0 })
  })

  it('counts misses on for the field that is asked again, and anew for another', () => {
    expect(advance({ ...empty, asked: 'account', misses: 1 }, form).open.misses).to.equal(1)
    expect(advance({ ...empty, asked: 'title', misses: 1 }, form).open.misses).to.equal(0)
  })

  it('reads back when nothing is missing, and never asks for an optional field', () => {
    const { open, field } = advance({ ...empty, asked: 'title', misses: 1, values: { account: 'maple', title: 'Maple Ltd' } }, form)

    expect(field).to.equal(null)
    expect(open).to.deep.include({ stage: 'confirming', asked: null, misses: 0 })
  })

  it('goes back to asking when a value is missing again', () => {
    expect(advance({ ...empty, stage: 'confirming' }, form).open).to.deep.include({ stage: 'asking', asked: 'account' })
  })
})
