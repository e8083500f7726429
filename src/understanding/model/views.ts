import type { Content } from '../knowledge.js'
import { mostKernelLines } from './classifier.js'
import { conceptView } from './concepts.js'
import { characterView, singleWordView, type View, wordView } from './lexical.js'

/** The lexical views that a language is read through: words, runs of characters, and its authors' concepts where they wrote any. */
export function viewsOf({ concepts, phrasings }: Pick<Content, 'concepts' | 'phrasings'>): readonly View[] {
  const views = viewsOfLines(phrasings.length)
  return concepts.size > 0 ? [...views, conceptView(concepts)] : views
}

/**
 * The views for so many lines of training, whatever they are about. Of few lines most pairs of words are met once and only blur what
 * the words say: without them five or ten lines a class told 0.1 to 0.3 points more apart on held-out parts of two public sets.
 */
export function viewsOfLines(lines: number): readonly View[] {
  return [lines > mostKernelLines ? wordView : singleWordView, characterView]
}

/** Commands are a few words each, the same for every FAQ. */
export const commandViews: readonly View[] = [wordView, characterView]
