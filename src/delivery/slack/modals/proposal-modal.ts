import type { SpokenLanguage } from '../../../message.js'
import type { FaqProposal, ProposedEntry, ProposedText } from '../../../tickets/proposals/faq-proposal.js'
import { proposalModal as callback, entryInputs, inputs } from '../actions.js'
import { type Block, block, type View } from '../blocks.js'
import { quoted } from '../escape.js'
import { input, menu, option, textField } from '../inputs.js'
import type { ShownProposal } from '../proposal-card.js'
import { modal } from './modal.js'

/** The words of a proposal, to be changed before they are judged; null where there is no entry that they could belong to. */
export function proposalModal(
  { proposal, asked, change }: Pick<ShownProposal, 'proposal' | 'asked' | 'change'>,
  entries: readonly { readonly id: string; readonly name: string }[],
): View | null {
  const blocks = change.kind === 'entry' ? change.draft && entryBlocks(change.draft) : phrasingBlocks(change, entries)
  if (!blocks) return null
  return modal({
    callback,
    title: `Edit ${proposal.ticket}`,
    submit: 'Check it',
    about: aboutOf(proposal),
    blocks: [
      block.context('💬 The customer wrote'),
      quoted(asked, 1_200),
      ...blocks,
      block.context('It is checked anew before anybody can approve it.'),
    ],
  })
}

function phrasingBlocks(
  change: Extract<FaqProposal['change'], { kind: 'phrasing' }>,
  entries: readonly { readonly id: string; readonly name: string }[],
): readonly Block[] | null {
  const element = menu(
    inputs.entry,
    entries.map(({ id, name }) => option(id, name, id)),
    change.entry,
  )
  if (!element) return null
  return [
    input({
      id: inputs.words,
      label: 'One way of asking, as a customer would type it',
      element: textField({ action: inputs.words, most: 400, lines: true, initial: change.phrasing ?? '' }),
      hint: 'No names, numbers or companies of anybody: whoever reads the FAQ reads it.',
    }),
    input({ id: inputs.entry, label: 'What it asks for', element }),
  ]
}

/** The most that Slack lets somebody type. */
const longest = 3_000

function entryBlocks({ id, asOf, en, zh }: ProposedEntry): readonly Block[] {
  return [
    input({
      id: inputs.id,
      label: 'Name of its file',
      element: textField({ action: inputs.id, most: 60, initial: id }),
      hint: 'Small letters, digits and dashes. It is the name of the entry everywhere.',
    }),
    input({ id: inputs.asOf, label: 'Date of the policy', element: textField({ action: inputs.asOf, most: 10, initial: asOf }) }),
    ...textBlocks('en', en, zh ? ' in English' : ''),
    ...(zh ? textBlocks('zh', zh, ' in Chinese') : []),
  ]
}

function textBlocks(language: SpokenLanguage, { question, answer, phrasings }: ProposedText, where: string): readonly Block[] {
  const names = entryInputs[language]
  return [
    input({
      id: names.question,
      label: `The question${where}`,
      element: textField({ action: names.question, most: 300, initial: question }),
      optional: true,
    }),
    input({
      id: names.answer,
      label: `The answer${where}, word for word as customers get it`,
      element: textField({ action: names.answer, most: longest, lines: true, initial: answer }),
      optional: true,
    }),
    input({
      id: names.phrasings,
      label: `Other ways of asking${where}, one a line`,
      element: textField({ action: names.phrasings, most: longest, lines: true, initial: phrasings.join('\n') }),
      hint: `At least 11, as customers would type them.${language === 'zh' ? ' The Chinese part may be left empty, to be translated later.' : ''}`,
      optional: true,
    }),
  ]
}

function aboutOf({ id, edition, change }: FaqProposal): Readonly<Record<string, string>> {
  return { proposal: id, edition: String(edition), kind: change.kind }
}
