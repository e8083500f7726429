import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../src/config.js'

/**
 * What runs in the first process: faults, the store, the channels, learning, and what becomes of edits. The second has what hears real messages, the command line and the
 * browser. Both take about as long; a folder that is not named here goes to the second. So do the scripts whose process ends at every turn: the sentence model
 * has read them there already. The random conversations are heard by nobody.
 */
const first =
  /^(?:channels|content|conversation\/random|crash\/(?!resume)|delivery|desk|faq-diff|forms|insights|knowledge|live|proposals|service|stopping|store|support|tickets|understanding\/(?:encoder|learning|model))\b/

/** The compiled test files, each in one of the two. */
export function halves(): readonly [readonly string[], readonly string[]] {
  const tests = join(projectRoot, 'dist', 'test')
  const names = readdirSync(tests, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.test.js'))
    .sort()
  const paths = (isFirst: boolean) => names.filter(name => first.test(name) === isFirst).map(name => join('dist', 'test', name))
  return [paths(true), paths(false)]
}
