import type { Stats } from 'node:fs'
import { deserialize, serialize } from 'node:v8'
import { sha256 } from '../sha256.js'
import type { Problem } from './problem.js'

interface Made {
  readonly from: readonly unknown[]
  readonly value: unknown
  readonly digest: string
  readonly problems: readonly Problem[]
}

interface Text {
  readonly trace: string
  readonly text: string
}

/** A file may change twice within the ticks of a disk's clock: what was read so soon after a change is read again. */
const tickMs = 1_000

/** What was made of each file. Reading the same folder with it again costs what has changed in between, and makes the same of the rest. */
export class ReadingMemory {
  #texts = new Map<string, Text>()
  #made = new Map<string, Made>()
  #usedTexts = new Map<string, Text>()
  #usedMade = new Map<string, Made>()
  #hasNew = false

  /** A memory of what was made, from the bytes of another. */
  static of(bytes: Buffer): ReadingMemory {
    const memory = new ReadingMemory()
    memory.#made = deserialize(bytes)
    return memory
  }

  /** What was made, to be kept, but for lists: those are longer than all else together, and as soon made of their files. What shares a part of something else still does in a memory of these bytes. */
  get bytes(): Buffer {
    return serialize(new Map([...this.#made].filter(([, { value }]) => !Array.isArray(value))))
  }

  /** Whether anything had to be made that is kept. */
  get hasNew(): boolean {
    return this.#hasNew
  }

  /** The text of a file that has not changed; else null. */
  textOf(path: string, found: Stats): string | null {
    const known = this.#texts.get(path)
    if (known?.trace !== traceOf(found)) return null
    this.#usedTexts.set(path, known)
    return known.text
  }

  keepText(path: string, found: Stats, text: string): void {
    if (Date.now() - found.ctimeMs > tickMs) this.#usedTexts.set(path, { trace: traceOf(found), text })
  }

  /** What `make` makes of these things, and a hash of it (`digestOf`); what it made before where they are the same. */
  make<T>(
    name: string,
    from: readonly unknown[],
    problems: Problem[],
    make: (problems: Problem[]) => T,
    digestOf = (value: T) => sha256(JSON.stringify(value) ?? ''),
  ): { value: T; digest: string } {
    const known = this.#made.get(name)
    const isKnown = known !== undefined && isSame(known.from, from)
    const made = isKnown ? known : makeAnew(from, make, digestOf)
    this.#hasNew ||= !isKnown && !Array.isArray(made.value)
    this.#usedMade.set(name, made)
    problems.push(...made.problems)
    return { value: made.value as T, digest: made.digest }
  }

  /** Forgets what was not used since the last time. */
  turnPage(): void {
    ;[this.#texts, this.#usedTexts] = [this.#usedTexts, new Map()]
    ;[this.#made, this.#usedMade] = [this.#usedMade, new Map()]
  }
}

function makeAnew<T>(from: readonly unknown[], make: (problems: Problem[]) => T, digestOf: (value: T) => string): Made {
  const problems: Problem[] = []
  const value = make(problems)
  return { from, value, digest: digestOf(value), problems }
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((part, at) => part === other[at])
}

function traceOf({ size, mtimeMs, ctimeMs, ino }: Stats): string {
  return `${size} ${mtimeMs} ${ctimeMs} ${ino}`
}
