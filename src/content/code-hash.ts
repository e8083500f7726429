import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sha256 } from '../sha256.js'

const source = fileURLToPath(new URL('..', import.meta.url))

/**
 * Of the code in these files, and in all below these folders ("understanding", "measures/judge-test.js"): part of the key of what is kept, so that
 * whoever changes it is told what the new code says.
 */
export async function codeHash(paths: readonly string[]): Promise<string> {
  const files = await Promise.all(paths.map(async path => (path.endsWith('.js') ? [path] : filesBelow(path))))
  const texts = await Promise.all(files.flat().map(name => readFile(join(source, name), 'utf8')))
  return sha256(JSON.stringify(texts))
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const names = await readdir(join(source, folder), { recursive: true })
  const code = names.filter(name => name.endsWith('.js'))
  return code.sort().map(name => join(folder, name))
}
