import type { Contents } from '../../src/content/load.js'
import { type Overlap, overlaps } from '../../src/measures/overlap.js'
import type { Content, Phrasing } from '../../src/understanding/knowledge.js'
import type { Messages } from './read-messages.js'

/**
 * Phrasings of the corpus, in either language, that are a message of a folder or nearly one. Turns of a dialogue are compared as well,
 * but not with commands and small talk: "yes" and "thanks" are everybody's words, and no conversation does without them. Answers to a
 * read-back are compared with those that are learnt.
 */
export function overlapsWith({ en, zh }: Contents, { dialogues, 'read-back': answers, ...files }: Messages): readonly Overlap[] {
  const contents = zh ? [en, zh] : [en]
  const turns = dialogues.flatMap(({ id, turns }) => turns.map(({ user }) => ({ id, text: user })))
  return [
    ...overlaps(
      contents.flatMap(({ phrasings }) => phrasings),
      Object.values(files).flat(),
    ),
    ...overlaps(contents.flatMap(matters), turns),
    ...overlaps(contents.flatMap(readBackLines), answers),
  ]
}

/** What is learnt of answers to a read-back: every word of them may be a command's or small talk's as well. */
function readBackLines({ readBack }: Content) {
  return Object.entries(readBack ?? {}).flatMap(([kind, lines]: [string, readonly string[]]) =>
    lines.map(text => ({ at: `read-back-${kind}.txt`, text })),
  )
}

/** The phrasings of something that customers come for. */
function matters({ phrasings, intents }: Content): readonly Phrasing[] {
  return phrasings.filter(({ meaning }) => meaning.kind !== 'command' && intents.get(meaning.id)?.kind !== 'smalltalk')
}
