import { advance } from '../../forms/fill.js'
import type { Form, OpenForm } from '../../forms/form.js'
import { isStoryBeside } from '../../understanding/acts/consent/asides.js'
import { type Agreed, consentsToAll, consentToAll, objects } from '../../understanding/acts/consent/consents-to-all.js'
import { deadlineBeside } from '../../understanding/acts/consent/deadline-beside.js'
import { isRemark } from '../../understanding/acts/consent/remarks.js'
import { isBareCommand } from '../../understanding/bare-command.js'
import { normalize } from '../../understanding/text/normalize.js'
import { askNext, giveTime } from '../asking.js'
import { fileAndTellWhen } from '../filed/file-and-tell.js'
import { fileForm } from '../filed/filing.js'
import { isPaused } from '../request/is-paused.js'
import type { Scene, Step } from '../turn.js'
import { saysOtherPlace, withoutOwnPlace } from './own-place.js'
import { askWhatToChange } from './what-to-change.js'

/**
 * A yes to all that was read back, whatever its words resemble besides: a cancellation, a wish or a value of what is there already. Null where a word of it
 * may say anything else; what was learnt of such messages decides then.
 */
export function agree(scene: Scene, open: OpenForm, form: Form): Step | null {
  const agreed = agreedTo(scene, open)
  if (agreed === null || agreed === 'learnt') return null
  const intent = scene.knowledge.intents.get(open.intent)
  const asked = intent?.kind === 'form' && intent.late !== null ? deadlineBeside(scene.message.text) : null
  return asked === null ? fileForm(scene, open, form) : fileAndTellWhen(scene, open, form, asked)
}

/** What only sounds like a yes is one where it was heard to want nothing else. */
export function agreeAsLearnt(scene: Scene, open: OpenForm, form: Form): Step | null {
  const { decision } = scene.heard
  const wantsElse = decision.kind === 'request' && decision.intent !== open.intent
  return !wantsElse && agreedTo(scene, open) === 'learnt' ? fileForm(scene, open, form) : null
}

/** Of words that are all known none is a value, whatever label stands before it: "原因都没问题". */
function agreedTo(scene: Scene, open: OpenForm, isHeardAsYes = false): Agreed | null {
  if (open.stage !== 'confirming' || saysOtherPlace(scene, open)) return null
  const agreed = consentToAll(withoutOwnPlace(scene, open), open.values, {
    isHeardAsYes,
    agreement: scene.heard.agreement,
    isPaused: isPaused(scene),
    isCourteous: scene.heard.decision.kind === 'smalltalk',
  })
  return agreed === 'whole' || !givesAnother(scene, open) ? agreed : null
}

/**
 * Whether a value was heard that is none of those that were read back, nor a part of one. "The reason is what happened" gives none,
 * and a story told beside what calls all of it right is how it happened, once more.
 */
function givesAnother({ heard }: Scene, { values }: OpenForm): boolean {
  return Object.entries(heard.fields).some(
    ([name, value]) => !bare(values[name] ?? '').includes(bare(value)) && !isRemark(value) && !(name === 'reason' && isStoryBeside(value)),
  )
}

function bare(value: string): string {
  return value.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

/**
 * The read-back: filed on yes; on no, the customer says what to change. A yes after that no is no consent to what was just called
 * wrong: everything is read back again first.
 */
export function confirmForm(scene: Scene, open: OpenForm, form: Form): Step | null {
  if (open.stage === 'asking') return null
  const { command } = scene.heard
  if (consents(scene, open)) return fileForm(scene, open, form)
  if (open.stage === 'confirming' && onlySees(scene)) return giveTime(scene, open, form)
  const saysYes = () => command === 'yes' || consentsToAll(scene.message.text.replace(hesitation, ''))
  if (open.stage === 'changing' && saysYes()) return askNext(scene, advance(open, form).open, form, '')
  const isNo = command === 'no' ? open.stage === 'changing' || saysNo(scene, open) : politeNo.test(normalize(scene.message.text))
  return isNo ? askWhatToChange(scene, open, form) : null
}

/** "Actually do file it": after a no. */
const hesitation =
  /^(?:(?:(?:nothing(?: at all)?|no changes?|none|actually|well|okay|ok|no|wait|sorry|hm+|oh|on second thoughts?|never ?mind|do)(?!\p{Script=Latin})|没有|不用改|算了|还是|那|不对|等等)[\s,.!，。！]*){1,3}/iu

/** A yes, or one with talk around it that asks and wants nothing: "Yes. Sorry for the mess." "No mistakes there" begins like a no. */
function consents(scene: Scene, open: OpenForm): boolean {
  const { command } = scene.heard
  return (command === null || command === 'no' || command === 'yes') && agreedTo(scene, open, command === 'yes') !== null
}

/** "OK", to being told to take their time. */
function onlySees(scene: Scene): boolean {
  return isPaused(scene) && !/[?？]/.test(scene.message.text) && (scene.heard.command === 'yes' || consentsToAll(scene.message.text))
}

/** Words that were learnt to be a no are one where they are nothing else, or say themselves what is wrong. */
function saysNo({ heard, message: { text } }: Scene, { values }: OpenForm): boolean {
  // Whoever asks something back is not asked what to change.
  if (/[?？]/.test(text)) return false
  return objects(text, values) || (isBareCommand(heard, text) && !doubts.test(normalize(text)))
}

/** "No, sorry", which sounds of not knowing. */
const politeNo =
  /^(?:(?:sorry|oh|well|um+|hm+|i'm sorry|i am sorry|so sorry|对不起|抱歉|不好意思)[\s,.!，。]*)*(?:no|nope|nah|not (?:right|correct|that|quite)|不|不是|不对)(?:[\s,.!，。]*(?:sorry|i'm sorry|thanks|thank you|mate|sir|it isn't|it's not|it is not|的|对不起|抱歉|不好意思))*$/u

const doubts = /\b(?:maybe|perhaps|possibly|dunno|guess|suppose|hm+|unsure|sure)\b|也许|可能|大概|好像|不知道|不清楚|不确定|没看/u
