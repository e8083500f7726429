import { expect } from 'chai'
import { tempFolders } from '../store/temp-folders.js'
import { newDatabase } from '../support/postgres.js'
import { sayVerdict, sizeOf } from './account.js'
import { type InstancesOptions, type InstancesReport, troubleInstances } from './instances.js'

describe('two instances on one database, one of them in trouble,', () => {
  const newFolder = tempFolders()
  const troubled = async (rounds: InstancesOptions['rounds'], more: Partial<InstancesOptions> = {}) =>
    troubleInstances({ folder: await newFolder(), url: await newDatabase(), rounds, lasts: 500, seed: 20_261_126, ...more })

  it('lose and double nothing (50 times: npm run crash -- instances)', async () => {
    const { verdict, acknowledged, hit } = await troubled(['kill'], { answers: 12 })

    expect(sizeOf(verdict), sayVerdict(verdict)).to.equal(0)
    expect(hit).to.be.greaterThan(0)
    expect(acknowledged).to.be.greaterThan(20)
  })

  it('(are seen to lose where no version is looked at)', async () => {
    expect(await seenIn('unversioned', ({ verdict }) => sizeOf(verdict))).to.be.greaterThan(0)
  })

  it('(are seen to deliver twice where no claim is looked at)', async () => {
    const doubled = await seenIn('unclaimed', ({ verdict }) => verdict.duplicated.filter(one => one.startsWith('the card of')).length)

    expect(doubled).to.be.greaterThan(0)
  })

  /** What is broken shows when the two happen to be at the same thing, which a fault makes likely but not certain: so, up to eight of them. */
  async function seenIn(broken: 'unversioned' | 'unclaimed', count: (report: InstancesReport) => number): Promise<number> {
    for (let seed = 1; seed <= 8; seed++) {
      const seen = count(await troubled(['cut'], { broken, answers: 20, seed }))
      if (seen > 0) return seen
    }
    return 0
  }
})
