import { join } from 'node:path'
import { expect } from 'chai'
import { tempFolders } from '../store/temp-folders.js'
import { scenarios } from './call-scenarios.js'
import { killAtEveryCall } from './calls.js'
import type { DeskOptions } from './desk-child.js'
import { recordStory } from './record-story.js'

describe('a process killed before every call to the disk', function () {
  this.timeout(180_000)
  const newFolder = tempFolders()

  async function killed(name: string, fault: DeskOptions['fault'] = null) {
    const folder = await newFolder()
    const recorded = join(folder, 'recorded.json')
    await recordStory(recorded)
    const scenario = scenarios.find(one => one.name === name)
    if (!scenario) throw new Error(`there is no scenario "${name}"`)
    return killAtEveryCall(scenario, { folder, recorded, fault, ...(fault === null ? {} : { untilWrong: true, from: 12 }) })
  }

  it('keeps what was answered and goes on as if nothing had been (eight scenarios: npm run crash -- calls)', async () => {
    const { points, wrong } = await killed('a request of another system')

    expect(wrong).to.deep.equal([])
    expect(points).to.be.greaterThan(10)
  })

  it('(is seen to go wrong where it is answered before it is saved)', async () => {
    expect((await killed('a request, sent three times', 'early')).wrong).not.to.deep.equal([])
  })
})
