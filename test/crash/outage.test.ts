import { expect } from 'chai'
import { tempFolders } from '../store/temp-folders.js'
import { sayVerdict, sizeOf } from './account.js'
import { outage } from './outage.js'

describe('twelve hours without Slack, and then a Slack that fails in every way', function () {
  this.timeout(600_000)
  const newFolder = tempFolders()
  const sample = { replies: 7, hours: 12, restarts: 10, seed: 3 }

  it('lose and double none of 100 posts, in order and one a second (5,000: npm run crash -- outage)', async () => {
    const { verdict, posts, misordered, tooFast, faults } = await outage({ ...sample, folder: await newFolder(), tickets: 10 })

    expect(sizeOf(verdict), sayVerdict(verdict)).to.equal(0)
    expect([posts, misordered, tooFast]).to.deep.equal([100, 0, 0])
    expect([...faults.keys()]).to.include.members(['limited', 'failed', 'hung', 'lost', 'taken'])
  })

  it('(are seen to double posts where nothing is looked up)', async () => {
    const { verdict } = await outage({ ...sample, folder: await newFolder(), tickets: 3, hours: 1, isBlind: true })

    expect(verdict.duplicated).not.to.deep.equal([])
  })
})
