import { join } from 'node:path'
import { expect } from 'chai'
import { tempFolders } from '../store/temp-folders.js'
import { smallKnowledge } from '../support/small-content.js'
import { scenarios } from './call-scenarios.js'
import { killAtEveryCall } from './calls.js'
import { recordStory } from './record-story.js'

describe('a process killed before every call to the disk', function () {
  this.timeout(600_000)
  const newFolder = tempFolders()

  async function killed(name: string, more: Partial<Parameters<typeof killAtEveryCall>[1]> = {}) {
    const folder = await newFolder()
    const scenario = scenarios.find(one => one.name === name)
    if (!scenario) throw new Error(`there is no scenario "${name}"`)
    const recorded = join(folder, 'recorded.json')
    await recordStory(recorded)
    return killAtEveryCall(scenario, { folder, languages: { en: smallKnowledge, zh: null }, recorded, ...more })
  }

  for (const [name, realEvery] of [
    ['a request of another system', 9],
    ['a copy, handed in and given', 1_000],
  ] as const)
    it(`keeps what was answered and goes on as if nothing had been: ${name} (all scenarios: npm run crash -- calls)`, async () => {
      const { points, wrong } = await killed(name, { realEvery })

      expect(wrong).to.deep.equal([])
      expect(points).to.be.greaterThan(10)
    })

  it('(is seen to go wrong where it is answered before it is saved)', async () => {
    expect((await killed('a request, sent three times', { isHasty: true, untilWrong: true })).wrong).not.to.deep.equal([])
  })
})
