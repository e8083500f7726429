import type { Router } from 'express'
import type { Authors } from '../authoring/authors.js'
import { addressesBehind } from '../channels/address-of.js'
import { guardedDoor } from '../channels/authors/doors.js'
import { createGate } from '../channels/authors/gate.js'
import type { Config } from '../config.js'
import type { Languages } from '../understanding/knowledge.js'
import { openPractice } from './practice.js'

/** The authors' page of the running service, to stand behind /authors/; null where nobody has a key. `secret` signs what their browsers keep. */
export async function openAuthorsPage(
  { authorsKeys, publicUrl, trustedProxies }: Config,
  secret: string,
  { authors, knowledge }: { readonly authors: Authors; readonly knowledge: () => Languages },
): Promise<Router | null> {
  if (authorsKeys.length === 0) return null
  return guardedDoor(
    { authors, talk: openPractice(knowledge), isReady: () => true },
    {
      gate: createGate(authorsKeys, secret, () => new Date()),
      addressOf: addressesBehind(trustedProxies),
      isSecure: publicUrl?.startsWith('https:') ?? false,
    },
  )
}
