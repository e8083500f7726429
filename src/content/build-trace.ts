import { statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** What the compiler writes beside its output whenever any of that changes. */
const written = fileURLToPath(new URL('../../.tsbuildinfo', import.meta.url))

/** Which build of the code this is; null where that can't be told. A hash of the code itself, as code-hash.ts makes it, takes a hundred times as long. */
export function buildTrace(file = written): string | null {
  try {
    const { size, mtimeMs, ctimeMs } = statSync(file)
    return `${size} ${mtimeMs} ${ctimeMs}`
  } catch {
    return null
  }
}
