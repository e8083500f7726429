import type { Command } from './command.js'

/**
 * `faq check`: what is wrong in faq/ and intents/, and how to mend it. `faq try "…"`: what would be answered, and why. `faq eval`: whether
 * the questions of faq/tests/ are answered as they must be. `faq learn`: learns the files for the next start.
 */
export const faq: Command = {
  usage: 'faq check [--json | --sarif | --github] | faq try "…" [--json] | faq eval [--phrasings] [--json] [--html FILE] | faq learn',
  summary: 'checks faq/ and intents/ for mistakes; says what would be answered to a message, and why; asks the questions of faq/tests/',
  async run([what, ...words], surroundings) {
    // Each is loaded when it is run: the check needs no engine.
    if (what === 'check') return (await import('./faq-check.js')).checkFaq(words, surroundings)
    if (what === 'try') return (await import('./faq-try.js')).tryMessage(words, surroundings)
    if (what === 'eval') return (await import('./faq-eval.js')).evaluateFaq(words, surroundings)
    if (what === 'learn') return (await import('./faq-learn.js')).learnFiles(words, surroundings)
    surroundings.tell(`There is no "faq ${what ?? ''}". Write: counterfoil faq check, faq try "…", faq eval, or faq learn`)
    return 2
  },
}
