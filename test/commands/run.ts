import type { Command } from '../../src/commands/command.js'
import { readConfig } from '../../src/config.js'
import { knownLanguages } from '../support/known.js'

/** What a command did: its exit code, what it printed (stdout) and told (stderr), line by line. */
export interface Ran {
  readonly code: number
  readonly printed: readonly string[]
  readonly told: readonly string[]
}

export interface With {
  /** The lines on stdin. */
  readonly lines?: readonly string[]
  readonly settings?: Readonly<Record<string, string>>
}

/** Runs a command in this process, with the settings given and no others, and with the project's own knowledge. */
export async function run(command: Command, words: readonly string[], { lines = [], settings = {} }: With = {}): Promise<Ran> {
  const printed: string[] = []
  const told: string[] = []
  const code = await command.run(words, {
    lines: (async function* () {
      yield* lines
    })(),
    print: line => printed.push(line),
    tell: line => told.push(line),
    config: () => readConfig(settings),
    knowledge: knownLanguages,
  })
  return { code, printed, told }
}
