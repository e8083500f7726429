/** One scripted conversation and what must come of it. */
export interface Dialogue {
  readonly id: string
  readonly title: string
  readonly turns: readonly { readonly user: string }[]
  readonly expect: { readonly filed: boolean; readonly fields: Readonly<Record<string, string>>; readonly answered: readonly string[] }
}

/** What `converse` printed for it, as far as scores need it. */
export interface Conversed {
  readonly turns: readonly { readonly answered: readonly string[] }[]
  readonly tickets: readonly { readonly intent: string; readonly fields: Readonly<Record<string, string>> }[]
}

/** Filed (once, with all fields right) where it should be, not filed where it should not; and whether the entries asked about were given. */
export function scoreDialogues(dialogues: readonly Dialogue[], played: readonly Conversed[]) {
  const misses: string[] = []
  let [right, answeredAll] = [0, 0]
  for (const [at, { id, title, expect }] of dialogues.entries()) {
    const { turns, tickets } = played[at] as Conversed
    const filed = tickets.filter(({ intent }) => intent === 'lost-invoice-copy')
    const wrong = expect.filed ? wrongFields(expect.fields, filed) : filed.length > 0 ? ['filed'] : []
    if (wrong.length === 0) right++
    else misses.push(`${id} ${title}: ${wrong.join('; ')}`)
    const answered = new Set(turns.flatMap(turn => turn.answered))
    if (expect.answered.every(entry => answered.has(entry))) answeredAll++
    else misses.push(`${id} ${title}: not answered ${expect.answered.filter(entry => !answered.has(entry)).join(', ')}`)
  }
  return { dialogues: dialogues.length, right, answeredAll, misses }
}

function wrongFields(expected: Readonly<Record<string, string>>, filed: Conversed['tickets']): readonly string[] {
  const [ticket] = filed
  if (!ticket || filed.length > 1) return [`filed ${filed.length} times`]
  const names = new Set([...Object.keys(expected), ...Object.keys(ticket.fields)])
  return [...names]
    .filter(name => !sameValue(name, expected[name], ticket.fields[name]))
    .map(name => `${name} is "${ticket.fields[name] ?? ''}", not "${expected[name] ?? ''}"`)
}

/**
 * Equal after trimming (white space, quotes, final full stop) and case-folding; a reason counts from a token F1 of 0.6 on
 * (Chinese: characters). A value where none is expected is wrong, and the other way round.
 */
export function sameValue(name: string, expected: string | undefined, found: string | undefined): boolean {
  if (expected === undefined || found === undefined) return expected === found
  if (name !== 'reason') return trimmed(expected) === trimmed(found)
  const [a, b] = [tokens(expected), tokens(found)]
  const left = [...b]
  let shared = 0
  for (const token of a) {
    const at = left.indexOf(token)
    if (at >= 0) {
      left.splice(at, 1)
      shared++
    }
  }
  return a.length + b.length > 0 && (2 * shared) / (a.length + b.length) >= 0.6
}

function trimmed(text: string): string {
  return text
    .trim()
    .replace(/^["'“”‘’]+|["'“”‘’]+$/g, '')
    .replace(/[.。]$/, '')
    .trim()
    .toLowerCase()
}

function tokens(text: string): readonly string[] {
  return trimmed(text).match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? []
}
