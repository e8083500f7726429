import { join } from 'node:path'
import { smallKnowledge } from '../support/small-content.js'
import { inTemporaryFolder } from '../support/temporary-folder.js'
import { scenarios } from './call-scenarios.js'
import { killAtEveryCall } from './calls.js'
import { passOrFail, say } from './options.js'
import { recordStory } from './record-story.js'

/** `calls`: a kill before every single call to the disk of sixteen scenarios, or of those that are named. With `--control` it is answered before it is saved. */
export async function checkCalls(words: readonly string[]): Promise<boolean> {
  const isHasty = words.includes('--control')
  const names = words.filter(word => word !== '--control')
  const chosen = scenarios.filter(({ name }) => names.length === 0 || names.some(word => name.includes(word)))
  return inTemporaryFolder(async folder => {
    const recorded = join(folder, 'recorded.json')
    await recordStory(recorded)
    let [points, wrong] = [0, 0]
    for (const scenario of chosen) {
      const report = await killAtEveryCall(scenario, { folder, languages: { en: smallKnowledge, zh: null }, recorded, isHasty })
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
