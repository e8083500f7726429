import { DeskError } from '../../src/errors.js'

// `npm run bench -- NAME [options]`: measurements, printed as Markdown tables. Nothing here passes or fails; floors belong to tests.

/** What can be measured, by name. */
const benches: Readonly<Record<string, () => Promise<(words: readonly string[]) => Promise<void>>>> = {
  store: async () => (await import('./store.js')).benchStore,
  encoder: async () => (await import('./encoder.js')).benchEncoder,
  reload: async () => (await import('./reload.js')).benchReload,
  scale: async () => (await import('./scale.js')).benchScale,
  slack: async () => (await import('./slack.js')).benchSlack,
  turn: async () => (await import('./turn.js')).benchTurn,
  spelling: async () => (await import('./spelling.js')).benchSpelling,
  gaps: async () => (await import('./gaps.js')).benchGaps,
  understanding: async () => (await import('./understanding/bench-understanding.js')).benchUnderstanding,
}

const [name = '', ...words] = process.argv.slice(2)
const open = Object.hasOwn(benches, name) ? benches[name] : undefined
try {
  if (!open) throw new DeskError('INPUT_INVALID', `There is no bench "${name}". Name one of ${Object.keys(benches).join(', ')}.`)
  const run = await open()
  await run(words)
} catch (error) {
  if (!(error instanceof DeskError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 2
}
