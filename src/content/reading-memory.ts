import type { Stats } from 'node:fs'
import { deserialize, serialize } from 'node:v8'
import { sha256 } from '../sha256.js'
import type { Problem } from './problem.js'

/** Something that was made, and whether it is kept for the next start. */
interface Made {
  readonly from: readonly unknown[]
  readonly value: unknown
  readonly digest: string
  readonly problems: readonly Problem[]
  readonly isKept: boolean
}

interface Making<T> {
  /** A hash of what was made: of its JSON, unless said otherwise. */
  readonly digestOf?: (value: T) => string
  /** Not what is as soon made of its file as read back. */
  readonly isKept?: boolean
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

  /** A memory of what another made, from its bytes; an empty one where this version of Node can't read them. */
  static of(bytes: Buffer): ReadingMemory {
    const memory = new ReadingMemory()
    try {
      const made: unknown = deserialize(bytes)
      if (made instanceof Map) memory.#made = made
    } catch {
      // All is made anew.
    }
    return memory
  }

  /** What was made and is kept; null where it can't be. All at once, so that a form which something else was made of is still that very form: `isSame` tells by it. */
  toBytes(): Buffer | null {
    try {
      return serialize(new Map([...this.#made].filter(([, { isKept }]) => isKept)))
    } catch {
      return null
    }
  }

  /** Whether anything that is kept had to be made since this memory began. */
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

  /** What `make` makes of these things, and a hash of it; what it made before where they are the same. */
  make<T>(
    name: string,
    from: readonly unknown[],
    problems: Problem[],
    make: (problems: Problem[]) => T,
    { digestOf = value => sha256(JSON.stringify(value) ?? ''), isKept = true }: Making<T> = {},
  ): { value: T; digest: string } {
    const known = this.#made.get(name)
    const isKnown = known !== undefined && isSame(known.from, from)
    const made = isKnown ? known : { from, ...makeAnew(make, digestOf), isKept }
    this.#hasNew ||= !isKnown && isKept
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

function makeAnew<T>(make: (problems: Problem[]) => T, digestOf: (value: T) => string) {
  const problems: Problem[] = []
  const value = make(problems)
  return { value, digest: digestOf(value), problems }
}

/** Texts by their letters, what was made of other files by being the very same. */
function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((part, at) => part === other[at])
}

function traceOf({ size, mtimeMs, ctimeMs, ino }: Stats): string {
  return `${size} ${mtimeMs} ${ctimeMs} ${ino}`
}
