import type { Form, OpenForm } from '../../forms/form.js'
import { takesSentence } from '../../forms/takes-sentence.js'
import { callsInvoiceWrong, callsReason, describesChange } from '../../understanding/acts/consent/describes-change.js'
import { isQuestion } from '../../understanding/text/is-question.js'
import { normalize } from '../../understanding/text/normalize.js'
import { namesField } from '../names-field.js'
import type { Scene, Step } from '../turn.js'
import { askNamed } from './change-fields.js'
import { askWhatToChange } from './what-to-change.js'

/**
 * What denies something at the read-back and gives no value that could be read: "that was never our account", "not stolen but lost", "let it be lost". It is
 * not passed over, since the next "ok" would file what was denied: the field that it names is asked for, or what is to be changed.
 */
export function contradict(scene: Scene, open: OpenForm, form: Form): Step | null {
  const text = normalize(scene.message.text)
  if (open.stage !== 'confirming' || isQuestion(scene.message.text) || text.length > longest) return null
  const named = form.fields.filter(field => open.values[field.name] !== undefined && namesField(text, field, form))
  const describes = describesChange(scene.message.text, namesPart(scene, open, form))
  if (describes) return named.length === 1 ? askNamed(scene, open, form, named) : askWhatToChange(scene, open, form)
  const called = form.fields.filter(({ name }) => name === 'reason' && open.values[name] !== undefined && callsReason(text))
  if (called.length > 0) return askNamed(scene, open, form, called)
  if (callsInvoiceWrong(text)) return askWhatToChange(scene, open, form)
  if (!denies.test(text)) return null
  const held = form.fields.filter(({ name }) => holds(text, open.values[name]))
  const reason = form.fields.filter(({ name }) => name === 'reason' && putsRight.test(text))
  const meant = [named, held].find(fields => fields.length === 1) ?? []
  if (meant.length === 1) return askNamed(scene, open, form, meant)
  return named.length + held.length + reason.length > 0 ? askWhatToChange(scene, open, form) : null
}

/** Whether the message names a field that was read back, or has a word of a name in it: "Redwood", "the title". */
export function namesPart({ message: { text } }: Scene, { values }: OpenForm, form: Form): boolean {
  const said = normalize(text)
  const words = new Set(said.match(/[\p{L}\p{N}]+/gu))
  return form.fields.some(field => {
    const value = values[field.name]
    if (value === undefined) return false
    if (namesField(said, field, form) || fewLetters.test(said)) return true
    return (
      !takesSentence(field) &&
      normalize(value)
        .split(/[^\p{L}\p{N}]+/u)
        .some(part => part.length > 3 && words.has(part))
    )
  })
}

/** Words for a field that stand in too many sentences to name it elsewhere. */
const fewLetters = /\b(?:number|account|company|title|reason)\b|号码|抬头|账户|账号|公司名|原因/u

/** In characters. Longer messages tell something else. */
const longest = 200

const denies =
  /\b(?:not|never|no longer|isn't|wasn't|aren't|isnt|wasnt|doesn't|didn't|neither|wrong|incorrect|instead|rather than)\b|不是|不对|从来?没|从不|并非|错|而是|有误/u

/** "Not stolen but lost", "不是烧了，是淹了": one thing in the place of another. */
const putsRight = /\bnot\b.+(?:,|\bbut\b|\bit was\b)|., ?not\b|不是.+是/u

/** Whether the text names a value. */
function holds(text: string, value: string | undefined): boolean {
  if (value === undefined) return false
  const old = normalize(value)
  return old.length > 2 && text.includes(old)
}
