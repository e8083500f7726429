import { isSame } from './score-fields.js'
import { share } from './scores.js'

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

/** The share of dialogues filed (once, with all fields right) where it should be and not filed where it should not; and of those that were given all entries they asked about. */
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
  return { dialogues: dialogues.length, right: share(right, dialogues.length), answeredAll: share(answeredAll, dialogues.length), misses }
}

function wrongFields(expected: Readonly<Record<string, string>>, filed: Conversed['tickets']): readonly string[] {
  const [ticket] = filed
  if (!ticket || filed.length > 1) return [`filed ${filed.length} times`]
  const names = new Set([...Object.keys(expected), ...Object.keys(ticket.fields)])
  return [...names]
    .filter(name => {
      const [wanted, found] = [expected[name], ticket.fields[name]]
      return wanted === undefined || found === undefined || !isSame(name, wanted, found)
    })
    .map(name => `${name} is "${ticket.fields[name] ?? ''}", not "${expected[name] ?? ''}"`)
}
