import { conceptView } from './concepts.js'
import type { Content } from './knowledge.js'
import { characterView, type View, wordView } from './lexical.js'

/** The lexical views that a language is read through: words, runs of characters, and its authors' concepts where they wrote any. */
export function viewsOf({ concepts }: Pick<Content, 'concepts'>): readonly View[] {
  return concepts.size > 0 ? [wordView, characterView, conceptView(concepts)] : [wordView, characterView]
}

/** Commands are a few words each, the same for every FAQ. */
export const commandViews: readonly View[] = [wordView, characterView]
