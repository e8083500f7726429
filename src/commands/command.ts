import type { Config } from '../config.js'
import type { Languages } from '../understanding/knowledge.js'
import { type Given, readOptions, type Spec, usageOf } from './read-options.js'

/** What a command may touch of the outside. */
export interface Surroundings {
  /** What came on stdin, line by line. */
  readonly lines: AsyncIterable<string>
  readonly print: (line: string) => void
  /** For people: progress and complaints, on stderr. */
  readonly tell: (line: string) => void
  readonly config: () => Config
  /** What the configured files say, loaded when it is asked for. */
  readonly knowledge: () => Promise<Languages>
}

/** One word of the command line. `run` gets the words after it, and gives the exit code: 2 where they are none that it takes. */
export interface Command {
  /** Each way to write it, with what that does. */
  readonly ways: Readonly<Record<string, string>>
  readonly run: (words: readonly string[], surroundings: Surroundings) => Promise<number>
}

/** One way to write a command, and what it does. */
interface Way {
  readonly spec: Spec
  readonly summary: string
  readonly run: Command['run']
}

/** Does what was asked, and gives the exit code; `misuse` where what was given makes no sense together. */
type Runs<Given> = (given: Given, surroundings: Surroundings) => Promise<number | 'misuse'>

/** `load` is called when it is run: a quick command need not wait for what others are made of. */
export function way<const S extends Spec>(spec: S, summary: string, load: () => Promise<Runs<Given<S>>>): Way {
  return {
    spec,
    summary,
    async run(words, surroundings) {
      const read = readOptions(words, spec)
      const ended = read.kind === 'read' ? await (await load())(read.given, surroundings) : read.kind
      if (ended !== 'misuse') return ended
      if (read.kind === 'misuse' && read.say !== null) surroundings.tell(read.say)
      surroundings.tell(`Write: counterfoil ${usageOf(spec)}`)
      return 2
    },
  }
}

/** A command that is written in these ways: all begin with its word, and are told apart by the next one where there are several. */
export function commandOf(word: string, ways: readonly Way[]): Command {
  const usages = Object.fromEntries(ways.map(({ spec, summary }) => [usageOf(spec), summary]))
  return {
    ways: usages,
    async run(words, surroundings) {
      const [what, ...more] = words
      const only = ways.find(({ spec }) => spec.name === word)
      if (only) return only.run(words, surroundings)
      const meant = ways.find(({ spec }) => spec.name === `${word} ${what}`)
      if (meant) return meant.run(more, surroundings)
      const wrong = what === undefined ? `Say what "${word}" is to do.` : `There is no "${word} ${what}".`
      surroundings.tell(`${wrong} Write one of:\n${saidWays({ ways: usages }, { withSummary: false })}`)
      return 2
    },
  }
}

/** The ways to write a command, each on a line of its own, with what they do below it where that is wanted. */
export function saidWays({ ways }: Pick<Command, 'ways'>, { withSummary }: { readonly withSummary: boolean }): string {
  const said = Object.entries(ways).map(([way, summary]) => `counterfoil ${way}${withSummary ? `\n    ${summary}` : ''}`)
  return said.join('\n')
}
