import { inputs, modals } from '../actions.js'
import { block, type View } from '../blocks.js'
import { quoted } from '../escape.js'
import { groupedMenu, input, option } from '../inputs.js'
import { shownWords } from '../masked.js'
import type { Shown } from '../shown.js'
import { modal } from './modal.js'

interface Meaning {
  readonly id: string
  readonly name: string
}

/** The choice of somebody who finds nothing to choose: the FAQ should say something that it does not. */
export const proposesEntry = 'new:entry'

/** What it should have been heard as; null where there is nothing to choose. `canPropose`: whether there are authors to propose an entry to. */
export function reclassifyModal(
  { ticket }: Pick<Shown, 'ticket'>,
  entries: readonly Meaning[],
  intents: readonly Meaning[],
  canPropose = false,
): View | null {
  const offer =
    (of: 'entry' | 'intent') =>
    ({ id, name }: Meaning) =>
      option(`${of}:${id}`, name, id)
  const element = groupedMenu(inputs.as, [
    { label: 'A question of the FAQ', options: entries.map(offer('entry')) },
    { label: 'A request', options: intents.map(offer('intent')) },
    {
      label: 'Nothing of these',
      options: canPropose ? [option(proposesEntry, 'This should be in the FAQ', 'Proposed to the authors as a new entry')] : [],
    },
  ])
  if (!element) return null
  return modal({
    callback: modals.reclassify,
    title: `Reclassify ${ticket.reference}`,
    submit: 'Reclassify',
    about: { reference: ticket.reference },
    blocks: [
      block.context('💬 The customer wrote'),
      quoted(shownWords(ticket, ticket.words), 1_200),
      input({ id: inputs.as, label: 'It should have been heard as', element }),
      block.context('The authors get these words as a proposal. The customer is told nothing.'),
    ],
  })
}

/** What was picked in the modal. */
export function meaningOf(value: string): { readonly of: 'entry' | 'intent'; readonly as: string } | null {
  const [, of, as] = /^(entry|intent):(.+)$/.exec(value) ?? []
  return as === undefined ? null : { of: of === 'entry' ? 'entry' : 'intent', as }
}
