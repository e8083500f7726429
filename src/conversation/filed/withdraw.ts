import type { Reply } from '../../message.js'
import { invoiceField } from '../../tickets/duplicates.js'
import { inHand, isOpen, withdraw } from '../../tickets/lifecycle.js'
import type { Ticket } from '../../tickets/ticket.js'
import { agreesToEnd } from '../../understanding/acts/agrees-to-end.js'
import { needsNoCopy } from '../../understanding/acts/needs-no-copy.js'
import { wantsWithdrawn } from '../../understanding/acts/wants-withdrawn.js'
import { countWords } from '../../understanding/text/normalize.js'
import { askAgain } from '../asking.js'
import { type Offer, restorable } from '../conversation.js'
import { after, isPressed, textReply } from '../step.js'
import type { Scene, Step } from '../turn.js'
import { referencesIn } from './references.js'

/** In words: "keep it then please". */
const mostOfKeep = 5

/** More are not listed to choose from: the newest. */
const mostListed = 5

/**
 * The wish to take back a request that is filed. It is asked about once, since a ticket that is closed by a word that was heard wrong would
 * be lost; an agent who has begun gets a note at once, which closes nothing. Null where the message wants something else, or there is none.
 */
export function wishToWithdraw(scene: Scene): Step | null {
  const { conversation, elsewhere, heard, message } = scene
  if (Object.keys(heard.fields).length > 0) return null
  const names = referencesIn(message.text)
  const wanted = wantsWithdrawn(message.text)
  const isCalled = wanted === 'yes' || needsNoCopy(message.text)
  // With a form open, "cancel the request" is about that one, unless a ticket is named.
  if (conversation.form !== null && (!isCalled || names.length === 0)) return null
  if (wanted === 'keep' || (countWords(message.text) <= mostOfKeep && keeps.test(message.text))) return keepFiled(scene)
  if (wanted === 'asks' || (!isCalled && (heard.command !== 'cancel' || inHand(conversation.tickets)))) return null
  const open = conversation.tickets.filter(isOpen)
  const meant = names.length > 0 ? open.filter(({ reference }) => names.includes(reference)) : open.slice(-mostListed)
  const there = elsewhere.tickets.find(({ reference, status }) => names.includes(reference) && isOpen({ status }))
  if (meant.length === 0) return there ? plain(scene, scene.phrases.withdrawThere(there.reference)) : null
  if (meant.every(({ status }) => status !== 'new') && (meant.length === 1 || names.length > 0)) return takeBack(scene, meant)
  return askToWithdraw(scene, meant)
}

/** Asks whether these requests are to be withdrawn, and withdraws nothing. */
export function askToWithdraw(scene: Scene, meant: readonly Ticket[]): Step {
  const { conversation, phrases } = scene
  const [first] = meant
  const references = meant.map(({ reference }) => reference)
  const buttons = [...references.map(phrases.withdrawIt), ...(meant.length > 1 ? [phrases.withdrawAll] : []), phrases.keepFiled]
  const text =
    first && meant.length === 1 ? phrases.askWithdraw(called(scene, first)) : phrases.askWhichWithdraw(meant.map(one => called(scene, one)))
  const reply: Reply = { kind: 'text', text, choices: buttons.map(label => ({ label })) }
  return { conversation: { ...conversation, offer: { kind: 'withdraw', references } }, replies: [reply], effects: [] }
}

/** "INV-7K3F9Q (a copy of a lost invoice, 04418827)" */
function called({ knowledge, phrases }: Scene, { reference, intent, fields }: Ticket): string {
  return phrases.requestCalled(reference, knowledge.intents.get(intent)?.name ?? intent, fields[invoiceField] ?? null)
}

/** "Don't cancel it": nothing was, and whoever has begun on it hears of that wish. Null where there is no request to keep. */
function keepFiled(scene: Scene): Step | null {
  const { conversation, phrases } = scene
  const isWaiting = conversation.tickets.some(isOpen) && !inHand(conversation.tickets)
  return isWaiting ? plain(scene, phrases.nothingWithdrawn) : null
}

/**
 * What must be heard before an agent's silence and all offers: the answer to the question above, a ticket that is named or in hand, and words that are
 * said of nothing but a request that is filed, whatever was offered.
 */
export function withdrawNamed(scene: Scene): Step | null {
  const { conversation, heard, message, now, phrases } = scene
  const { offer, tickets } = conversation
  if (offer?.kind === 'withdraw') return takeUp({ ...scene, conversation: { ...conversation, offer: null } }, offer)
  // "I found it, forget about it" is said of the request, and not of what was offered last.
  const isFound = needsNoCopy(message.text) || (heard.command === 'cancel' && found.test(message.text))
  // "Cancel", said where a person was offered, may mean the offer or the request that is filed: closing the wrong one would be thought done.
  const isEither = offer?.kind === 'person' && heard.command === 'cancel' && endsIt.test(message.text)
  const isMeant = isFound || isEither || inHand(tickets) || referencesIn(message.text).length > 0 || wantsWithdrawn(message.text) === 'yes'
  // The button that brings a cancelled request back is called "撤销", which is also said of a filed one.
  const isUndo = isPressed(scene, phrases.undo) && restorable(conversation, now) !== null
  return isMeant && !isUndo ? wishToWithdraw(scene) : null
}

const found = /\b(?:found|turned up|have it (?:back|again)|got it back)\b|找到|找着|翻出来/iu

/** Null where the message is about something else: then nothing is taken back. */
function takeUp(scene: Scene, { references }: Extract<Offer, { kind: 'withdraw' }>): Step | null {
  const { conversation, heard, message, phrases } = scene
  const open = conversation.tickets.filter(ticket => references.includes(ticket.reference) && isOpen(ticket))
  const wanted = wantsWithdrawn(message.text)
  const isLetBe = (heard.command === 'cancel' && wanted === null && !endsIt.test(message.text)) || keeps.test(message.text)
  const isButton = isPressed(scene, phrases.keepFiled) || isPressed(scene, phrases.noThanks)
  const isAgreed = agreesToEnd(message.text)
  const declines = !isAgreed && (isButton || heard.command === 'no' || wanted === 'keep' || isLetBe)
  if (declines) return andGoOn(scene, plain(scene, phrases.nothingWithdrawn))
  const names = referencesIn(message.text)
  const named = open.filter(({ reference }) => names.includes(reference))
  const agrees = isAgreed || heard.command === 'yes' || heard.command === 'cancel' || wanted === 'yes'
  if (named.length > 0) return agrees || isOnlyOf(scene, named) ? andGoOn(scene, takeBack(scene, named)) : null
  if (isPressed(scene, phrases.withdrawAll)) return andGoOn(scene, takeBack(scene, open))
  if (!agrees) return null
  return open.length === 1
    ? andGoOn(scene, takeBack(scene, open))
    : open.length > 1
      ? askToWithdraw(scene, open)
      : plain(scene, phrases.nothingWithdrawn)
}

/** "Never mind", said to "shall I withdraw it?", lets it be; "cancel it" does not. */
const endsIt =
  /\b(?:cancel|withdraw|revoke|retract|drop|close|delete|remove|scrap|discard|stop|terminate|abort)|取消|撤|作废|关|终止|删|找到/iu
const keeps =
  /^[^\p{L}]*(?:(?:no|oh|ok|please|then|just|actually|well|better)[ ,]+)*(?:keep|leave) (?:it|them|that|everything)\b|保留|留着/iu

function isOnlyOf(scene: Scene, tickets: readonly Ticket[]): boolean {
  return tickets.some(({ reference }) => isPressed(scene, scene.phrases.withdrawIt(reference)) || isPressed(scene, reference))
}

function takeBack({ conversation, message, now, phrases }: Scene, meant: readonly Ticket[]): Step {
  const said = { key: `${conversation.id}:${message.id}`, words: message.text }
  const done = meant.map(ticket => ({ ticket, came: withdraw(ticket, said, now) }))
  const changed = new Map(done.flatMap(({ came }) => (came.kind === 'same' ? [] : [[came.ticket.reference, came.ticket] as const])))
  const tickets = conversation.tickets.map(one => changed.get(one.reference) ?? one)
  const replies = done.map(({ ticket: { reference }, came }) =>
    textReply(came.kind === 'withdrawn' ? phrases.withdrawnNow(reference) : phrases.withdrawNoted(reference)),
  )
  const effects = done.flatMap(({ ticket: { reference }, came }) =>
    came.kind === 'same'
      ? []
      : [{ kind: came.kind === 'withdrawn' ? ('ticket-withdrawn' as const) : ('ticket-noted' as const), reference }],
  )
  return { conversation: { ...conversation, offer: null, tickets }, replies, effects }
}

/** The request that is open is asked for again behind what was said of one that is filed. */
function andGoOn(scene: Scene, step: Step): Step {
  const open = step.conversation.form
  const intent = open && scene.knowledge.intents.get(open.intent)
  return open && intent?.kind === 'form' ? after(step, ({ conversation }) => askAgain({ ...scene, conversation }, open, intent.form)) : step
}

function plain({ conversation }: Scene, text: string): Step {
  return { conversation: { ...conversation, offer: null }, replies: [textReply(text)], effects: [] }
}
