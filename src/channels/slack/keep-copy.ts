import { type FilesInfoResponse, WebAPIPlatformError, type WebClient } from '@slack/web-api'
import { largestCopy } from '../../tickets/copies.js'

/** For whom a copy is kept, and by whom it was given. */
interface CopyOf {
  readonly conversation: string
  readonly reference: string
  readonly name: string
  readonly by: string
}

type Kept =
  | { readonly kind: 'kept'; readonly copy: { readonly id: string; readonly name: string; readonly bytes: number } }
  | { readonly kind: 'refused'; readonly why: 'empty' | 'too-large' | 'other' | 'damaged' }

/** Where copies are kept: what is no whole PDF, PNG or JPEG is refused. */
export interface KeepsCopies {
  keep(bytes: Uint8Array, of: CopyOf, now: Date): Promise<Kept>
  renew(id: string, now: Date): Promise<unknown>
}

/** In ms. */
const patience = 20_000

/** A file that somebody uploaded, or why it can't be had. `root` is where Slack's Web API is, null for Slack's own. */
export async function fetchFile(
  client: WebClient,
  id: string,
  { token, root }: { readonly token: string; readonly root: string | null },
): Promise<{ readonly name: string; readonly bytes: Uint8Array } | 'too-large' | 'gone'> {
  const file = await infoOf(client, id)
  const url = file?.url_private_download ?? file?.url_private
  if (!url || !URL.canParse(url) || !isOfSlack(url, root)) return 'gone'
  if ((file?.size ?? 0) > largestCopy) return 'too-large'
  // Who may not read it is led to a page to sign in on, or gets that page.
  const answer = await fetch(url, {
    headers: { authorization: `Bearer ${token}` },
    redirect: 'manual',
    signal: AbortSignal.timeout(patience),
  })
  const isPage = answer.headers.get('content-type')?.startsWith('text/html') && !file?.mimetype?.startsWith('text/html')
  if (answer.status !== 200 || !answer.body || isPage) return 'gone'
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of answer.body) {
    length += part.length
    if (length > largestCopy) return 'too-large'
    parts.push(part)
  }
  return { name: file?.name ?? '', bytes: Buffer.concat(parts) }
}

/** Null where Slack knows no such file any more. Rejects as the call does. */
async function infoOf(client: WebClient, id: string): Promise<FilesInfoResponse['file'] | null> {
  try {
    return (await client.files.info({ file: id })).file
  } catch (error) {
    if (error instanceof WebAPIPlatformError && gone.has(error.data.error)) return null
    throw error
  }
}

const gone = new Set(['file_not_found', 'file_deleted', 'file_not_visible', 'access_denied', 'not_visible'])

/** The token goes to Slack and to nobody else. Another Slack may give out its files at another port of its host. */
function isOfSlack(address: string, root: string | null): boolean {
  const url = new URL(address)
  if (root !== null && url.hostname === new URL(root).hostname && url.protocol === new URL(root).protocol) return true
  return url.protocol === 'https:' && /(?:^|\.)slack(?:-files)?\.com$/.test(url.hostname)
}
