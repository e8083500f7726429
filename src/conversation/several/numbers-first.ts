import type { Form, OpenForm } from '../../forms/form.js'
import { invoiceField } from '../../tickets/duplicates.js'
import { numbersIn } from '../../understanding/several/said-apart.js'
import { isQuestion } from '../../understanding/text/is-question.js'
import { ask } from '../asking.js'
import type { Scene, Step } from '../turn.js'

/**
 * "Title Walsh Joinery for the first and Walsh Timber for the second", before any number is known: the numbers are asked for first, since nothing could be
 * kept of the second. Null for all else.
 */
export function numbersFirst(scene: Scene, open: OpenForm, form: Form): Step | null {
  const { text } = scene.message
  const number = form.fields.find(({ name }) => name === invoiceField)
  const isKnown = open.values[invoiceField] !== undefined || open.waiting.length > 0 || numbersIn(text).length > 0
  if (!number || isKnown || open.stage !== 'asking' || isQuestion(text) || text.length > longest || !ofTwo.test(text)) return null
  return ask(scene, { ...open, asked: number.name }, number, scene.phrases.numbersFirst)
}

/** In characters. Longer messages tell a story. */
const longest = 300

const ofTwo =
  /\b(?:the (?:first|1st)|first (?:one|invoice))\b[\s\S]{1,200}\b(?:the (?:second|2nd|other)|(?:second|other) (?:one|invoice))\b(?! (?:floor|hand|time|day|half|week))|第一[张份][\s\S]{1,200}(?:第二|另外?一)[张份]/iu
