import type { Explanation } from '../understanding/explain.js'

/**
 * What an author could do about a message. `file` is where a phrasing like it would help: `surer` is said already, `too-unsure` is not,
 * `close` has a second candidate (`to`) near it, and `unheard-of` is like nothing that anybody wrote.
 */
export type Tip =
  | { readonly kind: 'sure' | 'no-words' | 'by-parts' | 'by-wish' | 'by-look-alike' | 'unheard-of' }
  | { readonly kind: 'surer' | 'too-unsure'; readonly id: string; readonly file: string }
  | { readonly kind: 'close'; readonly id: string; readonly file: string; readonly to: string }

/** Surer than its threshold by so much, nobody need do anything. */
const clearlySure = 0.25

/** A second candidate from this confidence on is close. */
const close = 0.15

/** A best candidate below this is a guess. */
const guess = 0.2

export function tipFor({ candidates: [first, second], decidedBy, nearest }: Omit<Explanation, 'text'>): Tip {
  if (decidedBy === 'wish-for-person') return { kind: 'by-wish' }
  if (decidedBy === 'look-alike') return { kind: 'by-look-alike' }
  if (decidedBy === 'parts') return { kind: 'by-parts' }
  if (!first) return { kind: 'no-words' }
  const { file, confidence, threshold } = first
  const { id } = first.meaning
  if (confidence < guess) return { kind: 'unheard-of' }
  if (second && second.confidence >= close) return { kind: 'close', id, file, to: second.meaning.id }
  if (confidence < threshold) return { kind: 'too-unsure', id, file }
  return confidence >= threshold + clearlySure && nearest.every(({ belongs }) => belongs) ? { kind: 'sure' } : { kind: 'surer', id, file }
}

export function sayTip(tip: Tip): string {
  switch (tip.kind) {
    case 'sure':
      return 'Nothing need be done: it is sure, and the nearest phrasings belong to it.'
    case 'no-words':
      return 'There are no words in it that could mean anything.'
    case 'by-parts':
      return 'Its parts decided, each by itself: try them one by one.'
    case 'by-wish':
      return 'A clause of it asks for a person, and that goes before everything else.'
    case 'by-look-alike':
      return 'If it means just that, take those words out of there, or write behind "without" what it says besides.'
    case 'unheard-of':
      return 'Nobody wrote anything like it: add it to the file it belongs to, or as a topic in faq/not-covered/.'
    case 'surer':
      return `One phrasing more like this in ${tip.file} would make it surer.`
    case 'too-unsure':
      return `If ${tip.id} is what it means, a phrasing like this in ${tip.file} would have it said.`
    case 'close':
      return `It is close to ${tip.to}: if ${tip.id} is what it means, a phrasing like this in ${tip.file} would part the two.`
  }
}
