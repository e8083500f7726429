import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { projectRoot } from '../../../src/config.js'
import { DeskError } from '../../../src/errors.js'
import { engines } from './engines.js'

/** What is measured where nothing is said. */
export const usualParts = ['faq', 'data', 'product'] as const
export const parts = [...usualParts, 'ablation', 'curve'] as const
export type Part = (typeof parts)[number]

export interface Options {
  /** Folder of tasks, or null. */
  readonly data: string | null
  /** Folder with faq.jsonl and oos.jsonl. */
  readonly faq: string
  /** Training files wanted; empty: all. */
  readonly train: readonly string[]
  readonly engines: readonly string[]
  readonly parts: ReadonlySet<Part>
  /** Seconds that one engine may take to train and answer. */
  readonly limit: number
  readonly json: boolean
}

export const usage = `npm run bench -- understanding [options]
  --data DIR       a folder with train.tsv and test.tsv, or a folder of such folders
  --train FILE     of their training files only this one (may be repeated)
  --faq DIR        messages of the FAQ, in the form of test/eval (default)
  --engine NAME    only this engine (may be repeated): ${Object.keys(engines).join(', ')}
  --only PART      only this part (may be repeated): ${parts.join(', ')};
                   ablation (what each kind of evidence buys) and curve (what more phrasings bring) only if named
  --limit SECONDS  stop an engine that takes longer to train and answer (300)
  --json           figures as JSON instead of tables`

/** Throws INPUT_INVALID. Folders are relative to where npm was called. */
export function readOptions(words: readonly string[]): Options {
  const { data, faq, train = [], engine = [], only = [...usualParts], limit = '300', json = false } = parse(words)
  const at = process.env.INIT_CWD ?? process.cwd()
  for (const name of engine) if (!Object.hasOwn(engines, name)) throw wrong(`There is no engine "${name}".`)
  const wanted = only.map(name => parts.find(part => part === name) ?? wrongly(`There is no part "${name}".`))
  const seconds = Number(limit)
  if (!(seconds > 0)) throw wrong(`--limit ${limit} is no number of seconds.`)
  return {
    data: data === undefined ? null : resolve(at, data),
    faq: faq === undefined ? join(projectRoot, 'test', 'eval') : resolve(at, faq),
    train,
    engines: Object.keys(engines).filter(name => engine.length === 0 || engine.includes(name)),
    parts: new Set(wanted),
    limit: seconds,
    json,
  }
}

function parse(words: readonly string[]) {
  const many = { type: 'string', multiple: true } as const
  const one = { type: 'string' } as const
  try {
    return parseArgs({
      args: [...words],
      options: { data: one, faq: one, train: many, engine: many, only: many, limit: one, json: { type: 'boolean' } },
    }).values
  } catch (cause) {
    throw wrong(cause instanceof Error ? `${cause.message}.` : 'Unreadable options.', cause)
  }
}

function wrongly(message: string): never {
  throw wrong(message)
}

function wrong(message: string, cause?: unknown): DeskError {
  return new DeskError('INPUT_INVALID', `${message}\n\n${usage}`, { cause })
}
