import type { Config } from '../config.js'
import type { Languages } from '../understanding/knowledge.js'

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

/** One word of the command line. `run` gets the words after it, and gives the exit code. */
export interface Command {
  /** Each way to write it, with what that does. */
  readonly ways: Readonly<Record<string, string>>
  readonly run: (words: readonly string[], surroundings: Surroundings) => Promise<number>
}

/** The ways to write a command, each on a line of its own, with what they do below it where that is wanted. */
export function waysOf({ ways }: Pick<Command, 'ways'>, { withSummary }: { readonly withSummary: boolean }): string {
  const said = Object.entries(ways).map(([way, summary]) => `counterfoil ${way}${withSummary ? `\n    ${summary}` : ''}`)
  return said.join('\n')
}

/** Says that there is no such word behind a command, and what there is. Gives the exit code. */
export function refuseWord(word: string, what: string | undefined, { ways }: Pick<Command, 'ways'>, { tell }: Surroundings): number {
  tell(
    `${what ? `There is no "${word} ${what}".` : `Say what "${word}" is to do.`} Write one of:\n${waysOf({ ways }, { withSummary: false })}`,
  )
  return 2
}
