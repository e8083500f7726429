import type { Authors } from '../../../src/authoring/authors.js'
import type { Edit } from '../../../src/authoring/save-drafts.js'
import type { BehindDoor } from '../../../src/channels/authors/doors.js'

/** The authors' desk without files or engine; keeps what was saved, and by whom. */
export function fakeAuthors() {
  const saved: { readonly edits: readonly Edit[]; readonly author: string }[] = []
  const authors: Authors = {
    version: async () => 'v1',
    examine: async () => ({ subjects: [], problems: [] }),
    read: async file => (file === 'faq/postage.md' ? { file, text, version: '1' } : null),
    async save(edits, { author }) {
      saved.push({ edits, author })
      return { kind: 'saved', commit: null, trouble: null }
    },
    tryMessage: async () => null,
    stop: async () => {},
  }
  const behind: BehindDoor = { authors, talk: async () => [], isReady: () => true }
  return { behind, saved }
}

const text = '---\nas of: 2021-05-27\n---\n# Who pays?\n\nYou pay **nothing** <b>here</b>.\n'
