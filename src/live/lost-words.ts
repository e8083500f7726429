import { foldersOf } from '../content/folders.js'
import type { Contents } from '../content/load.js'
import { spokenLanguages } from '../message.js'

/**
 * The files of entries and topics that were written in a language and are no more, though they are in the other one, whose words customers are told
 * now. It is no mistake, but may be none's wish: an editor that deletes a file before it writes it again, or a slip of the hand.
 */
export function lostWords(before: Contents, now: Contents): readonly string[] {
  return spokenLanguages.flatMap(language => {
    const [was, is] = [before[language], now[language]]
    if (!was || !is) return []
    const folders = foldersOf(language)
    const lost = (kind: 'entries' | 'topics', folder: string) =>
      [...is[kind].values()].flatMap(({ id, borrowedFrom }) => {
        const own = was[kind].get(id)
        return borrowedFrom !== undefined && own !== undefined && own.borrowedFrom === undefined ? [`${folder}/${id}.md`] : []
      })
    return [...lost('entries', folders.faq), ...lost('topics', folders.topics)]
  })
}
