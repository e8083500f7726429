import { halves } from './halves.js'
import { sideBySide } from './side-by-side.js'

/**
 * `npm test`: all test files in two processes side by side, since one uses little more than one core. With words of its own
 * (`npm test -- -g postage`, `npm test -- dist/test/forms/checks.test.js`) one process runs what they choose. The last line is
 * "N passed, N failed".
 */
const words = process.argv.slice(2)
const color = process.stdout.isTTY ? ['--color'] : []
const chosen = words.some(word => word.endsWith('.js')) ? [words] : [[...words, ...halves().flat()]]
const runs = words.length > 0 ? chosen : halves()
const { passed, failed, failures } = await sideBySide(
  runs.map(run => [...color, ...run]),
  text => process.stdout.write(text),
)
// Once more at the end, for who sees only the end of thousands of lines.
if (runs.length > 1) process.stdout.write(`\n${failures}\nIn both processes:\n${passed} passed, ${failed} failed\n`)
process.exitCode = failed > 0 ? 1 : 0
