import { createHash } from 'node:crypto'
import { invoiceField } from '../../../tickets/duplicates.js'
import { inputs, modals } from '../actions.js'
import { type Block, block, bold, type Option, text, type View } from '../blocks.js'
import { input, option } from '../inputs.js'
import { type DueCopy, dueCopy, labelOf, type Shown } from '../shown.js'
import { modal } from './modal.js'

/** The endings that Slack's picker offers. What the file really is, its content says. */
const endings = ['pdf', 'png', 'jpg', 'jpeg']

/**
 * Takes the stamped scan and what the agent has looked at. Which copy is right depends on the kind of invoice: where nobody knows it, the
 * agent says it first.
 */
export function deliverModal(shown: Pick<Shown, 'ticket' | 'intent'>): View {
  const { reference } = shown.ticket
  const due = dueCopy(shown)
  const checks = checklistOf(shown, due)
  return modal({
    callback: modals.deliver,
    title: `Deliver ${reference}`,
    submit: 'Deliver',
    about: { reference, checks: checklistMark(shown) },
    blocks: [
      ...(due ? [dueBlock(due)] : []),
      input({
        id: inputs.file,
        label: 'The stamped copy',
        element: { type: 'file_input', action_id: inputs.file, filetypes: endings, max_files: 1 },
        hint: 'PDF, PNG or JPEG, 10 MB at most.',
      }),
      ...(due?.kind === 'unknown' ? [kindInput(due)] : []),
      input({ id: inputs.checks, label: 'Checked', element: { type: 'checkboxes', action_id: inputs.checks, options: [...checks] } }),
      block.context('The customer gets a private link in their own conversation, for 14 days. The ticket is solved.'),
    ],
  })
}

/** Another one as soon as an agent has something else to look at: another number, another kind of copy. Tells nothing of what it is. */
export function checklistMark(shown: Pick<Shown, 'ticket' | 'intent'>): string {
  return createHash('sha256')
    .update(JSON.stringify(checklistOf(shown, dueCopy(shown))))
    .digest('hex')
    .slice(0, 16)
}

/** Whether everything on the list was ticked. */
export function isAllChecked(shown: Pick<Shown, 'ticket' | 'intent'>, ticked: readonly string[]): boolean {
  return checklistOf(shown, dueCopy(shown)).every(({ value }) => ticked.includes(value))
}

function dueBlock(due: DueCopy): Block {
  if (due.kind === 'known') return block.lines([[bold('Copy due: '), text(`${due.gets} (${due.name})`)]])
  return block.lines([
    [bold('Copy due: '), text('it depends on the kind of invoice')],
    ...due.either.map(({ name, gets }) => [text(`${name}: ${gets}`)]),
  ])
}

function kindInput({ either }: Extract<DueCopy, { kind: 'unknown' }>): Block {
  const options = either.slice(0, 10).map(({ value, name, gets }) => option(value, name, gets))
  return input({ id: inputs.kind, label: 'Kind of invoice', element: { type: 'radio_buttons', action_id: inputs.kind, options } })
}

function checklistOf(shown: Pick<Shown, 'ticket' | 'intent'>, due: DueCopy | null): readonly Option[] {
  const { fields } = shown.ticket
  const number = fields[invoiceField]
  const { title } = fields
  return [
    ...(number === undefined ? [] : [option('number', `${labelOf(shown, invoiceField)} on it is ${number}`)]),
    ...(title === undefined ? [] : [option('title', `${labelOf(shown, 'title')} on it is the customer's`, title)]),
    ...(due
      ? [option('kind', 'It is the copy that is due', due.kind === 'known' ? due.gets : 'for the kind of invoice picked above')]
      : []),
    option('stamp', 'It bears the invoice stamp'),
    option('whole', 'All of it can be read, and nothing else is on it'),
  ]
}
