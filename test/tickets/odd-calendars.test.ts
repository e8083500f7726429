import { expect } from 'chai'
import { phrasesIn } from '../../src/conversation/phrases.js'
import { untilWork } from '../../src/conversation/until-work.js'
import { type Calendar, nextMorning } from '../../src/tickets/calendar.js'
import { goalsOf } from '../../src/tickets/clock.js'
import { type SupportHours, usualHours } from '../../src/tickets/support-hours.js'

const split = [
  { from: 9 * 60, to: 12 * 60 },
  { from: 13 * 60, to: 17 * 60 },
]
const always = [{ from: 0, to: 24 * 60 }]
const weekdays = (periods: typeof split): Calendar['week'] => [[], periods, periods, periods, periods, periods, []]
const calendar = (zone: string, more: Partial<Calendar> = {}): Calendar => ({
  zone,
  week: weekdays(split),
  holidays: new Set(),
  alsoWorked: new Map(),
  ...more,
})
const onlyWednesday: Calendar['week'] = [[], [], [], split, [], [], []]

/** With four hours to a first answer, of which three are passed without a word. */
describe('A ticket that is filed at an odd time', () => {
  for (const [title, given, filed, warn, due, digest, back] of [
    [
      'before clocks go back in Berlin',
      calendar('Europe/Berlin'),
      '2026-10-23T18:00+02:00',
      '2026-10-26T12:00+01:00',
      '2026-10-26T14:00+01:00',
      '2026-10-26T09:00+01:00',
      'Monday, 26 October at 09:00 (GMT+1)',
    ],
    [
      'before clocks go forward in New York',
      calendar('America/New_York'),
      '2026-03-06T16:00-05:00',
      '2026-03-09T11:00-04:00',
      '2026-03-09T12:00-04:00',
      '2026-03-09T09:00-04:00',
      null,
    ],
    [
      'in the evening before a holiday and a weekend',
      calendar('Europe/Berlin', { holidays: new Set(['2026-12-25']) }),
      '2026-12-24T17:00+01:00',
      '2026-12-28T12:00+01:00',
      '2026-12-28T14:00+01:00',
      '2026-12-28T09:00+01:00',
      'Monday, 28 December at 09:00 (GMT+1)',
    ],
    [
      'in a lunch break',
      calendar('Asia/Shanghai'),
      '2026-11-26T12:30+08:00',
      '2026-11-26T16:00+08:00',
      '2026-11-26T17:00+08:00',
      '2026-11-27T09:00+08:00',
      'Thursday, 26 November at 13:00 (GMT+8)',
    ],
    [
      'where somebody always works, in the night that has an hour twice',
      calendar('America/New_York', { week: [always, always, always, always, always, always, always] }),
      '2026-11-01T00:30-04:00',
      '2026-11-01T02:30-05:00',
      '2026-11-01T03:30-05:00',
      '2026-11-01T08:00-05:00',
      null,
    ],
    [
      'where only Wednesdays are worked, and the next one is a holiday but a Sunday makes up for it',
      calendar('Europe/Berlin', {
        week: onlyWednesday,
        holidays: new Set(['2026-03-25']),
        alsoWorked: new Map([['2026-03-29', [{ from: 60, to: 240 }]]]),
      }),
      '2026-03-24T10:00+01:00',
      // The hour from two to three is skipped, so that only two of the three are worked.
      '2026-04-01T10:00+02:00',
      '2026-04-01T11:00+02:00',
      '2026-03-29T01:00+01:00',
      'Sunday, 29 March at 01:00 (GMT+1)',
    ],
  ] as const) {
    it(`${title}, is warned of, late, listed and promised an answer when somebody works`, () => {
      const hours: SupportHours = { ...usualHours, calendar: given, otherwise: { firstResponse: 240, solve: 480 } }
      const filedAt = new Date(filed)
      const [goal] = goalsOf({ intent: 'x', filedAt, respondedAt: null, solvedAt: null, stops: [] }, hours, filedAt)
      const [said = null] = untilWork(phrasesIn('en'), hours, filedAt)

      expect([goal.warnAt, goal.dueAt]).to.deep.equal([new Date(warn), new Date(due)])
      expect(nextMorning(given, filedAt)).to.deep.equal(new Date(digest))
      expect(said === null ? null : said.includes(String(back))).to.equal(back === null ? null : true)
    })
  }
})
