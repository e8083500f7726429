import { hasWords } from '../hear-command.js'
import type { Intent, Knowledge, Meaning } from '../knowledge.js'
import { memo } from '../memo.js'

/** Readings of a text by its words alone that are looked at: the sentence model may yet put the third first. */
const mostLookedAt = 3

/** More parts of a message are not heard: eight pieces of its sentences, and eight clauses. */
const mostParts = 16

type Kind = (Intent | Meaning)['kind']

/**
 * What the likeliest meanings of a part of a message lead to by its words alone, which cost little. Each part is looked at once: a piece of a
 * sentence is often a clause as well.
 */
export function kindsByWords({ model, intents }: Knowledge): (part: string) => readonly Kind[] {
  const kinds = memo(mostParts, part => {
    const likeliest = hasWords(part) ? model.candidates({ text: part, encoding: null }).slice(0, mostLookedAt) : []
    return likeliest.map(({ meaning }): Kind => ((meaning.kind === 'intent' ? intents.get(meaning.id) : undefined) ?? meaning).kind)
  })
  return part => kinds(part.trim())
}
