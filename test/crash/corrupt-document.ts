import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { documentPath } from '../../src/store/document.js'
import type { Struck } from './corrupt-archive.js'
import { damages } from './damages.js'

/** Damages the n-th document in one of the ways. */
export async function strikeDocument(folder: string, n: number, kind: string, roll: () => number): Promise<Struck> {
  const path = documentPath(folder, `visitor ${n}`)
  const good = await readFile(path)
  const isNew = (await damages[kind]?.(path, good, roll)) ?? []
  const bad = await readFile(path).catch(() => null)
  return {
    title: `document ${n} ${kind}`,
    isKept: async () => bad === null || isThere(folder, path, bad),
    async undo() {
      for (const one of [path, ...isNew]) await rm(one, { recursive: true, force: true })
      for (const name of await readdir(dirname(path))) if (/\.(?:old|tmp)$/.test(name)) await rm(join(dirname(path), name))
      await writeFile(path, good)
    },
    // Whether this one is served depends on what was done to it; all others are compared after every mutation.
    compare: async () => [],
  }
}

/** Whether these bytes, or the same conversation written afresh, are still in their place or in quarantine. */
async function isThere(folder: string, path: string, bytes: Buffer): Promise<boolean> {
  const quarantine = join(folder, 'quarantine')
  for (const place of [path, ...(await readdir(quarantine)).map(name => join(quarantine, name))]) {
    const there = await readFile(place).catch(() => null)
    if (there?.equals(bytes) || (place === path && there && isDeepStrictEqual(parsed(there), parsed(bytes)))) return true
  }
  return false
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString())
  } catch {
    return bytes
  }
}
