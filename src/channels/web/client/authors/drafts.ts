import type { AuthorsFile, Edit } from './protocol.js'

/** What was typed and not saved, by file, with the words that it began from. */
export interface Drafts {
  /** The draft of a file, or its text as it stands. */
  textOf(file: AuthorsFile): string
  has(file: string): boolean
  /** Takes what is typed; the same words as before are no draft. */
  put(file: AuthorsFile, text: string): void
  drop(): void
  all(): readonly Edit[]
}

export function openDrafts(): Drafts {
  const drafts = new Map<string, Edit>()
  return {
    textOf: ({ file, text }) => drafts.get(file)?.text ?? text,
    has: file => drafts.has(file),
    put({ file, text: before, version }, text) {
      const began = drafts.get(file)?.version ?? version
      if (text === before && began === version) drafts.delete(file)
      else drafts.set(file, { file, text, version: began })
    },
    drop: () => drafts.clear(),
    all: () => [...drafts.values()],
  }
}
