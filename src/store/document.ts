import { join } from 'node:path'
import { Conversation } from '../conversation/conversation.js'
import { sha256 } from '../sha256.js'

type Reading = { readonly kind: 'conversation'; readonly conversation: Conversation } | { readonly kind: 'damaged'; readonly why: string }

/** Where documents, and the damaged ones, are kept under the store's folder. */
export const documentsIn = (folder: string): string => join(folder, 'conversations')
export const quarantineIn = (folder: string): string => join(folder, 'quarantine')

/**
 * Ids come from outside: only their hash ever becomes a file name. Its first two digits name one of 256 shelves,
 * so that no folder grows too long to list.
 */
export function documentPath(folder: string, id: string): string {
  const hash = sha256(id)
  return join(documentsIn(folder), hash.slice(0, 2), `${hash}.json`)
}

/**
 * What a save that did not come to its end leaves beside the document: `.tmp`, the new document before it got its name, is safe to
 * delete, for nobody was told of it; `.old` is the document before, which counts until the new one is certain.
 */
export function leftover(name: string): { readonly kind: 'unfinished' | 'older'; readonly of: string } | null {
  const [, of, ending] = /^([0-9a-f]{64}\.json)\.[0-9a-f]{16}\.(tmp|old)$/.exec(name) ?? []
  if (of === undefined) return null
  return { kind: ending === 'tmp' ? 'unfinished' : 'older', of }
}

/** Reads a document. `why` never quotes it: it ends in logs, and the document is a customer's words. */
export function readDocument(bytes: Uint8Array, path: string, folder: string): Reading {
  const json = parse(bytes)
  if (json === undefined) return { kind: 'damaged', why: bytes.length === 0 ? 'it is empty' : 'it is not JSON in UTF-8' }
  const read = Conversation.safeParse(json)
  if (!read.success) return { kind: 'damaged', why: `it is not a conversation (${places(read.error.issues)})` }
  if (documentPath(folder, read.data.id) !== path) return { kind: 'damaged', why: 'it holds another conversation than its name says' }
  return { kind: 'conversation', conversation: read.data }
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
  } catch {
    // V8 quotes the text in its message; dropped on purpose.
    return undefined
  }
}

/** Where a document is not as it should be, without quoting it. */
export function places(issues: readonly { readonly code?: string | undefined; readonly path: readonly PropertyKey[] }[]): string {
  const some = issues
    .slice(0, 3)
    .map(issue => `${issue.path.map(part => (typeof part === 'number' ? '#' : String(part))).join('.') || 'document'}: ${issue.code}`)
  return some.join(', ')
}
