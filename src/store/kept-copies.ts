import { join } from 'node:path'
import { sha256 } from '../sha256.js'
import type { Copy } from '../tickets/copies.js'
import { type CopyFiles, readAbout } from './copy-files.js'
import type { Files } from './files.js'
import { unavailable } from './refusals.js'
import { writeDurably } from './write-durably.js'

/** A copy with its bytes, or why it can't be read. */
type KeptCopy =
  | { readonly kind: 'copy'; readonly copy: Copy; readonly bytes: Uint8Array; readonly paths: readonly string[] }
  | { readonly kind: 'damaged'; readonly path: string; readonly why: string }

const copiesIn = (folder: string): string => join(folder, 'copies')

/** Every copy of a data folder, one after the other: for exports and erasing, which know no tokens. */
export async function* keptCopies(folder: string, files: Files): AsyncGenerator<KeptCopy> {
  const root = copiesIn(folder)
  for (const { name } of (await files.list(root)) ?? []) {
    const [, stem] = /^([0-9a-f]{64})\.json$/.exec(name) ?? []
    if (stem === undefined) continue
    const paths = [join(root, `${stem}.bin`), join(root, name)] as const
    const [bytes, about] = await Promise.all(paths.map(path => files.read(path)))
    const copy = about && readAbout(about)
    if (!about) continue
    if (!copy) yield { kind: 'damaged', path: paths[1], why: 'it is not what is known of a copy' }
    else if (!bytes || sha256(bytes) !== copy.sha256)
      yield { kind: 'damaged', path: paths[0], why: bytes ? 'it has changed' : 'it is missing' }
    else yield { kind: 'copy', copy, bytes, paths }
  }
}

/** Puts a copy of another folder into this one. `other`: one with this id and other content is there, and stays. */
export async function restoreCopy(
  folder: string,
  copies: Pick<CopyFiles, 'tokenOf'>,
  copy: Copy,
  bytes: Uint8Array,
  files: Files,
): Promise<'restored' | 'same' | 'other'> {
  const root = copiesIn(folder)
  const stem = join(root, sha256(copies.tokenOf(copy.id)))
  const there = await files.read(`${stem}.json`)
  if (there) {
    const known = readAbout(there)
    return known?.sha256 === copy.sha256 && known.conversation === copy.conversation ? 'same' : 'other'
  }
  try {
    // It counts once the second file is there: until then nothing finds the first.
    await writeDurably(`${stem}.bin`, bytes, root, files)
    await writeDurably(`${stem}.json`, JSON.stringify(copy), root, files)
  } catch (cause) {
    throw unavailable(stem, cause)
  }
  return 'restored'
}
