import { entryInputs, inputs } from '../../delivery/slack/actions.js'
import type { SpokenLanguage } from '../../message.js'
import { ProposedChange, type ProposedText } from '../../tickets/proposals/faq-proposal.js'
import { aboutOf, stateOf, type View } from './payloads.js'
import { textOf } from './read-acts.js'
import type { ShowsProposals } from './shows-proposals.js'

/** What an author has written into the modal of a proposal; null where there is nothing to read. */
export function changeIn(view: View): ProposedChange | null {
  if (aboutOf(view).kind === 'entry') {
    // Where the FAQ has no translation, the modal does not ask for one.
    const isTranslated = view.blocks.some(({ block_id }) => block_id === entryInputs.zh.question)
    const draft = { id: textOf(view, inputs.id), asOf: textOf(view, inputs.asOf), en: textIn(view, 'en') }
    return bounded({ kind: 'entry', draft: { ...draft, zh: isTranslated ? textIn(view, 'zh') : null } })
  }
  const entry = stateOf(view, inputs.entry)?.selected_option?.value
  return bounded({ kind: 'phrasing', entry, phrasing: textOf(view, inputs.words).replace(/\s+/g, ' ') })
}

/** Slack keeps people within the limits of the modal, and nobody else who signs. */
function bounded(change: unknown): ProposedChange | null {
  return ProposedChange.safeParse(change).data ?? null
}

function textIn(view: View, language: SpokenLanguage): ProposedText {
  const { question, answer, phrasings } = entryInputs[language]
  const lines = textOf(view, phrasings).split('\n')
  return {
    question: textOf(view, question).replace(/\s+/g, ' '),
    answer: textOf(view, answer),
    phrasings: lines
      .map(line => line.trim().slice(0, 400))
      .filter(line => line !== '')
      .slice(0, 200),
  }
}

/** The input at which something is wrong. */
export function fieldOf(at: NonNullable<ReturnType<ShowsProposals['unfit']>>['at']): string {
  switch (at) {
    case 'phrasing':
      return inputs.words
    case 'id':
      return inputs.id
    case 'as-of':
      return inputs.asOf
    case 'en':
    case 'zh':
      return entryInputs[at].answer
  }
}
