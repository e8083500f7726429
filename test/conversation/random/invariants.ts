import { check } from '../../../src/forms/checks.js'
import type { Form } from '../../../src/forms/form.js'
import type { Reply } from '../../../src/message.js'
import type { Ticket } from '../../../src/tickets/ticket.js'
import type { Stride, Walk } from './walk.js'

const intent = 'lost-invoice-copy'
const readBackBegins = 'Please check before I file it:'

/** What is wrong with a walk, each with the number of the message; nothing where every promise is kept. */
export function troubles({ strides, ends }: Walk, form: Form): readonly string[] {
  const found: string[] = []
  const books = new Books()
  for (const [at, stride] of strides.entries()) {
    const say = (what: string) => found.push(`message ${at + 1} (${JSON.stringify(stride.move.says)}): ${what}`)
    for (const what of [...unheard(stride), ...misfiled(stride, books, form)]) say(what)
    books.enter(stride, form)
    const repeated = books.askedAgain(stride)
    if (repeated !== null) say(`asks for a field already given: ${repeated}`)
  }
  return ends ? found : [...found, 'it does not end']
}

function unheard({ before, after, replies, again }: Stride): readonly string[] {
  if (again) return JSON.stringify(before) === JSON.stringify(after) ? [] : ['the same message again changed something']
  return replies.length > 0 ? [] : ['it gets no reply']
}

/** A ticket of the form is filed by one consent to the values that were read back, and to no others. */
function misfiled({ before, after, move }: Stride, books: Books, form: Form): readonly string[] {
  const filed = after.tickets.filter(({ key }) => !before.tickets.some(ticket => ticket.key === key))
  const all = after.tickets.length - before.tickets.length
  if (all > 1 || filed.length !== all) return ['two tickets for one confirmation']
  return filed
    .filter(ticket => ticket.intent === intent)
    .flatMap(ticket => [
      ...(before.form?.stage === 'confirming' && move.agrees ? [] : ['a ticket that nobody confirmed']),
      ...(same(ticket.fields, books.readBack) ? [] : ['a ticket with a field that was not read back']),
      ...invalid(ticket, before.form?.unknown ?? [], form),
    ])
}

function invalid({ fields, missing }: Ticket, unknown: readonly string[], form: Form): readonly string[] {
  const wrong = form.fields.filter(field => {
    const value = fields[field.name]
    if (value === undefined) return field.required && !(unknown.includes(field.name) && missing.includes(field.name))
    const checked = check(field, value)
    return checked.kind !== 'ok' || checked.value !== value
  })
  return wrong.map(({ name }) => `a ticket with an invalid field: ${name}`)
}

/** What the customer has given in the filling that is open, and what was last read back to them. */
class Books {
  #key: string | null = null
  #given = new Set<string>()
  #doubted = new Set<string>()
  readBack: Readonly<Record<string, string>> = {}

  enter({ after, move, replies }: Stride, form: Form): void {
    const key = after.form?.intent === intent ? after.form.key : null
    if (key !== this.#key) {
      this.#given = new Set(Object.keys(after.form?.values ?? {}))
      this.#doubted = new Set()
    }
    this.#key = key
    if (key === null) return
    for (const name of Object.keys(move.gives)) {
      this.#given.add(name)
      this.#doubted.delete(name)
    }
    for (const name of move.doubts) this.#doubted.add(name)
    const shown = replies.find(reply => reply.kind === 'text' && reply.text.startsWith(readBackBegins))
    if (shown && after.form) this.readBack = readBackOf(shown, after.form.values, form)
  }

  askedAgain({ after, again }: Stride): string | null {
    const asked = after.form?.intent === intent && after.form.stage === 'asking' && !again ? after.form.asked : null
    return asked !== null && this.#given.has(asked) && !this.#doubted.has(asked) ? asked : null
  }
}

/** The values that stand in the read-back, as far as it truly says them. */
function readBackOf({ text }: Reply, values: Readonly<Record<string, string>>, form: Form) {
  const lines = text.split('\n')
  return Object.fromEntries(
    Object.entries(values).filter(([name, value]) => {
      const field = form.fields.find(one => one.name === name)
      const about = field?.check.kind === 'one-of' ? field.check.about?.[value]?.name : undefined
      return lines.includes(`${field?.label}: ${about ?? value}`)
    }),
  )
}

function same(one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): boolean {
  const names = Object.keys(one)
  return names.length === Object.keys(other).length && names.every(name => one[name] === other[name])
}
