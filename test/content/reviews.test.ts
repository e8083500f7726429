import { expect } from 'chai'
import { loadContent } from '../../src/content/load.js'
import { overdueReviews, type Review } from '../../src/content/reviews.js'
import { startLoggingReviews } from '../../src/live/log-reviews.js'
import type { Log } from '../../src/log.js'
import { replace, translatedFiles, withFiles } from '../support/content-files.js'

const dated = (file: string, lines: string) => replace(file, 'as of: 2021-05-27', `as of: 2021-05-27\n${lines}`)

describe('the day by which an entry is to be looked at again', () => {
  const review = (entry: string, reviewBy: string): Review => ({ entry, file: `faq/${entry}.md`, owner: null, reviewBy })

  it('is the earlier one of its two files, with whoever is named in either', async () => {
    const english = dated('faq/postage.md', 'owner: Finance, Ann\nreview by: 2026-06-30')
    const { reviews } = await withFiles(dated('faq/zh/postage.md', 'review by: 2026-05-31')(english(translatedFiles)), loadContent)

    expect(reviews).to.deep.equal([{ entry: 'postage', file: 'faq/zh/postage.md', owner: 'Finance, Ann', reviewBy: '2026-05-31' }])
  })

  it('is over the day after, and what is overdue the longest comes first', () => {
    const all = [review('a', '2026-06-01'), review('b', '2026-05-01'), review('c', '2026-06-02')]

    expect(overdueReviews(all, new Date('2026-06-02T00:00:00Z')).map(({ entry }) => entry)).to.deep.equal(['b', 'a'])
  })

  it('is told in the log once it is over, and nothing is where it is not', async () => {
    const told: unknown[] = []
    const log = { warn: (event: unknown) => void told.push(event) } as Log
    const now = () => new Date('2026-06-02T00:00:00Z')

    await startLoggingReviews({ reviews: () => [review('c', '2026-06-02')], log, now }).stop()
    await startLoggingReviews({ reviews: () => [review('a', '2026-06-01')], log, now }).stop()

    expect(told).to.deep.equal([{ entries: [{ entry: 'a', owner: null, reviewBy: '2026-06-01' }] }])
  })
})
