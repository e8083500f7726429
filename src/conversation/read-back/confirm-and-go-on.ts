import { fill } from '../../forms/fill.js'
import type { Form, OpenForm } from '../../forms/form.js'
import { invoiceField } from '../../tickets/duplicates.js'
import { asksWhenBeside } from '../../understanding/acts/consent/asks-when.js'
import { besideConsent } from '../../understanding/acts/consent/consent.js'
import { numberNext, saysOneMore } from '../../understanding/several/one-more.js'
import { isQuestion } from '../../understanding/text/is-question.js'
import { segment } from '../../understanding/text/segment.js'
import { answersBeside } from '../answering/answers-beside.js'
import { fileAndTell, fileAndTellWhen } from '../filed/file-and-tell.js'
import { fileForm } from '../filed/filing.js'
import type { Scene, Step } from '../turn.js'
import { saysOtherPlace, withoutOwnPlace } from './own-place.js'

/**
 * A yes to the read-back that goes on to a matter of its own: "yes please go ahead, and also who pays the postage?" is filed and then
 * answered, "yes, and I lost another one, 70918299" filed and the next one begun; whoever asks when it comes is told of that. Null where the yes
 * is not one by itself, or what follows may be about what was read back.
 */
export function confirmAndGoOn(scene: Scene, open: OpenForm, form: Form): Step | null {
  const { heard, message } = scene
  if (open.stage !== 'confirming') return null
  const changesNothing = fill(open, form, heard.fields).changed.length === 0 && heard.refused === null && (heard.several ?? []).length === 0
  const when = changesNothing ? asksWhenBeside(message.text, open.values) : null
  if (when !== null) return fileAndTellWhen(scene, open, form, when)
  // "Yes, that's the first one, next is 59213377"
  const rest = besideConsent(saysOtherPlace(scene, open) ? message.text : withoutOwnPlace(scene, open))
  if (rest === null) return null
  const another = furtherNumber(scene, open, rest)
  if (another !== null) {
    const withIt = { ...open, waiting: [...open.waiting, another] }
    return segment(rest).some(isQuestion)
      ? fileAndTell(scene, withIt, form, next => answersBeside(next, withIt, true))
      : fileForm(scene, withIt, form)
  }
  const isAnswered = heard.decision.kind === 'answer' || heard.decision.kind === 'not-covered'
  if (!changesNothing || !isAnswered || !(isQuestion(rest) || isQuestion(message.text) || wantsTold.test(rest))) return null
  // "But I also want to know whether it's the special one" asks of what was read back.
  if ((/^but\b/u.test(rest) || !isQuestion(rest)) && ofReadBack.test(rest)) return null
  return fileAndTell(scene, open, form, next => answersBeside(next, open, true))
}

/** "And tell me how to …", which asks without the marks of a question. */
const wantsTold =
  /^(?:(?:and|but|also|please|pls|i|we|i'd|we'd|would|can you|could you)[\s,]+){0,5}(?:tell|explain|advise|let) (?:to )?(?:me|us)(?: know)? (?:how|where|who|when|whether|what|if)\b|^(?:(?:and|but|also|please|i|we|i'd|we'd|would)[\s,]+){0,5}(?:like|want|need)(?:ed)? to (?:know|ask)(?: you)?[\s,:]+(?:how|where|who|when|whether|what|if)\b/u

const ofReadBack =
  /\b(?:it|it's|its|this|that|they|these|those|all|everything|numbers?|titles?|accounts?|names?|company|kinds?|types?|details?|spelling|reasons?|lost|request)\b|\b(?:whether|if)\b[^\n]{0,80}\b(?:right|correct|wrong|spel(?:led|t))\b|号码|抬头|账[户号]|原因|这[个张些]|丢/u

/** The number of one more invoice, where nothing else that was read back would become different. */
function furtherNumber({ heard }: Scene, open: OpenForm, rest: string): string | null {
  const { [invoiceField]: found, ...others } = heard.fields
  const named = [found, numberNext(rest) ?? undefined, ...(heard.several ?? [])]
  const [number, ...more] = [...new Set(named.filter(one => one !== undefined))]
  if (number === undefined || more.length > 0 || number === open.values[invoiceField]) return null
  const isSame = Object.entries(others).every(([name, value]) => open.values[name] === value)
  return isSame && saysOneMore(rest) ? number : null
}
