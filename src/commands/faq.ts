import { type Command, refuseWord, type Surroundings } from './command.js'

/** One word behind `faq`, loaded when it is run: the check needs no engine. */
interface Tool {
  /** The words behind it. */
  readonly takes: string
  readonly summary: string
  readonly load: () => Promise<(words: readonly string[], surroundings: Surroundings) => Promise<number>>
}

const tools: Readonly<Record<string, Tool>> = {
  check: {
    takes: '[--json | --sarif | --github]',
    summary: 'says what is wrong in faq/ and intents/, and how to mend it',
    load: async () => (await import('./faq-check.js')).checkFaq,
  },
  learn: {
    takes: '[--language LANGUAGE] [--words]',
    summary: 'learns what has changed, ahead of the next start',
    load: async () => (await import('./faq-learn.js')).learnFiles,
  },
  try: {
    takes: '"…" [--json]',
    summary: 'says what would be answered to a message, and why',
    load: async () => (await import('./faq-try.js')).tryMessage,
  },
  eval: {
    takes: '[--phrasings] [--json] [--html FILE]',
    summary: 'asks the questions of faq/tests/, and says whether they are answered as they must be',
    load: async () => (await import('./faq-eval.js')).evaluateFaq,
  },
  diff: {
    takes: 'REVISION [--json | --markdown]',
    summary: 'says what a change does to the answers',
    load: async () => (await import('./faq-diff.js')).diffFaq,
  },
  preview: {
    takes: '[--port N]',
    summary: 'opens a page on this machine to look, edit and try',
    load: async () => (await import('./faq-preview.js')).previewFiles,
  },
  history: {
    takes: 'ID [--limit N] [--revision REVISION] [--json]',
    summary: 'says who changed an entry, when, why and how',
    load: async () => (await import('./faq-history.js')).showHistory,
  },
  rollback: {
    takes: 'ID REVISION [--reason "…"] [--author NAME]',
    summary: 'writes an entry back as it was',
    load: async () => (await import('./faq-rollback.js')).rollBack,
  },
  affected: {
    takes: 'ID [--drafts FILE] [--json]',
    summary: 'lists who was told words of an entry that nobody is told any more',
    load: async () => (await import('./faq-affected.js')).findAffected,
  },
  gaps: {
    takes: '[--days N] [--limit N] [--json] [--draft N [--to ID]] [--ask]',
    summary: 'lists what customers asked and were not answered well',
    load: async () => (await import('./faq-gaps.js')).findFaqGaps,
  },
  proposals: {
    takes: '[--json | --accept REFERENCE [--reason "…"] [--author NAME]]',
    summary: 'lists what agents reclassified, and adds one to the phrasings of its entry',
    load: async () => (await import('./faq-proposals.js')).listProposals,
  },
}

/** `faq …`: the authors' tools. */
export const faq: Command = {
  ways: Object.fromEntries(Object.entries(tools).map(([name, { takes, summary }]) => [`faq ${name} ${takes}`.trimEnd(), summary])),
  async run([what = '', ...words], surroundings) {
    const tool = Object.hasOwn(tools, what) ? tools[what] : undefined
    return tool ? (await tool.load())(words, surroundings) : refuseWord('faq', what, faq, surroundings)
  },
}
