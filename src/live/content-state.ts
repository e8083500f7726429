import type { Contents } from '../content/load.js'
import { lostWords } from './lost-words.js'

/** What became of a change of the authors' files. */
export type ContentEvent =
  /**
   * It is in force. `isLearning`: new phrasings are known letter for letter, and in words much like them, until they are learnt. `lost`: files whose words are told in the
   * other language now.
   */
  | { readonly kind: 'taken'; readonly revision: string; readonly isLearning: boolean; readonly lost: readonly string[] }
  /** It has mistakes, and what was there before stays in force. `isNew`: until now the files were in order. */
  | { readonly kind: 'broken'; readonly problems: readonly string[]; readonly since: Date; readonly isNew: boolean }
  /** The files are in order again. */
  | { readonly kind: 'mended'; readonly since: Date }

/** How the authors' files are, for `/health`. */
export interface ContentHealth {
  /** Mistakes that keep the files from being taken up; 0: what they say is in force. */
  readonly problems: number
  /** Since when there have been any; null where there are none. */
  readonly brokenSince: string | null
  /** Whether new phrasings are still being learnt. */
  readonly isLearning: boolean
}

interface ContentState {
  readonly health: Omit<ContentHealth, 'isLearning'>
  broken(problems: readonly string[]): void
  inOrder(): void
  taken(contents: Contents, isLearning: boolean): void
}

/** Keeps whether the files are in order, and tells of each change of that once. `first`: what is in force at first. */
export function createContentState(first: Contents, tell: (event: ContentEvent) => void, now = () => new Date()): ContentState {
  let inForce = first
  let trouble: { readonly problems: readonly string[]; readonly since: Date } | null = null
  return {
    get health() {
      return { problems: trouble?.problems.length ?? 0, brokenSince: trouble?.since.toISOString() ?? null }
    },
    broken(problems) {
      const before = trouble
      trouble = { problems, since: before?.since ?? now() }
      if (before?.problems.join('\n') !== problems.join('\n')) tell({ kind: 'broken', ...trouble, isNew: before === null })
    },
    inOrder() {
      if (trouble) tell({ kind: 'mended', since: trouble.since })
      trouble = null
    },
    taken(contents, isLearning) {
      const lost = lostWords(inForce, contents)
      inForce = contents
      const revision = [contents.en, contents.zh].flatMap(content => content?.revision ?? []).join(' ')
      tell({ kind: 'taken', revision, isLearning, lost })
    },
  }
}
