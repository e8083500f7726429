import { expect } from 'chai'
import { phrasesIn } from '../../src/conversation/phrases.js'
import { untilWork } from '../../src/conversation/until-work.js'
import { usualHours } from '../../src/tickets/support-hours.js'

const at = (text: string) => new Date(`2026-11-${text}:00+08:00`)
const holidays = { ...usualHours, calendar: { ...usualHours.calendar, holidays: new Set(['2026-11-30']) } }

describe('Whoever is promised a person', () => {
  for (const [when, hours, says] of [
    ['26T20:00', usualHours, 'Friday, 27 November at 09:00 (GMT+8)'],
    ['26T12:30', usualHours, 'Thursday, 26 November at 13:00 (GMT+8)'],
    ['27T18:00', usualHours, 'Monday, 30 November at 09:00 (GMT+8)'],
    ['27T18:00', holidays, 'Tuesday, 1 December at 09:00 (GMT+8)'],
  ] as const) {
    it(`at ${when} is told that it will be ${says}`, () => {
      expect(untilWork(phrasesIn('en'), hours, at(when)).join()).to.contain(` ${says}.`)
    })
  }

  it('is told so in Chinese', () => {
    expect(untilWork(phrasesIn('zh'), usualHours, at('27T18:00')).join()).to.contain('11月30日（星期一）09:00（GMT+8）')
  })

  it('is told no time while somebody works, nor where nobody knows when', () => {
    expect([untilWork(phrasesIn('en'), usualHours, at('26T09:00')), untilWork(phrasesIn('en'), null, at('26T20:00'))]).to.deep.equal([
      [],
      [],
    ])
  })
})
