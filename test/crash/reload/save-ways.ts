import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Ways in which editors save a file: over it, by way of another file, and little by little. What is null is taken away. */
export const saveWays = {
  'in place': async (path: string, bytes: Buffer | null) => {
    if (bytes === null) return rm(path)
    const file = await open(path, 'w')
    try {
      // Truncated, and for a moment nothing else.
      await file.write(bytes)
    } finally {
      await file.close()
    }
  },
  renamed: async (path: string, bytes: Buffer | null) => {
    if (bytes === null) return rm(path)
    await writeFile(`${path}~`, bytes)
    await rename(`${path}~`, path)
  },
  'byte by byte': async (path: string, bytes: Buffer | null) => {
    if (bytes === null) return rm(path)
    const file = await open(path, 'w')
    try {
      const size = Math.max(1, Math.floor(bytes.length / mostPieces))
      for (let at = 0; at < bytes.length; at += size) await file.write(bytes.subarray(at, at + size))
    } finally {
      await file.close()
    }
  },
} as const satisfies Record<string, (path: string, bytes: Buffer | null) => Promise<void>>

export type SaveWay = keyof typeof saveWays

/** Pieces in which a large file is written; smaller ones go byte by byte. */
const mostPieces = 2_000

/** Saves a file in one of the ways; the folder is made where there is none. */
export async function saveFile(way: SaveWay, path: string, bytes: Buffer | null): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await saveWays[way](path, bytes)
}
