import { expect } from 'chai'
import fc from 'fast-check'
import {
  addWork,
  type Calendar,
  isWork,
  longestDay,
  nextMorning,
  nextWeek,
  nextWork,
  type Period,
  workBetween,
} from '../../src/tickets/calendar.js'
import { dayIn } from '../../src/tickets/zone.js'

const nineToFive = [{ from: 9 * 60, to: 17 * 60 }]
const office: Calendar = {
  zone: 'America/New_York',
  week: [[], nineToFive, nineToFive, nineToFive, nineToFive, nineToFive, []],
  holidays: new Set(),
  alsoWorked: new Map(),
}
const at = (text: string) => new Date(text)
const iso = (moment: Date) => moment.toISOString().replace(':00.000Z', 'Z')

describe('The calendar of support', () => {
  for (const [title, calendar, from, minutes, expected] of [
    ['goes over a weekend: Friday 16:30 and an hour is Monday 9:30', office, '2026-06-05T16:30-04:00', 60, '2026-06-08T13:30Z'],
    ['goes over the start of summer time', office, '2026-03-06T16:30-05:00', 60, '2026-03-09T13:30Z'],
    ['goes over its end', office, '2026-10-30T16:30-04:00', 60, '2026-11-02T14:30Z'],
    ['ends a day with its last minute', office, '2026-06-05T16:00-04:00', 60, '2026-06-05T21:00Z'],
    ['begins before the first hour of a day', office, '2026-06-05T03:00-04:00', 60, '2026-06-05T14:00Z'],
    ['leaves out holidays', { ...office, holidays: new Set(['2026-06-08']) }, '2026-06-05T16:30-04:00', 60, '2026-06-09T13:30Z'],
    [
      'takes in a Saturday that is worked',
      { ...office, alsoWorked: new Map([['2026-06-06', [{ from: 600, to: 720 }]]]) },
      '2026-06-05T16:30-04:00',
      60,
      '2026-06-06T14:30Z',
    ],
    ['adds nothing to nothing', office, '2026-06-06T12:00Z', 0, '2026-06-06T12:00Z'],
  ] as const) {
    it(title, () => expect(iso(addWork(calendar, at(from), minutes))).to.equal(expected))
  }

  it('leaves out the lunch break', () => {
    const withLunch = [
      { from: 540, to: 720 },
      { from: 780, to: 1080 },
    ]
    const calendar = { ...office, zone: 'Asia/Shanghai', week: office.week.map(day => (day.length > 0 ? withLunch : [])) }

    expect(iso(addWork(calendar, at('2026-11-26T11:30+08:00'), 60))).to.equal('2026-11-26T05:30Z')
    expect(workBetween(calendar, at('2026-11-26T08:00+08:00'), at('2026-11-27T08:00+08:00'))).to.equal(480)
    expect(longestDay(calendar)).to.equal(480)
  })

  it('says when somebody works next, and when the next day begins', () => {
    const friday = at('2026-06-05T12:00-04:00')

    expect([isWork(office, friday), isWork(office, at('2026-06-06T12:00-04:00'))]).to.deep.equal([true, false])
    expect(nextWork(office, friday)).to.deep.equal(friday)
    expect(iso(nextWork(office, at('2026-06-05T17:00-04:00')))).to.equal('2026-06-08T13:00Z')
    expect(iso(nextMorning(office, friday))).to.equal('2026-06-08T13:00Z')
    expect(iso(nextMorning(office, at('2026-06-08T08:59-04:00')))).to.equal('2026-06-08T13:00Z')
    expect(iso(nextWeek(office, at('2026-06-08T08:59-04:00')))).to.equal('2026-06-15T13:00Z')
    expect(iso(nextWeek(office, at('2026-06-14T23:59-04:00')))).to.equal('2026-06-15T13:00Z')
  })

  it('counts an hour that comes twice twice, and one that is skipped not at all', () => {
    const night = { ...office, week: office.week.map(() => [{ from: 0, to: 24 * 60 }]) }

    expect(workBetween(night, at('2026-11-01T00:00-04:00'), at('2026-11-02T00:00-05:00'))).to.equal(25 * 60)
    expect(workBetween(night, at('2026-03-08T00:00-05:00'), at('2026-03-09T00:00-04:00'))).to.equal(23 * 60)
    expect(
      workBetween({ ...office, week: office.week.map(() => [{ from: 130, to: 170 }]) }, at('2026-03-08T05:00Z'), at('2026-03-08T09:00Z')),
    ).to.equal(0)
  })

  describe('for any week, in zones whose clocks change,', () => {
    const periods = fc
      .uniqueArray(fc.integer({ min: 0, max: 96 }), { maxLength: 6 })
      .map(marks => [...marks].sort((a, b) => a - b).map(mark => mark * 15))
      .map((marks): Period[] =>
        marks.flatMap((from, index) => (index % 2 === 0 && marks[index + 1] !== undefined ? [{ from, to: marks[index + 1] ?? 0 }] : [])),
      )
    const day = fc.integer({ min: 0, max: 800 }).map(days => new Date(Date.UTC(2025, 0, 1) + days * 86_400_000).toISOString().slice(0, 10))
    const calendars = fc
      .record({
        zone: fc.constantFrom(
          'Europe/Berlin',
          'America/New_York',
          'Asia/Shanghai',
          'Australia/Lord_Howe',
          'America/St_Johns',
          'Africa/Cairo',
        ),
        week: fc.array(periods, { minLength: 7, maxLength: 7 }).filter(week => week.some(one => one.length > 0)),
        holidays: fc.array(day, { maxLength: 40 }).map(days => new Set(days)),
        alsoWorked: fc.array(fc.tuple(day, periods), { maxLength: 5 }).map(days => new Map(days)),
      })
      .map((calendar): Calendar => calendar)
    const moments = fc
      .integer({ min: Date.UTC(2025, 0, 2) / 1_000, max: Date.UTC(2027, 0, 2) / 1_000 })
      .map(seconds => new Date(seconds * 1_000))
    const minutes = fc.integer({ min: 1, max: 6_000 })

    it('measures what was added, which ends at work and on no holiday', () => {
      fc.assert(
        fc.property(calendars, moments, minutes, (calendar, from, added) => {
          const to = addWork(calendar, from, added)
          const justBefore = new Date(to.getTime() - 1)

          expect(workBetween(calendar, from, to)).to.be.closeTo(added, 1e-6)
          expect(isWork(calendar, justBefore)).to.equal(true)
          expect(calendar.holidays.has(dayIn(calendar.zone, justBefore.getTime()))).to.equal(false)
        }),
        { numRuns: 150 },
      )
    })

    it('comes to the same in one step or in two, and never measures more than the clock', () => {
      fc.assert(
        fc.property(calendars, moments, minutes, minutes, (calendar, from, first, second) => {
          const [middle, to] = [addWork(calendar, from, first), addWork(calendar, from, first + second)]

          expect(addWork(calendar, middle, second)).to.deep.equal(to)
          expect(to.getTime() - from.getTime()).to.be.at.least((first + second) * 60_000)
          expect(workBetween(calendar, from, middle) + workBetween(calendar, middle, to)).to.be.closeTo(
            workBetween(calendar, from, to),
            1e-6,
          )
        }),
        { numRuns: 100 },
      )
    })

    it('works next at work, with none before it', () => {
      fc.assert(
        fc.property(calendars, moments, (calendar, from) => {
          const next = nextWork(calendar, from)

          expect(isWork(calendar, next)).to.equal(true)
          expect(workBetween(calendar, from, next)).to.equal(0)
        }),
        { numRuns: 100 },
      )
    })
  })
})
