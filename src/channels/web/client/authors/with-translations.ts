import type { Subject } from './protocol.js'

/** Subjects as authors think of them: each with its translation behind it, in the order of the first ones. What is there in Chinese only stands alone. */
export function withTranslations(subjects: readonly Subject[]): readonly (readonly Subject[])[] {
  const found = new Map<string, Subject[]>()
  for (const subject of subjects) found.set(keyOf(subject), [...(found.get(keyOf(subject)) ?? []), subject])
  return [...found.values()]
}

/** A subject and its translation, in whichever language it was opened. */
export function bothOf(subject: Subject, subjects: readonly Subject[]): readonly Subject[] {
  const both = subjects.filter(other => keyOf(other) === keyOf(subject))
  return both.length > 0 ? both : [subject]
}

function keyOf({ kind, id }: Subject): string {
  return `${kind} ${id}`
}
