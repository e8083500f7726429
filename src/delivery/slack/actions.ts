/** What agents can press on a card; the button's value is the ticket's reference. */
export const cardActions = {
  claim: 'ticket-claim',
  release: 'ticket-release',
  assign: 'ticket-assign',
  ask: 'ticket-ask',
  reply: 'ticket-reply',
  answer: 'ticket-answer',
  deliver: 'ticket-deliver',
  reclassify: 'ticket-reclassify',
  reject: 'ticket-reject',
  duplicate: 'ticket-duplicate',
  solve: 'ticket-solve',
  reopen: 'ticket-reopen',
  resend: 'ticket-resend',
  revoke: 'ticket-revoke',
} as const

/** The modals that some of them open, by callback_id; what is written in one stands in `view.state.values[block][block]`. */
export const modals = {
  ask: 'modal-ask',
  reply: 'modal-reply',
  answer: 'modal-answer',
  deliver: 'modal-deliver',
  reject: 'modal-reject',
  duplicate: 'modal-duplicate',
  reclassify: 'modal-reclassify',
  assign: 'modal-assign',
} as const

/** The blocks of modals that hold something, and the action in each, which has the same name. */
export const inputs = {
  field: 'field',
  why: 'why',
  words: 'words',
  entry: 'entry',
  side: 'side',
  file: 'file',
  kind: 'kind',
  checks: 'checks',
  template: 'template',
  of: 'of',
  as: 'as',
  to: 'to',
  id: 'id',
  asOf: 'as-of',
} as const

/** Those of a new entry, by its languages. */
export const entryInputs = {
  en: { question: 'question-en', answer: 'answer-en', phrasings: 'phrasings-en' },
  zh: { question: 'question-zh', answer: 'answer-zh', phrasings: 'phrasings-zh' },
} as const

/** What authors can press on the card of a proposal; the button's value is its id and edition. One of them opens a modal. */
export const proposalActions = { approve: 'proposal-approve', edit: 'proposal-edit', reject: 'proposal-reject' } as const
export const proposalModal = 'modal-proposal'

/** App Home and the answer to the slash command. A filter's button has the filter as its value. */
export const queueActions = { filter: 'queue-filter', search: 'queue-search', open: 'queue-open' } as const
export const home = 'queue-home'
