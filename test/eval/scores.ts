/** One line of a faq, multi or zh file. */
export interface Labelled {
  readonly id: string
  readonly text: string
  readonly expect: readonly string[]
  readonly act?: 'request' | 'question'
  readonly kind?: string
}

/** What `classify` printed for it, as far as scores need it. */
export interface Classified {
  readonly decision: string
  readonly entries: readonly string[]
  readonly intent: string | null
  readonly confidence: number
}

/** Entries that the customer would be given; the copy form counts as the answer to `lost-invoice`. */
export function given({ decision, entries, intent }: Classified): readonly string[] {
  if (decision !== 'answer' && decision !== 'request') return []
  return intent === 'lost-invoice-copy' ? [...new Set([...entries, 'lost-invoice'])] : entries
}

/** Of messages with one right entry: answered right, answered wrong, not answered, and the lost-invoice ones with the right act. */
export function scoreSingle(lines: readonly Labelled[], found: readonly Classified[]) {
  let [right, wrong, acts, lost] = [0, 0, 0, 0]
  const misses: string[] = []
  for (const [at, { id, text, expect, act }] of lines.entries()) {
    const heard = found[at] as Classified
    const entries = given(heard)
    const isRight = entries.length === 1 && entries[0] === expect[0]
    if (isRight) right++
    else if (entries.length > 0) wrong++
    if (!isRight) misses.push(`${id} ${heard.decision} ${entries.join(',') || '-'} for ${expect.join(',')}: ${text}`)
    if (expect[0] === 'lost-invoice' && act) {
      lost++
      if ((heard.intent === 'lost-invoice-copy') === (act === 'request')) acts++
    }
  }
  const n = lines.length
  return {
    messages: n,
    right: share(right, n),
    wrong: share(wrong, n),
    unanswered: share(n - right - wrong, n),
    act: share(acts, lost),
    misses,
  }
}

/** Of messages with several right entries: all of them and no other; and the share of entries given. */
export function scoreMulti(lines: readonly Labelled[], found: readonly Classified[]) {
  let [exact, hit, all] = [0, 0, 0]
  const misses: string[] = []
  for (const [at, { id, text, expect }] of lines.entries()) {
    const entries = given(found[at] as Classified)
    const hits = expect.filter(entry => entries.includes(entry)).length
    hit += hits
    all += expect.length
    if (hits === expect.length && entries.length === expect.length) exact++
    else misses.push(`${id} ${entries.join(',') || '-'} for ${expect.join(',')}: ${text}`)
  }
  return { messages: lines.length, exact: share(exact, lines.length), recall: share(hit, all), misses }
}

/** Of messages that nothing may answer: the share that an entry or the copy form answered, in all and by kind. */
export function scoreOutOfScope(
  lines: readonly { readonly id: string; readonly text: string; readonly kind: string }[],
  found: readonly Classified[],
) {
  const kinds = new Map<string, { answered: number; messages: number }>()
  const misses: string[] = []
  for (const [at, { id, text, kind }] of lines.entries()) {
    const tally = kinds.get(kind) ?? { answered: 0, messages: 0 }
    const entries = given(found[at] as Classified)
    tally.messages++
    if (entries.length > 0) {
      tally.answered++
      misses.push(`${id} ${kind} answered ${entries.join(',')}: ${text}`)
    }
    kinds.set(kind, tally)
  }
  const answered = [...kinds.values()].reduce((sum, tally) => sum + tally.answered, 0)
  const byKind = Object.fromEntries([...kinds].map(([kind, tally]) => [kind, share(tally.answered, tally.messages)]))
  return { messages: lines.length, answered: share(answered, lines.length), byKind, misses }
}

export function share(part: number, whole: number): number {
  return whole === 0 ? Number.NaN : part / whole
}
