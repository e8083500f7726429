import type { Router } from 'express'
import { openAuthors } from './authoring/authors.js'
import { addressesBehind } from './channels/address-of.js'
import { guardedDoor } from './channels/authors/doors.js'
import { createGate } from './channels/authors/gate.js'
import type { Config } from './config.js'
import { openPractice } from './practice.js'
import type { Stoppable } from './stop-all.js'
import type { Languages } from './understanding/knowledge.js'

/** The authors' page of the running service: what is behind /authors/, and what must be stopped with it. */
export interface AuthorsPage extends Stoppable {
  readonly router: Router
}

/** The page for whoever has a key. `secret` signs what their browsers keep. */
export async function openAuthorsPage(config: Config, secret: string, knowledge: () => Languages): Promise<AuthorsPage> {
  const { authorsKeys, contentFolder: root, publicUrl, trustedProxies } = config
  const now = () => new Date()
  const authors = openAuthors({ root, knowledge, now, commits: true })
  const router = await guardedDoor(
    { authors, talk: openPractice(knowledge), isReady: () => true },
    {
      gate: createGate(authorsKeys, secret, now),
      addressOf: addressesBehind(trustedProxies),
      isSecure: publicUrl?.startsWith('https:') ?? false,
    },
  )
  return { router, stop: () => authors.stop() }
}
