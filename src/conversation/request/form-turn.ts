import { advance } from '../../forms/fill.js'
import type { Form, OpenForm } from '../../forms/form.js'
import type { Intent } from '../../understanding/knowledge.js'
import { forgive } from '../answering/forgive.js'
import { hearMatter } from '../answering/hear-matter.js'
import { soothe } from '../answering/vent.js'
import { askAgain, askNext } from '../asking.js'
import { isOnlyReferences } from '../filed/references.js'
import { tellStatus } from '../filed/status.js'
import { changeFields } from '../read-back/change-fields.js'
import { confirmAndGoOn } from '../read-back/confirm-and-go-on.js'
import { agree, agreeAsLearnt, confirmForm } from '../read-back/confirm-form.js'
import { contradict } from '../read-back/contradict.js'
import { fileOnlyThis } from '../read-back/file-only-this.js'
import { withoutOtherInvoice } from '../read-back/other-invoice.js'
import { countFurther, noFurther, onlyAnnounced, withAnnounced } from '../several/further.js'
import { leaveAnnounced, leaveOne } from '../several/leave-one.js'
import { withLostByOthers } from '../several/lost-by-others.js'
import { numbersFirst } from '../several/numbers-first.js'
import { putFirst } from '../several/put-first.js'
import { takeSeveral, withoutWaiting } from '../several/several-invoices.js'
import { toldApart } from '../several/told-apart.js'
import { after } from '../step.js'
import type { Scene, Step } from '../turn.js'
import { digress } from './digress.js'
import { obeyInForm } from './form-commands.js'
import { takeKept } from './kept-values.js'
import { leaveForm } from './leave-form.js'
import { lateInForm } from './lost-or-late.js'
import { askOther, withOtherAccount } from './other-account.js'
import { pressButton } from './press-button.js'
import { stuck } from './refuse.js'
import { takeOutTaxId } from './take-out-tax-id.js'
import { takeValues } from './take-values.js'
import { aboutTheCopy } from './which-copy.js'
import { settleNumber } from './whose-number.js'

type FormIntent = Extract<Intent, { kind: 'form' | 'person' }>

/** A message while a form is open; null where none is. */
export function inForm(scene: Scene): Step | null {
  const { form: open } = scene.conversation
  const intent = open ? scene.knowledge.intents.get(open.intent) : undefined
  if (!open || (intent?.kind !== 'form' && intent?.kind !== 'person')) return null
  const own = intent.kind === 'form' ? withLostByOthers(scene, open, intent.form) : scene
  return noFurther(own, open) ?? countFurther(own, turnOf(own, withAnnounced(own, open, intent.form), intent), open)
}

function turnOf(asHeard: Scene, open: OpenForm, intent: FormIntent): Step {
  const { form } = intent
  const left = intent.kind === 'form' ? (leaveAnnounced(asHeard, open, form) ?? putFirst(asHeard, open, form)) : null
  if (left) return left
  const own = withoutOtherInvoice(asHeard, open, form)
  // With nothing said of this one, all stays as it is, and is read back again.
  if (own.message.text === '' && asHeard.message.text !== '') return askNext(asHeard, open, form, '')
  const first = intent.kind === 'form' ? numbersFirst(own, open, form) : null
  if (first) return first
  const each = intent.kind === 'form' ? toldApart(own, open, form) : null
  if (!each) return goOnWith(withoutWaiting(own, open), open, intent)
  return after(each.step, ({ conversation }) => {
    const next = { ...each.scene, conversation: { ...conversation, form: each.open } }
    return next.message.text === '' ? askNext(next, advance(each.open, form).open, form, '') : goOnWith(next, each.open, intent)
  })
}

/** A message that says something of the request which is open. */
function goOnWith(own: Scene, open: OpenForm, intent: FormIntent): Step {
  const { form } = intent
  const scene = withOtherAccount(own, open, form)
  return (
    namedTicket(scene, open, form) ??
    askOther(scene, open, form, 'maybe') ??
    fileOnlyThis(scene, open, form) ??
    agree(scene, open, form) ??
    onlyAnnounced(scene, open, form) ??
    // "30118822 turned up, no need any more" sounds like an end of all.
    leaveOne(scene, open, form) ??
    leaveForm(scene, open, form) ??
    obeyInForm(scene, open, form) ??
    pressButton(scene, open, form) ??
    // What a person should know may be said in anger.
    (intent.kind === 'form' ? (forgive(scene) ?? soothe(scene)) : null) ??
    lateInForm(scene, open) ??
    agreeAsLearnt(scene, open, form) ??
    confirmAndGoOn(scene, open, form) ??
    takeSeveral(scene, open, form) ??
    settleNumber(scene, open, form) ??
    takeOutTaxId(scene, open, form) ??
    takeKept(scene, open, form) ??
    takeValues(intent.kind === 'person' ? { ...scene, heard: hearMatter(scene, open, form) } : scene, open, form) ??
    changeFields(scene, open, form) ??
    confirmForm(scene, open, form) ??
    aboutTheCopy(scene, open, form) ??
    askOther(scene, open, form, 'mentioned') ??
    contradict(scene, open, form) ??
    digress(scene, open, form) ??
    stuck(scene, open, form)
  )
}

/** A ticket's reference is no value of a field, whatever was asked. */
function namedTicket(scene: Scene, open: OpenForm, form: Form): Step | null {
  if (!isOnlyReferences(scene.message.text)) return null
  return after(tellStatus(scene), ({ conversation }) => askAgain({ ...scene, conversation }, open, form))
}
