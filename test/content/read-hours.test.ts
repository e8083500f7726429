import { expect } from 'chai'
import { projectRoot } from '../../src/config.js'
import { readContent } from '../../src/content/load.js'
import { usualHours } from '../../src/tickets/support-hours.js'
import { aliasBomb, healthyFiles, put, replace, withFiles } from '../support/content-files.js'
import { itTellsOf } from '../support/mistakes.js'

const file = 'intents/support-hours.yaml'
const text = `time-zone: Europe/Berlin
week:
  monday: ["09:00-12:00", "13:00-17:00"]
  tuesday: [8:30-16:00]
holidays:
  - 2026-12-25
also-worked:
  2026-12-27: ["10:00-12:00"]
warn-at: 80 %
targets:
  default: { first-response: 30 min, solve: 2 days }
  copy: { first-response: 1.5 h, solve: 1 day }
`
const files = put(file, text)(healthyFiles)

describe("support's hours", () => {
  it('are read from their file, a day being as long as the longest of the week', async () => {
    const { contents, problems } = await withFiles(files, readContent)

    expect(problems).to.deep.equal([])
    const morning = [
      { from: 540, to: 720 },
      { from: 780, to: 1020 },
    ]
    expect(contents.hours).to.deep.equal({
      calendar: {
        zone: 'Europe/Berlin',
        week: [[], morning, [{ from: 510, to: 960 }], [], [], [], []],
        holidays: new Set(['2026-12-25']),
        alsoWorked: new Map([['2026-12-27', [{ from: 600, to: 720 }]]]),
      },
      targets: new Map([['copy', { firstResponse: 90, solve: 450 }]]),
      otherwise: { firstResponse: 30, solve: 900 },
      warnAt: 0.8,
    })
    expect(contents.en.intents.has('support-hours')).to.equal(false)
  })

  it('are the usual ones where there is no such file', async () => {
    expect((await withFiles(healthyFiles, readContent)).contents.hours).to.deep.equal(usualHours)
  })

  it('of the project are the usual ones, written out', async () => {
    expect((await readContent({ root: projectRoot })).contents.hours).to.deep.equal(usualHours)
  })

  itTellsOf(
    [
      {
        what: 'a zone that is none',
        make: replace(file, 'Europe/Berlin', 'Berlin'),
        at: `${file}:1`,
        says: '"time-zone" is no time zone. Use a name of the IANA list',
        cure: replace(file, 'Berlin', 'Europe/Berlin'),
      },
      {
        what: 'a time that is none',
        make: replace(file, '8:30-16:00', '8:30-25:00'),
        at: `${file}:4`,
        says: '"tuesday" holds "8:30-25:00", which is no time of work. Write from and to',
        cure: replace(file, '25:00', '15:00'),
      },
      {
        what: 'times that overlap',
        make: replace(file, '13:00-17:00', '11:00-17:00'),
        at: `${file}:3`,
        says: '"monday" has times that overlap',
        cure: replace(file, '11:00-17:00', '12:00-17:00'),
      },
      {
        what: 'a misspelt day',
        make: replace(file, 'tuesday', 'teusday'),
        at: `${file}:4`,
        says: 'an unknown setting "teusday"',
        cure: replace(file, 'teusday', 'tuesday'),
      },
      {
        what: 'a week without work',
        make: replace(file, '["09:00-12:00", "13:00-17:00"]\n  tuesday: [8:30-16:00]', '[]'),
        at: `${file}:2`,
        says: '"week" has no time of work at all. Give at least one day its hours',
        cure: replace(file, 'monday: []', 'monday: [8:00-9:00]'),
      },
      {
        what: 'a holiday that is no day',
        make: replace(file, '- 2026-12-25', '- 2026-12-32'),
        at: `${file}:6`,
        says: '"holidays" holds "2026-12-32", which is no day. Write it as year-month-day',
        cure: replace(file, '2026-12-32', '2026-12-31'),
      },
      {
        what: 'a day that is worked and is none',
        make: replace(file, '2026-12-27:', '27.12.:'),
        at: `${file}:8`,
        says: '"27.12." is no day',
        cure: replace(file, '27.12.:', '2026-12-27:'),
      },
      {
        what: 'a duration without its unit',
        make: replace(file, '30 min', '"30"'),
        at: `${file}:11`,
        says: '"first-response" holds no time. Write it in work time: 30 min, 4 h or 3 days',
        cure: replace(file, '"30"', '30 min'),
      },
      {
        what: 'targets without a default',
        make: replace(file, '  default: { first-response: 30 min, solve: 2 days }\n', ''),
        at: `${file}:10`,
        says: '"default" is missing here. Add it',
        cure: replace(file, 'targets:\n', 'targets:\n  default: { first-response: 1 h, solve: 2 h }\n'),
      },
      {
        what: 'targets for an intent that there is not',
        make: replace(file, 'copy: {', 'copies: {'),
        at: `${file}:12`,
        says: 'no intent is called "copies". Use the name of a file of intents/',
        cure: replace(file, 'copies', 'copy'),
      },
      {
        what: 'a share that is none',
        make: replace(file, '80 %', '0.8'),
        at: `${file}:9`,
        says: '"warn-at" holds something that is not text',
        cure: replace(file, '0.8', '80 %'),
      },
      {
        what: 'a share past the whole',
        make: replace(file, '80 %', '180 %'),
        at: `${file}:9`,
        says: '"warn-at" holds no share. Write it in percent',
        cure: replace(file, '180 %', '80%'),
      },
      {
        what: 'an alias bomb',
        make: put(file, aliasBomb),
        at: `${file}:1`,
        says: 'aliases ("&" and "*") that stand for too much',
        cure: put(file, text),
      },
      { what: 'nothing in it', make: put(file, ' \n'), at: `${file}:1`, says: 'the file is empty', cure: put(file, text) },
    ],
    files,
  )
})
