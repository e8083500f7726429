import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { projectRoot } from '../../src/config.js'
import { shares } from './shares.js'
import { type Ended, sideBySide, together } from './side-by-side.js'

/**
 * `npm test`: learns what the files say and meanwhile runs the tests that need no model, then all others in two processes side by side, since one uses
 * little more than one core. With words of its own (`npm test -- -g postage`, `npm test -- dist/test/forms/checks.test.js`) one process runs what they
 * choose. The last line is "N passed, N failed".
 */
const words = process.argv.slice(2)
const color = process.stdout.isTTY ? ['--color'] : []
const { unheard, halves } = shares()
const chosen = words.some(word => word.endsWith('.js')) ? words : [...words, ...unheard, ...halves.flat()]
const [before, after] = words.length > 0 ? [[], [chosen]] : [[unheard], halves]

const [early, learnt] = await Promise.all([run(before), learnFiles()])
const late = learnt.failed === 0 ? await run(after) : null
const { passed, failed, failures } = together([early, learnt, ...(late ? [late] : [])])
// Once more at the end, for who sees only the end of thousands of lines.
if (words.length === 0 || !late) process.stdout.write(`\n${failures}\nIn all processes:\n${passed} passed, ${failed} failed\n`)
process.exitCode = failed > 0 ? 1 : 0

function run(lists: readonly (readonly string[])[]): Promise<Ended> {
  return sideBySide(
    lists.map(list => [...color, ...list]),
    text => process.stdout.write(text),
  )
}

/** Without a model hardly a test would say anything of the product. */
async function learnFiles(): Promise<Ended> {
  const cli = join(projectRoot, 'dist', 'src', 'cli.js')
  const child = spawn(process.execPath, [cli, 'faq', 'learn'], { cwd: projectRoot, stdio: 'inherit' })
  // Where it can't even begin, too, what runs beside it is waited for.
  const [code] = await once(child, 'close').catch(() => [null])
  if (code === 0) return { passed: 0, failed: 0, failures: '' }
  const cause = 'The files could not be learnt, so that most tests did not run: "npm run -s counterfoil faq learn" says why.\n'
  return { passed: 0, failed: 1, failures: cause }
}
