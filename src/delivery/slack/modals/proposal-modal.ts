import type { FaqProposal } from '../../../tickets/proposals/faq-proposal.js'
import { proposalModal as callback, inputs } from '../actions.js'
import { block, type View } from '../blocks.js'
import { quoted } from '../escape.js'
import { input, menu, option, textField } from '../inputs.js'
import type { ShownProposal } from '../proposal-card.js'
import { modal } from './modal.js'

/** The words of a proposal, to be changed before they are judged; null where there is no entry that they could belong to. */
export function proposalModal(
  { proposal, asked, change }: Pick<ShownProposal, 'proposal' | 'asked' | 'change'>,
  entries: readonly { readonly id: string; readonly name: string }[],
): View | null {
  const element = menu(
    inputs.entry,
    entries.map(({ id, name }) => option(id, name, id)),
    change.entry,
  )
  if (!element) return null
  return modal({
    callback,
    title: `Edit ${proposal.ticket}`,
    submit: 'Check it',
    about: aboutOf(proposal),
    blocks: [
      block.context('💬 The customer wrote'),
      quoted(asked, 1_200),
      input({
        id: inputs.words,
        label: 'One way of asking, as a customer would type it',
        element: textField({ action: inputs.words, most: 400, lines: true, initial: change.phrasing ?? '' }),
        hint: 'No names, numbers or companies of anybody: whoever reads the FAQ reads it.',
      }),
      input({ id: inputs.entry, label: 'What it asks for', element }),
      block.context('It is checked anew before anybody can approve it.'),
    ],
  })
}

function aboutOf({ id, edition }: FaqProposal): Readonly<Record<string, string>> {
  return { proposal: id, edition: String(edition) }
}
