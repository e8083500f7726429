import { commandOf, way } from './command.js'

/** `faq …`: the authors' tools, each loaded when it is run: the check needs no engine. */
export const faq = commandOf('faq', [
  way(
    { name: 'faq check', options: { json: '', sarif: '', github: '' }, either: ['json', 'sarif', 'github'] },
    'says what is wrong in faq/ and intents/, and how to mend it',
    async () => (await import('./faq-check.js')).checkFaq,
  ),
  way(
    { name: 'faq learn', options: { language: 'LANGUAGE', words: '' } },
    'learns what has changed, ahead of the next start',
    async () => (await import('./faq-learn.js')).learnFiles,
  ),
  way(
    { name: 'faq try', words: '"…"', options: { json: '' } },
    'says what would be answered to a message, and why',
    async () => (await import('./faq-try.js')).tryMessage,
  ),
  way(
    { name: 'faq eval', options: { phrasings: '', json: '', html: 'FILE' } },
    'asks the questions of faq/tests/, and says whether they are answered as they must be',
    async () => (await import('./faq-eval.js')).evaluateFaq,
  ),
  way(
    { name: 'faq diff', words: 'REVISION', options: { json: '', markdown: '' }, either: ['json', 'markdown'] },
    'says what a change does to the answers',
    async () => (await import('./faq-diff.js')).diffFaq,
  ),
  way(
    { name: 'faq preview', options: { port: 'PORT' } },
    'opens a page on this machine to look, edit and try',
    async () => (await import('./faq-preview.js')).previewFiles,
  ),
  way(
    { name: 'faq history', words: 'ID', options: { limit: 'N', revision: 'REVISION', json: '' } },
    'says who changed an entry, when, why and how',
    async () => (await import('./faq-history.js')).showHistory,
  ),
  way(
    { name: 'faq rollback', words: 'ID REVISION', options: { reason: '"…"', author: 'NAME' } },
    'writes an entry back as it was',
    async () => (await import('./faq-rollback.js')).rollBack,
  ),
  way(
    { name: 'faq affected', words: 'ID', options: { drafts: 'FILE', json: '' } },
    'lists who was told words of an entry that nobody is told any more',
    async () => (await import('./faq-affected.js')).findAffected,
  ),
  way(
    { name: 'faq gaps', options: { days: 'N', limit: 'N', json: '', draft: 'N', to: 'ID', ask: '' } },
    'lists what customers asked and were not answered well',
    async () => (await import('./faq-gaps.js')).findFaqGaps,
  ),
  way(
    { name: 'faq proposals', options: { json: '', accept: 'REFERENCE', reason: '"…"', author: 'NAME' }, either: ['json', 'accept'] },
    'lists what agents reclassified, and adds one to the phrasings of its entry',
    async () => (await import('./faq-proposals.js')).listProposals,
  ),
])
