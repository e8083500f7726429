import { parseArgs } from 'node:util'

/** A way to write a command. The usage is said by it, and what is written is read by it. */
export interface Spec {
  /** Its own words: `tickets list`. */
  readonly name: string
  /** What stands behind them and is no option, by what the usage calls it: `ID REVISION`, any number with `…`, all in brackets where they may be missing. */
  readonly words?: string
  /** Each option and what the usage calls its value: `N` is a whole number from 1 on; empty: it has none. */
  readonly options?: Readonly<Record<string, string>>
  /** Options that exclude each other. */
  readonly either?: readonly string[]
  /** What the shell pipes, in the usage: `> FILE`. */
  readonly piped?: string
}

type ValueOf<Takes> = Takes extends '' ? boolean : (Takes extends 'N' ? number : string) | undefined

/** What was written behind a command. */
export type Given<S extends Spec> = {
  readonly [Name in keyof S['options']]: ValueOf<S['options'][Name]>
} & {
  /** What stands behind its own words and is no option. */
  readonly said: readonly string[]
}

type Reading<S extends Spec> =
  | { readonly kind: 'read'; readonly given: Given<S> }
  /** `say`: what is wrong, where the usage alone would not tell it. */
  | { readonly kind: 'misuse'; readonly say: string | null }

/** `tickets list [--status STATUS] [--limit N] [--json]` */
export function usageOf({ name, words = '', options = {}, either = [], piped = '' }: Spec): string {
  const written = (option: string) => `--${option} ${options[option]}`.trimEnd()
  const [first] = either
  const bracketed = Object.keys(options).flatMap(option => {
    if (option === first) return [`[${either.map(written).join(' | ')}]`]
    return either.includes(option) ? [] : [`[${written(option)}]`]
  })
  return [name, words, ...bracketed, piped].filter(part => part !== '').join(' ')
}

/**
 * Reads the words behind a command. What the command does not take is refused rather than passed over: who mistypes `--limit` would take what
 * comes for what was asked. A word that begins with a dash and is no name of an option, as a message may, is a word.
 */
export function readOptions<S extends Spec>(words: readonly string[], spec: S): Reading<S> {
  const { name, options = {}, either = [] } = spec
  const values: Record<string, string | number | boolean> = {}
  for (const [option, takes] of Object.entries(options)) if (takes === '') values[option] = false
  const plain = new Map<number, string>()
  const stray = (word: string) => misuse(`"${name}" does not take ${JSON.stringify(word)}.`)
  for (const token of tokensOf(words, options)) {
    const word = words[token.index] ?? ''
    const takes = token.kind === 'option' && Object.hasOwn(options, token.name) ? (options[token.name] ?? '') : null
    if (token.kind !== 'option' || takes === null) {
      if (token.kind === 'option' && /^--?[a-z][\w-]*(=|$)/i.test(word)) return stray(word)
      if (token.kind !== 'option-terminator') plain.set(token.index, word)
      continue
    }
    if (takes === '' && token.value !== undefined) return stray(word)
    if (takes !== '' && token.value === undefined && takes !== 'N') return misuse(`--${token.name} takes ${takes}.`)
    const value = takes === 'N' ? Number(token.value) : (token.value ?? true)
    if (takes === 'N' && !(Number.isInteger(value) && Number(value) >= 1)) return misuse(`--${token.name} takes a whole number from 1 on.`)
    values[token.name] = value
  }
  const said = [...plain.values()]
  const { least, most } = numberOf(spec.words ?? '')
  const [tooMany] = said.slice(most)
  if (tooMany !== undefined) return stray(tooMany)
  if (said.length < least || either.filter(option => values[option] !== undefined && values[option] !== false).length > 1)
    return misuse(null)
  return { kind: 'read', given: { ...values, said } as unknown as Given<S> }
}

function misuse(say: string | null): { readonly kind: 'misuse'; readonly say: string | null } {
  return { kind: 'misuse', say }
}

/** Not strict: a value may begin with a dash, and what is not known is judged here. */
function tokensOf(words: readonly string[], options: Readonly<Record<string, string>>) {
  const known = Object.entries(options).map(([option, takes]) => [option, { type: takes === '' ? 'boolean' : 'string' } as const])
  return parseArgs({ args: [...words], options: Object.fromEntries(known), strict: false, allowPositionals: true, tokens: true }).tokens
}

function numberOf(words: string): { readonly least: number; readonly most: number } {
  const all = words.split(' ').filter(word => word !== '')
  return { least: words.startsWith('[') ? 0 : all.length, most: words.includes('…') ? Number.POSITIVE_INFINITY : all.length }
}
