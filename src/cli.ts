#!/usr/bin/env node
import { chat } from './commands/chat.js'
import { classify } from './commands/classify.js'
import type { Command, Surroundings } from './commands/command.js'
import { converse } from './commands/converse.js'
import { faq } from './commands/faq.js'
import { readLines } from './commands/read-lines.js'
import { start } from './commands/start.js'
import { tickets } from './commands/tickets.js'
import { processConfig } from './config.js'
import { DeskError } from './errors.js'
import { type OpenKnowledge, openKnowledge } from './open-knowledge.js'

const commands: Readonly<Record<string, Command>> = { start, chat, classify, converse, faq, tickets }

const opened: OpenKnowledge[] = []
const tell = (line: string) => process.stderr.write(`${line}\n`)
const surroundings: Surroundings = {
  lines: readLines(process.stdin),
  print: line => process.stdout.write(`${line}\n`),
  tell,
  config: processConfig,
  async knowledge() {
    const knowledge = await openKnowledge({ ...processConfig(), tell })
    opened.push(knowledge)
    return knowledge.languages
  },
}

// Whoever reads the output may have seen enough (`… | head -1`): then there is nobody left to print for.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

const [word = '', ...words] = process.argv.slice(2)
const command = Object.hasOwn(commands, word) ? commands[word] : undefined
if (command) {
  process.exitCode = await command.run(words, surroundings).catch((error: unknown) => {
    // Trouble that somebody can cure is told in its own words; a bug keeps its stack.
    if (!(error instanceof DeskError)) throw error
    tell(`${error.code}: ${error.message}`)
    return 1
  })
  for (const knowledge of opened) await knowledge.stop()
} else {
  for (const { usage, summary } of Object.values(commands)) tell(`counterfoil ${usage}\n    ${summary}`)
  process.exitCode = word === '' || word === 'help' || word === '--help' ? 0 : 2
}
