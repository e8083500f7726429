import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { processConfig, projectRoot } from '../../src/config.js'
import { loadContent } from '../../src/content/load.js'
import { DeskError } from '../../src/errors.js'
import { openKnowledge } from '../../src/knowledge/open-knowledge.js'
import { sectionsOf } from './figures.js'
import { hearMessages } from './hear-messages.js'
import { overlapsWith } from './overlaps-with.js'
import { pageOf } from './page/page.js'
import { type Messages, readMessages } from './read-messages.js'
import { type Report, reportOf } from './report.js'

const usage = 'npm run eval -- [FOLDER] [--misses] [--words] [--json] [--html FILE], or npm run eval -- [FOLDER] --overlap'

// Measures the engine on a folder of labelled messages, the project's own by default: test/eval/README.md.
try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof DeskError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 2
}

async function run(words: readonly string[]): Promise<number> {
  const { values, positionals } = read(words)
  // npm starts scripts in the project; paths are meant from where it was called.
  const from = process.env.INIT_CWD ?? process.cwd()
  const folder = resolve(from, positionals[0] ?? join(projectRoot, 'test', 'eval'))
  const messages = readMessages(folder)
  if (values.overlap) return await listOverlaps(messages)
  const { languages, stop } = await openKnowledge({
    ...processConfig(),
    ...(values.words ? { reading: 'words' as const } : {}),
    tell: line => process.stderr.write(`${line}\n`),
  })
  const outcomes = await hearMessages(messages, languages, () => performance.now()).finally(stop)
  const report = reportOf(messages, outcomes, [...languages.en.entries.keys()])
  process.stdout.write(values.json ? `${JSON.stringify(report)}\n` : asText(report, values.misses))
  if (values.html !== undefined) {
    const file = resolve(from, values.html)
    await writeFile(file, pageOf(report, folder))
    process.stderr.write(`Wrote ${file}.\n`)
  }
  return 0
}

function read(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: {
        json: { type: 'boolean', default: false },
        misses: { type: 'boolean', default: false },
        words: { type: 'boolean', default: false },
        overlap: { type: 'boolean', default: false },
        html: { type: 'string' },
      },
      allowPositionals: true,
    })
  } catch (cause) {
    throw new DeskError('INPUT_INVALID', `${cause instanceof Error ? cause.message : cause}\nUse: ${usage}`, { cause })
  }
}

async function listOverlaps(messages: Messages): Promise<number> {
  const found = overlapsWith(await loadContent({ root: processConfig().contentFolder }), messages)
  for (const { at, id, overlap } of found) process.stdout.write(`${at} ~ ${id}: ${overlap.toFixed(2)}\n`)
  process.stderr.write(`Nearly the same: ${found.length} pairs of a phrasing and a message.\n`)
  return found.length > 0 ? 1 : 0
}

function asText(report: Report, withMisses: boolean): string {
  const lines = sectionsOf(report).flatMap(({ name, figures, misses }) => {
    const shown = [
      ...figures.map(([figure, value]) => `  ${figure.padEnd(14)} ${value}`),
      ...(withMisses ? misses.map(miss => `    ${miss}`) : []),
    ]
    return shown.length > 0 ? [name, ...shown] : []
  })
  return `${lines.join('\n')}\n`
}
