import { join } from 'node:path'
import { inTemporaryFolder } from '../support/temporary-folder.js'
import { scenarios } from './call-scenarios.js'
import { killAtEveryCall } from './calls.js'
import { passOrFail, say } from './options.js'
import { recordStory } from './record-story.js'

/** `calls`: a kill -9 before every single call to the disk of eight scenarios, or of those that are named. */
export async function checkCalls(words: readonly string[]): Promise<boolean> {
  const chosen = scenarios.filter(({ name }) => words.length === 0 || words.some(word => name.includes(word)))
  return inTemporaryFolder(async folder => {
    const recorded = join(folder, 'recorded.json')
    await recordStory(recorded)
    let [points, wrong] = [0, 0]
    for (const scenario of chosen) {
      const report = await killAtEveryCall(scenario, { folder, recorded })
      points += report.points
      wrong += report.wrong.length
      say(`${scenario.name}: ${report.points} calls, ${report.wrong.length} wrong`)
      for (const one of report.wrong.slice(0, 3)) say(`  ${one.slice(0, 2_000)}`)
    }
    say(
      `${passOrFail(wrong === 0 && points > 0)} calls: killed before each of ${points} calls to the disk in ${chosen.length} scenarios, ${wrong} wrong`,
    )
    return wrong === 0 && points > 0
  })
}
