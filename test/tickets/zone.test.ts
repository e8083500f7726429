import { expect } from 'chai'
import { dayIn, instantOf, isDay, isZone } from '../../src/tickets/zone.js'

const iso = (instant: number) => new Date(instant).toISOString().replace(':00.000Z', 'Z')

describe('A time zone', () => {
  for (const [title, zone, day, minute, instant] of [
    ['without summer time', 'Asia/Shanghai', '2026-11-26', 540, '2026-11-26T01:00Z'],
    ['with a time that comes once', 'Europe/Berlin', '2026-07-01', 540, '2026-07-01T07:00Z'],
    ['with a time that comes twice: the first', 'Europe/Berlin', '2026-10-25', 150, '2026-10-25T00:30Z'],
    ['with a time that is skipped: when it is', 'Europe/Berlin', '2026-03-29', 150, '2026-03-29T01:00Z'],
    ['with half an hour of summer time', 'Australia/Lord_Howe', '2026-04-05', 105, '2026-04-04T14:45Z'],
    ['with the end of a day', 'Asia/Kolkata', '2026-01-01', 1440, '2026-01-01T18:30Z'],
    ['with a day that never was', 'Pacific/Apia', '2011-12-30', 720, '2011-12-30T10:00Z'],
  ] as const) {
    it(`tells when clocks show a time, ${title}`, () => expect(iso(instantOf(zone, day, minute))).to.equal(instant))
  }

  it('tells the day', () => {
    expect(dayIn('Asia/Shanghai', Date.parse('2026-11-26T16:00Z'))).to.equal('2026-11-27')
    expect(dayIn('America/New_York', Date.parse('2026-11-26T04:59:59Z'))).to.equal('2026-11-25')
  })

  for (const [name, expected] of [
    ['Asia/Shanghai', true],
    ['UTC', true],
    ['Shanghai', false],
    ['+08:00', false],
    ['', false],
  ] as const)
    it(`knows whether "${name}" is one`, () => expect(isZone(name)).to.equal(expected))

  for (const [text, expected] of [
    ['2028-02-29', true],
    ['2026-02-29', false],
    ['2026-2-9', false],
    ['today', false],
  ] as const)
    it(`knows whether "${text}" is a day`, () => expect(isDay(text)).to.equal(expected))
})
