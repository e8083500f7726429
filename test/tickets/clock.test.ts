import { expect } from 'chai'
import fc from 'fast-check'
import { addWork, workBetween } from '../../src/tickets/calendar.js'
import { alarmsOf, goalsOf, pressing, type Times } from '../../src/tickets/clock.js'
import { type SupportHours, usualHours } from '../../src/tickets/support-hours.js'

/** Thursday, 9:00 in Shanghai. */
const morning = new Date('2026-11-26T09:00+08:00')
const at = (text: string) => new Date(`2026-11-${text}+08:00`)
const filed: Times = { intent: 'copy', filedAt: morning, respondedAt: null, solvedAt: null, stops: [] }
const hours: SupportHours = { ...usualHours, targets: new Map([['urgent', { firstResponse: 30, solve: 120 }]]) }
const goals = (times: Partial<Times>, now: Date) => goalsOf({ ...filed, ...times }, hours, now)

describe('The clock of a ticket', () => {
  it('has four hours of work for the first response and three days for the solution, and warns after three quarters', () => {
    const [response, solve] = goals({}, morning)

    expect(response).to.deep.equal({
      what: 'first-response',
      state: 'running',
      minutes: 240,
      warnAt: at('26T12:00'),
      dueAt: at('26T14:00'),
    })
    expect([solve.warnAt, solve.dueAt]).to.deep.equal([at('30T11:00'), at('30T18:00')])
  })

  it('has the targets of its kind', () => {
    expect(goals({ intent: 'urgent' }, morning).map(({ dueAt }) => dueAt)).to.deep.equal([at('26T09:30'), at('26T11:00')])
  })

  for (const [now, state] of [
    ['26T11:59', 'running'],
    ['26T12:00', 'warned'],
    ['26T13:59', 'warned'],
    ['26T14:00', 'breached'],
  ] as const)
    it(`is ${state} at ${now}`, () => expect(goals({}, at(now))[0].state).to.equal(state))

  for (const [title, times, state] of [
    ['met by a response in time', { respondedAt: at('26T13:00') }, 'met'],
    ['late by one after it', { respondedAt: at('26T15:00') }, 'late'],
    ['met by a solution without words', { solvedAt: at('26T13:00'), stops: [{ from: at('26T13:00'), to: null }] }, 'met'],
  ] as const)
    it(`is ${title}, whenever it is looked at`, () => expect(goals(times, at('29T12:00'))[0].state).to.equal(state))

  it('stands still while the customer is waited for, and goes on after that', () => {
    const stops = [{ from: at('26T10:00'), to: null }]
    const waiting = goals({ stops }, at('27T12:00'))[0]
    const after = goals({ stops: [{ from: at('26T10:00'), to: at('27T10:00') }] }, at('27T11:00'))[0]

    expect([waiting.state, waiting.dueAt]).to.deep.equal(['stopped', null])
    expect([after.state, after.dueAt]).to.deep.equal(['running', at('27T14:00')])
  })

  it('stays breached when it is stopped later', () => {
    expect(goals({ stops: [{ from: at('26T15:00'), to: null }] }, at('27T12:00'))[0].state).to.equal('breached')
  })

  it('runs on after it was reopened', () => {
    const [, solve] = goals({ respondedAt: at('26T09:30'), stops: [{ from: at('26T10:00'), to: at('27T10:00') }] }, at('27T12:00'))

    expect(solve.dueAt).to.deep.equal(new Date('2026-12-01T18:00+08:00'))
  })

  it('presses by what is breached, else by what is due first, and not at all once it is over', () => {
    expect(pressing(goals({}, morning))?.what).to.equal('first-response')
    expect(pressing(goals({ respondedAt: at('26T09:30') }, at('26T10:00')))?.what).to.equal('solve')
    expect(pressing(goals({ respondedAt: at('26T09:30'), solvedAt: at('26T10:00') }, at('26T11:00')))).to.equal(null)
  })

  it('alarms the owner and then the channel, and nobody about what is over', () => {
    const alarms = alarmsOf(goals({}, morning))

    expect(alarms.map(({ what, kind }) => `${what} ${kind}`)).to.deep.equal([
      'first-response warn',
      'first-response breach',
      'solve warn',
      'solve breach',
    ])
    expect(alarmsOf(goals({ respondedAt: morning, solvedAt: morning }, morning))).to.deep.equal([])
  })

  it('is due after exactly its minutes of work outside its stops, however they lie', () => {
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 20_000 }), { maxLength: 8 }).map(list => [...list].sort((a, b) => a - b))
    fc.assert(
      fc.property(cuts, marks => {
        const moments = marks.map(minute => new Date(morning.getTime() + minute * 60_000))
        const stops = moments.flatMap((from, index) => (index % 2 === 0 ? [{ from, to: moments[index + 1] ?? null }] : []))
        const { dueAt } = goals({ stops }, morning)[1]

        const end = dueAt ?? addWork(hours.calendar, morning, 30_000)
        const stopped = stops.reduce((sum, { from, to }) => sum + workBetween(hours.calendar, from, to && to < end ? to : end), 0)
        const worked = workBetween(hours.calendar, morning, end) - stopped
        if (dueAt) expect(worked).to.equal(1_440)
        else expect(worked).to.be.lessThan(1_440)
      }),
    )
  })
})
