import { createRequire } from 'node:module'

type Yaml = typeof import('yaml')

let loaded: Yaml | null = null

/** The library, loaded when it is first needed: a start that finds all files as they were takes none of them apart. */
export function yaml(): Yaml {
  loaded ??= createRequire(import.meta.url)('yaml') as Yaml
  return loaded
}
