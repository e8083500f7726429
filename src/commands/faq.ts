import type { Command, Surroundings } from './command.js'

/** One word behind `faq`, loaded when it is run: the check needs no engine. */
interface Tool {
  readonly usage: string
  readonly load: () => Promise<(words: readonly string[], surroundings: Surroundings) => Promise<number>>
}

const tools: Readonly<Record<string, Tool>> = {
  /** What is wrong in faq/ and intents/, and how to mend it. */
  check: { usage: 'check [--json | --sarif | --github]', load: async () => (await import('./faq-check.js')).checkFaq },
  /** What would be answered, and why. */
  try: { usage: 'try "…" [--json]', load: async () => (await import('./faq-try.js')).tryMessage },
  /** Both, and what customers see, as a page. */
  preview: { usage: 'preview [--port N]', load: async () => (await import('./faq-preview.js')).previewFiles },
  /** Whether the questions of faq/tests/ are answered as they must be. */
  eval: { usage: 'eval [--phrasings] [--json] [--html FILE]', load: async () => (await import('./faq-eval.js')).evaluateFaq },
  /** What a change does to the answers. */
  diff: { usage: 'diff REVISION [--json | --markdown]', load: async () => (await import('./faq-diff.js')).diffFaq },
  /** Who changed an entry, when, why and how. */
  history: {
    usage: 'history ID [--limit N] [--revision REVISION] [--json]',
    load: async () => (await import('./faq-history.js')).showHistory,
  },
  /** Writes an entry back as it was. */
  rollback: {
    usage: 'rollback ID REVISION [--reason "…"] [--author NAME]',
    load: async () => (await import('./faq-rollback.js')).rollBack,
  },
  /** What customers asked and were not answered well. */
  gaps: {
    usage: 'gaps [--days N] [--limit N] [--json] [--draft N [--to ID]] [--ask]',
    load: async () => (await import('./faq-gaps.js')).findFaqGaps,
  },
  /** What agents reclassified, as phrasings. */
  proposals: {
    usage: 'proposals [--json | --accept REFERENCE [--reason "…"] [--author NAME]]',
    load: async () => (await import('./faq-proposals.js')).listProposals,
  },
  /** Who was told words of an entry that nobody is told any more. */
  affected: { usage: 'affected ID [--drafts FILE] [--json]', load: async () => (await import('./faq-affected.js')).findAffected },
  /** Learns the files for the next start. */
  learn: { usage: 'learn', load: async () => (await import('./faq-learn.js')).learnFiles },
}

const usage = Object.values(tools)
  .map(({ usage }) => `faq ${usage}`)
  .join(' | ')

/** `faq …`: the authors' tools. */
export const faq: Command = {
  usage,
  summary:
    'checks faq/ and intents/ for mistakes; says what would be answered to a message, and why; asks the questions of faq/tests/; tells what a change does to the answers',
  async run([what = '', ...words], surroundings) {
    const tool = Object.hasOwn(tools, what) ? tools[what] : undefined
    if (tool) return (await tool.load())(words, surroundings)
    surroundings.tell(`There is no "faq ${what}". Write: counterfoil ${usage}`)
    return 2
  },
}
