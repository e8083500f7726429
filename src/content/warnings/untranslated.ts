import type { SpokenLanguage } from '../../message.js'
import type { Content } from '../../understanding/knowledge.js'
import { foldersOf } from '../folders.js'
import type { Problem } from '../problem.js'

const names: Readonly<Record<SpokenLanguage, string>> = { en: 'English', zh: 'Chinese' }

/**
 * Entries and topics whose words are told in the other language, because nobody has written them in this one. `wrong`: subjects with a mistake of
 * their own, which may be why they seem to be missing.
 */
export function* untranslated({ language, entries, topics, phrasings }: Content, wrong: ReadonlySet<string>): Iterable<Problem> {
  const asked = new Set(phrasings.map(({ meaning }) => meaning.id))
  const kinds = [
    ['faq', entries],
    ['topics', topics],
  ] as const
  for (const [kind, subjects] of kinds) {
    for (const { id, borrowedFrom } of subjects.values()) {
      const here = `${foldersOf(language)[kind]}/${id}`
      if (borrowedFrom === undefined || wrong.has(here)) continue
      const [own, other] = [names[language], names[borrowedFrom]]
      const unheard = asked.has(id) ? '' : `; nor are there ways to ask it in ${own}`
      const cause = `not written in ${own}: who writes ${own} is told the ${other} words, and that there are no ${own} ones${unheard}`
      const cure = `Write ${here}.md${asked.has(id) ? '' : `, or for now at least how it is asked, in ${here}.phrases.txt`}`
      yield { rule: 'untranslated', file: `${foldersOf(borrowedFrom)[kind]}/${id}.md`, line: 1, cause, cure }
    }
  }
}
