import type { Installation } from './world.js'

/** A file that the app announced: its bytes come by the upload URL, its place when the upload is completed. */
export interface Upload {
  readonly id: string
  readonly name: string
  readonly length: number
  readonly by: Installation
  bytes: Buffer | null
}

const kinds: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  txt: 'text/plain',
  html: 'text/html',
}

/** Slack goes by the name: what it says of the content proves nothing. */
export function kindOf(name: string): string {
  return kinds[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream'
}

/** The bytes of an upload, sent as they are or as the one file of a multipart form. */
export async function bytesOf(body: Buffer, contentType: string): Promise<Buffer | null> {
  if (!contentType.startsWith('multipart/form-data')) return body
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': contentType } }).formData()
  const file = [...form.values()].find(value => typeof value !== 'string')
  return file ? Buffer.from(await file.arrayBuffer()) : null
}
