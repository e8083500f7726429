import { expect } from 'chai'
import { healthyFiles, problemsOf, replace } from '../../support/content-files.js'
import { itTellsOf } from '../../support/mistakes.js'

const postage = 'faq/postage.md'
const setting = (line: string) => replace(postage, 'as of: 2021-05-27', `as of: 2021-05-27\n${line}`)

describe('the dates of entries, on 1 June 2026,', () => {
  itTellsOf([
    {
      what: 'a review that is overdue',
      make: setting('review by: 2026-05-31'),
      at: `${postage}:3`,
      says: 'warning: "review by" is over: 2026-05-31. Read the entry against the policy',
      cure: replace(postage, '2026-05-31', '2027-05-31'),
    },
    {
      what: 'whose review it is',
      make: setting('owner: Ann\nreview by: 2026-05-31'),
      at: `${postage}:4`,
      says: '"review by" is over: 2026-05-31 (owner: Ann)',
      cure: replace(postage, '2026-05-31', '2026-06-01'),
    },
    {
      what: 'an entry that is out of force',
      make: setting('valid until: 2026-05-31'),
      at: `${postage}:3`,
      says: 'no longer in force since 2026-05-31',
      cure: replace(postage, '2026-05-31', '2026-06-01'),
    },
    {
      what: 'an entry that is not in force yet',
      make: setting('valid from: 2026-06-02'),
      at: `${postage}:3`,
      says: 'not in force before 2026-06-02',
      cure: replace(postage, '2026-06-02', '2026-06-01'),
    },
  ])

  it('are not spoken of while they are kept', async () => {
    const files = setting('owner: Ann\nreview by: 2026-06-01\nvalid from: 2026-06-01\nvalid until: 2026-06-01')(healthyFiles)
    expect(await problemsOf(files)).to.deep.equal([])
  })
})
