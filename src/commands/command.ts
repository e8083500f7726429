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
  readonly usage: string
  readonly summary: string
  readonly run: (words: readonly string[], surroundings: Surroundings) => Promise<number>
}
