import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../src/config.js'

/** The random conversations are heard by nobody: they need no model, and run while it is learnt. */
const unheard = /^conversation\/random\b/

/**
 * What runs in the first of two processes: faults, the store, the channels, commands, learning, and what becomes of edits. The second has conversations, the
 * evaluation and the browser. Both take about as long; a folder that is not named here goes to the second. So do the scripts whose process ends at every
 * turn: the sentence model has read them there already.
 */
const first =
  /^(?:channels|commands|content|crash\/(?!resume)|delivery|desk|faq-diff|forms|insights|knowledge|live|proposals|service|stopping|store|support|tickets|understanding\/(?:encoder|learning|model))\b/

/** The compiled test files: those that need no model, and the two halves of the others. */
export function shares(): { readonly unheard: readonly string[]; readonly halves: readonly [readonly string[], readonly string[]] } {
  const tests = join(projectRoot, 'dist', 'test')
  const names = readdirSync(tests, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.test.js'))
    .sort()
  const pathsOf = (some: readonly string[]) => some.map(name => join('dist', 'test', name))
  const heard = names.filter(name => !unheard.test(name))
  return {
    unheard: pathsOf(names.filter(name => unheard.test(name))),
    halves: [pathsOf(heard.filter(name => first.test(name))), pathsOf(heard.filter(name => !first.test(name)))],
  }
}
