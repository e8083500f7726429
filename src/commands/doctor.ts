import type { Config } from '../config.js'
import { DeskError } from '../errors.js'
import { commandOf, type Surroundings, way } from './command.js'
import { examineHere } from './doctor/examine-here.js'
import { examineSlack } from './doctor/examine-slack.js'
import { type Finding, ok, wrong } from './doctor/finding.js'
import { jsonText } from './json-text.js'

/** `doctor`: what is missing or wrong before the start, each with its cure. Changes nothing, posts nothing. Exit code 1 where something is wrong. */
export const doctor = commandOf('doctor', [
  way(
    { name: 'doctor', options: { json: '' } },
    'says what is missing or wrong in the set-up, and how to mend it',
    async () => sayFindings,
  ),
])

async function sayFindings({ json }: { readonly json: boolean }, { print, tell, config }: Surroundings): Promise<number> {
  const findings = await examine(config)
  const trouble = findings.filter(({ state }) => state === 'wrong').length
  if (json) print(jsonText({ ok: trouble === 0, findings }))
  else for (const finding of findings) for (const line of sayFinding(finding)) print(line)
  tell(trouble === 0 ? 'All is well.' : `${trouble} thing${trouble === 1 ? '' : 's'} to mend.`)
  return trouble === 0 ? 0 : 1
}

async function examine(config: () => Config): Promise<readonly Finding[]> {
  let settings: Config
  try {
    settings = config()
  } catch (error) {
    if (!(error instanceof DeskError)) throw error
    // Without settings there is nothing more to look at.
    return [wrong('settings', error.message, 'Correct them in the environment or in .env.')]
  }
  return [ok('settings', 'The settings can be read.'), ...(await examineHere(settings)), ...(await examineSlack(settings.slack))]
}

const marks = { ok: 'ok   ', wrong: 'WRONG', off: 'off  ' }

function sayFinding({ state, says, cure }: Finding): readonly string[] {
  return [`${marks[state]}  ${says}`, ...(cure === null ? [] : [`       ${cure}`])]
}
