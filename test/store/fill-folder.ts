import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Conversation } from '../../src/conversation/conversation.js'
import { documentPath } from '../../src/store/document.js'
import { sampleConversation, sampleReference, sampleTicket } from './samples.js'

/** The n-th conversation of a filled folder: eight messages and a ticket, about 3 kB, at version 1. */
export function filledConversation(n: number): Conversation {
  const { lines, ...rest } = sampleConversation(
    `visitor ${n}`,
    [sampleTicket(sampleReference(n), { minute: n })],
    'Where is it? '.repeat(25),
  )
  return {
    ...rest,
    version: 1,
    lines: lines.flatMap(line => Array.from({ length: 8 }, (_, at) => ({ ...line, seq: at + 1, message: `m-${at}` }))),
  }
}

/** A store's folder with this many conversations, a ticket in each; written without the store, which would sync every one. */
export async function fillFolder(folder: string, count: number): Promise<void> {
  const shelves = new Set<string>()
  const width = 16
  for (let first = 0; first < count; first += width) {
    const some = Array.from({ length: Math.min(width, count - first) }, (_, at) => filledConversation(first + at))
    await Promise.all(
      some.map(async conversation => {
        const path = documentPath(folder, conversation.id)
        if (!shelves.has(dirname(path))) await mkdir(dirname(path), { recursive: true, mode: 0o700 })
        shelves.add(dirname(path))
        await writeFile(path, JSON.stringify(conversation), { mode: 0o600 })
      }),
    )
  }
}
