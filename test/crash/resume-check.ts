import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readGroups } from '../conversation/read-scripts.js'
import { forgetKnown, knownLanguages } from '../support/known.js'
import { temporaryPrefix } from '../support/leaks.js'
import { recording } from './recorded.js'
import { disturbed, type Moment, undisturbed } from './resume.js'
import { openThere } from './sessions.js'

/** Plays every conversation of these groups (all: none named), killed at every turn. Whether each went on as if nothing had been. */
export async function checkResume(wanted: readonly string[]): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), temporaryPrefix))
  let [kills, wrong, number] = [0, 0, 0]
  try {
    const languages = await knownLanguages()
    for (const { group, conversations } of readGroups().filter(({ group }) => wanted.length === 0 || wanted.includes(group))) {
      let [groupKills, groupWrong] = [0, 0]
      for (const { name, turns } of conversations) {
        const heard = recording(languages)
        const outcomes = await undisturbed(turns, heard.languages)
        const file = join(folder, 'recorded.json')
        await writeFile(file, JSON.stringify(heard.recorded()))
        for (const moment of ['after the reply', 'before the reply'] satisfies Moment[]) {
          const data = join(folder, String(++number))
          const found = await disturbed(turns, outcomes, () => openThere(data, file), moment)
          groupKills += turns.length
          groupWrong += found.length
          for (const each of found) process.stdout.write(`${group}: ${name}, killed ${moment}: ${each}\n`)
          await rm(data, { recursive: true, force: true })
        }
      }
      kills += groupKills
      wrong += groupWrong
      process.stdout.write(`${group}: ${groupKills} kills, ${groupWrong} wrong\n`)
    }
  } finally {
    await forgetKnown()
    await rm(folder, { recursive: true, force: true })
  }
  process.stdout.write(`All: ${kills} kills, ${wrong} wrong\n`)
  return wrong === 0
}
