import type { Meaning, Phrasing } from '../understanding/knowledge.js'

/** The file and the line of a phrasing. */
export function traceOf({ at }: Pick<Phrasing, 'at'>): { file: string; line: number } {
  const [file = '', line = '1'] = at.split(':')
  return { file, line: Number(line) }
}

/** One name for what a phrasing stands for: "postage", "split-statement / one invoice for several months". */
export function nameOf(meaning: Meaning): string {
  return meaning.kind === 'entry' && meaning.side !== null ? `${meaning.id} / ${meaning.side}` : meaning.id
}
