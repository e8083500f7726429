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
  if (!number || isKnown || open.stage !== 'asking' || isQuestion(text) || text.length > longest) return null
  if (!(ofTwo.test(text) || ofSecond.test(text) || (open.further > 0 && ofOneAndOther.test(text)))) return null
  return ask(scene, { ...open, asked: number.name }, number, scene.phrases.numbersFirst)
}

/** In characters. Longer messages tell a story. */
const longest = 300

const ofTwo =
  /\b(?:the (?:first|1st)|first (?:one|invoice))\b[\s\S]{1,200}\b(?:the (?:second|2nd|other)|(?:second|other) (?:one|invoice))\b(?! (?:floor|hand|time|day|half|week))|第一[张份][\s\S]{1,200}(?:第二|另外?一)[张份]/iu
/** "But the second invoice is on kestrel-eu": of whichever it is said, not of the first. */
const ofSecond =
  /\b(?:account|title|name|company) (?:of|for) (?:the|my) (?:second|other)\b|\bthe (?:second|other) (?:one|invoice)(?:['’]s)? (?:is|has|belongs|goes|should|account|title)\b(?! (?:it|not|lost|missing|gone|fine|ok|here))|(?:第二|另外?一)[张份](?:发票)?的?(?:账户|账号|抬头|公司)/iu
const ofOneAndOther =
  /\bfor one\b[\s\S]{1,100}\bfor the other\b|\bone (?:is|for|to)\b[\s\S]{1,100}\bthe other\b|一张(?:是|开给|抬头)[\s\S]{1,60}另外?一张/iu
