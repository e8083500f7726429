import { DeskError } from '../errors.js'
import { Encoder, type Encodes } from '../understanding/encoder/encoder.js'
import { encoderVersion } from '../understanding/encoder/encoder-version.js'
import type { OpeningKnowledge } from './open-knowledge.js'

type Starting = Pick<OpeningKnowledge, 'startEncoder' | 'reading' | 'tell'>

export const startReal = () => Encoder.start()

/** The sentence model, or null where it is not wanted or not installed, which is told. */
export async function startOrNull({ startEncoder = startReal, reading, tell }: Starting): Promise<Encodes | null> {
  if (reading === 'words') return null
  return startEncoder().catch((error: unknown) => {
    if (!(error instanceof DeskError)) throw error
    tell(`${error.code}: ${error.message}`)
    return null
  })
}

/** Names the sentence model, so that models with and without it are kept apart. */
export function versionOf(encoder: Encodes | null): string {
  return encoder ? encoderVersion : 'none'
}
