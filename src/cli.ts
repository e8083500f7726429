#!/usr/bin/env node
import { fstatSync } from 'node:fs'
import { type Command, type Surroundings, saidWays } from './commands/command.js'
import { fileTrouble } from './commands/file-trouble.js'
import { readLines } from './commands/read-lines.js'
import { processConfig } from './config.js'
import { DeskError } from './errors.js'
import type { OpenKnowledge } from './knowledge/open-knowledge.js'

// Loaded when they are run: `faq check` would wait longer for the channels than it takes itself.
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./commands/start.js')).start,
  chat: async () => (await import('./commands/chat.js')).chat,
  classify: async () => (await import('./commands/classify.js')).classify,
  converse: async () => (await import('./commands/converse.js')).converse,
  faq: async () => (await import('./commands/faq.js')).faq,
  tickets: async () => (await import('./commands/tickets.js')).tickets,
  deliveries: async () => (await import('./commands/deliveries.js')).deliveries,
  feedback: async () => (await import('./commands/feedback.js')).feedback,
  migrate: async () => (await import('./commands/migrate.js')).migrate,
  doctor: async () => (await import('./commands/doctor.js')).doctor,
}

const opened: OpenKnowledge[] = []
const tell = (line: string) => process.stderr.write(`${line}\n`)
const surroundings: Surroundings = {
  lines: linesOfStdin(),
  print: line => process.stdout.write(`${line}\n`),
  tell,
  config: processConfig,
  async knowledge() {
    const { openKnowledge } = await import('./knowledge/open-knowledge.js')
    const knowledge = await openKnowledge({ ...processConfig(), tell })
    opened.push(knowledge)
    return knowledge.languages
  },
}

async function* linesOfStdin(): AsyncGenerator<string> {
  // Node gives nothing at all for a folder, which would look like a work well done.
  if (fstatSync(0).isDirectory()) throw new DeskError('FILE_UNUSABLE', 'stdin is a folder. Pipe in a file of it, as in "< FILE".')
  yield* readLines(process.stdin)
}

// Whoever reads the output may have seen enough (`… | head -1`): then there is nobody left to print for.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  // At once: the rest of a backup would be written for nothing.
  process.exit(tellTrouble(error, 'the output'))
})

/** Trouble that somebody can cure is told in its own words; a bug keeps its stack. Gives the exit code. */
function tellTrouble(error: unknown, where: string): number {
  const trouble = error instanceof DeskError ? error : fileTrouble(error, where)
  if (trouble === null) throw error
  tell(`${trouble.code}: ${trouble.message}`)
  return 1
}

const [word = '', ...words] = process.argv.slice(2)
const command = Object.hasOwn(commands, word) ? await commands[word]?.() : undefined
if (command && words.includes('--help')) tell(saidWays(command, { withSummary: true }))
else if (command) {
  process.exitCode = await command.run(words, surroundings).catch((error: unknown) => tellTrouble(error, 'a file'))
  for (const knowledge of opened) await knowledge.stop()
} else {
  for (const load of Object.values(commands)) {
    tell(saidWays(await load(), { withSummary: true }))
  }
  process.exitCode = word === '' || word === 'help' || word === '--help' ? 0 : 2
}
