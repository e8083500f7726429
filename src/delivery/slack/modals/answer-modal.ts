import { inputs, modals } from '../actions.js'
import { answerBlock } from '../answer-blocks.js'
import { type Block, block, type View } from '../blocks.js'
import { input, menu, option } from '../inputs.js'
import type { Shown } from '../shown.js'
import { modal } from './modal.js'

/** An entry that can be sent: its question, and the sides it has answers of their own for. */
export interface Sendable {
  readonly id: string
  readonly question: string
  readonly sides: readonly string[]
}

/** The entry that is picked, with the answer that would be sent: the approved words, and their date. */
export interface Picked {
  readonly entry: string
  readonly side: string | null
  readonly markdown: string
  readonly asOf: string
}

const mostSides = 10
const wholeEntry = '(all of it)'

/** Sends the approved answer of an entry. Picking one shows it before it is sent; null where there is none to pick. */
export function answerModal({ ticket }: Pick<Shown, 'ticket'>, entries: readonly Sendable[], picked: Picked | null): View | null {
  const options = entries.map(({ id, question }) => option(id, question, id))
  const initial = picked?.entry ?? ticket.suggestion?.entry
  const element = menu(inputs.entry, options, initial)
  if (!element) return null
  const sides = entries.find(({ id }) => id === picked?.entry)?.sides ?? []
  return modal({
    callback: modals.answer,
    title: `Answer ${ticket.reference}`,
    submit: picked ? 'Send' : 'Preview',
    about: { reference: ticket.reference, ...(picked ? { entry: picked.entry, side: picked.side ?? '' } : {}) },
    blocks: [
      input({ id: inputs.entry, label: 'Which answer', element, live: true }),
      ...(picked && sides.length > 0 ? [sideInput(sides, picked.side)] : []),
      ...(picked ? [block.divider, block.context('Said word for word as approved:'), answerBlock(picked.markdown) as Block] : []),
      ...(picked ? [block.context(`as of ${picked.asOf} · ${picked.entry}`)] : []),
    ],
  })
}

/** Which half of the entry was asked about. Its value is the side's name; the whole entry has none. */
function sideInput(sides: readonly string[], side: string | null): Block {
  const options = [option(wholeEntry, 'All of it'), ...sides.slice(0, mostSides - 1).map(name => option(name, `When asked: ${name}`))]
  const initial_option = options.find(({ value }) => value === (side ?? wholeEntry)) ?? options[0]
  const element = { type: 'radio_buttons', action_id: inputs.side, options, ...(initial_option ? { initial_option } : {}) }
  return input({ id: inputs.side, label: 'Which half of it', element, live: true })
}

/** The side that was picked, from the value of its button. */
export function sideOf(value: string | null | undefined): string | null {
  return value === undefined || value === null || value === wholeEntry ? null : value
}
