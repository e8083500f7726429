import { z } from 'zod'
import type { EntryRef, Heard } from '../understanding/heard.js'
import type { Knowledge } from '../understanding/knowledge.js'

const Ref = z.strictObject({ entry: z.string(), side: z.string().nullable() })

/** The last answer: to which message and words, what it said, and what else the words may have meant, likeliest first. */
export const Told = z.strictObject({ message: z.string(), words: z.string(), refs: z.array(Ref), instead: z.array(Ref) })
export type Told = z.infer<typeof Told>

/** Why an answer did not help. */
export const Why = z.enum(['wrong', 'outdated', 'not-my-question'])
export type Why = z.infer<typeof Why>

/** What a customer thought of the answer to `message`, for authors and agents. */
export const Feedback = z.strictObject({
  at: z.iso.datetime(),
  message: z.string(),
  entry: z.string(),
  revision: z.string(),
  verdict: z.enum(['helpful', 'not-helpful']),
  why: Why.nullable(),
})
export type Feedback = z.infer<typeof Feedback>

/** Of what is left once the first reading is known to be wrong, so much must speak for the next one. */
const plausible = 0.2

/** What the words may have meant where they did not mean what was answered: the runner-up, if there is one. */
export function insteadOf({ candidates }: Heard, refs: readonly EntryRef[], { entries, intents }: Knowledge): readonly EntryRef[] {
  const left = 1 - (candidates[0]?.confidence ?? 0)
  const others = candidates.slice(1).flatMap(({ meaning, confidence }): EntryRef[] => {
    const intent = meaning.kind === 'intent' ? intents.get(meaning.id) : undefined
    const entry = meaning.kind === 'entry' ? meaning.id : intent?.kind === 'form' ? intent.entry : null
    if (entry === null || !entries.has(entry) || refs.some(ref => ref.entry === entry) || confidence < plausible * left) return []
    return [{ entry, side: meaning.kind === 'entry' ? meaning.side : null }]
  })
  return others.slice(0, 1)
}

/** The last answer, where nothing was said since. */
export function justTold({ told, lines }: { told: Told | null; lines: readonly { from: string; message: string }[] }): Told | null {
  return told && lines.findLast(({ from }) => from === 'customer')?.message === told.message ? told : null
}
