import { z } from 'zod'

/** An act of an agent's that has taken effect, by its key. Documents from before times were kept have keys alone. */
export const TakenAct = z.preprocess(
  old => (typeof old === 'string' ? { key: old, at: '1970-01-01T00:00:00.000Z' } : old),
  z.strictObject({ key: z.string(), at: z.iso.datetime() }),
)
type TakenAct = z.infer<typeof TakenAct>

/** Twice the seven days that are promised, so that a clock that is set forward by days forgets nothing. */
const knownForMs = 14 * 86_400_000

/** These are known however old they are. */
const mostOld = 50

export function isTaken(acts: readonly TakenAct[], key: string): boolean {
  return acts.some(one => one.key === key)
}

/** The acts with one more; what nobody repeats any more is forgotten. */
export function withAct(acts: readonly TakenAct[], key: string, now: Date): TakenAct[] {
  const recent = acts.filter(({ at }, place) => place >= acts.length - mostOld || Date.parse(at) > now.getTime() - knownForMs)
  return [...recent, { key, at: now.toISOString() }]
}
