import { advance, fill, missingFields, openForm } from '../../forms/fill.js'
import type { Values } from '../../forms/form.js'
import { invoiceField } from '../../tickets/duplicates.js'
import { isOpen } from '../../tickets/lifecycle.js'
import type { Intent } from '../../understanding/knowledge.js'
import { saysOnlyWhoElse } from '../../understanding/several/lost-by-others.js'
import { countWords } from '../../understanding/text/normalize.js'
import { askNext } from '../asking.js'
import { fileForPerson } from '../filed/filing.js'
import { tellStatus } from '../filed/status.js'
import { shownValues } from '../read-back/read-back.js'
import { type Offered, withOffered } from '../several/offered.js'
import type { Scene, Step } from '../turn.js'
import { withMore } from '../words.js'
import { valuesToKeep } from './kept-values.js'
import { type Begun, begunBy, waitForFate } from './lost-or-late.js'
import { whatTheyGet } from './what-they-get.js'
import { asksWhichCopy } from './which-copy.js'

/** A wish for a person of so many words says what it is about, too. */
const matterWords = 9

/** Opens the form of an intent and takes what the message gives already, behind what it was `offered` with. A person is called at once where the matter is known. */
export function beginForm(scene: Scene, id: string, offered: Offered | null = null): Step {
  const intent = scene.knowledge.intents.get(id)
  if (intent?.kind === 'person') {
    const { offer } = scene.conversation
    if (offer?.kind === 'person') return fileForPerson(scene, withMore(offer.words, scene.message.text))
    if (countWords(scene.message.text) >= matterWords) return fileForPerson(scene, scene.message.text)
    if (isCalled(scene, id)) return tellStatus(scene)
  }
  if (intent?.kind !== 'form' && intent?.kind !== 'person') return { conversation: scene.conversation, replies: [], effects: [] }
  const begun = offered ? withOffered(begunBy(scene), offered, scene.message.text) : begunBy(scene)
  if (intent.kind === 'form') return waitForFate(scene, intent, begun) ?? startForm(scene, intent, begun)
  return startForm(scene, intent, begun)
}

/** Whoever has just called a person, and nobody has come yet, is told so, and not asked once more what it is about. */
function isCalled({ conversation, now }: Scene, id: string): boolean {
  return conversation.tickets.some(
    ticket => ticket.intent === id && isOpen(ticket) && now.getTime() - Date.parse(ticket.filedAt) <= freshMs,
  )
}

const freshMs = 30 * 60_000

/** Opens the form with what is known of the request, which may be from more than one message, and from a request before it. */
export function startForm(scene: Scene, intent: Extract<Intent, { kind: 'form' | 'person' }>, begun: Begun): Step {
  const { form, id } = intent
  const { phrases } = scene
  const last = valuesToKeep(scene.conversation, id, form)
  // "My colleague lost one too", behind a filed request: neither that nor how theirs was lost is how this one was.
  const isOfOthers = Object.keys(last).length > 0 && saysOnlyWhoElse(begun.values.reason ?? '')
  const [before, given] = isOfOthers ? [withoutReason(last), withoutReason(begun.values)] : [last, begun.values]
  const hasNumbers = form.fields.some(({ name }) => name === invoiceField)
  const kept = Object.keys(before).filter(name => given[name] === undefined)
  const opened = {
    ...openForm(id, begun.key, begun.confidence),
    waiting: begun.waiting,
    apart: begun.apart,
    further: hasNumbers ? begun.further : 0,
    uncounted: hasNumbers && begun.uncounted,
    kept,
  }
  const { open, changed } = fill(opened, form, { ...before, ...given })
  const isAsking = missingFields(open.values, form).length > 0
  const noted = form.fields.filter(({ name }) => changed.includes(name) && !kept.includes(name))
  const carried = form.fields.filter(({ name }) => kept.includes(name))
  // What is read back says it itself, and so does the entry.
  const isTold = scene.conversation.receipts.some(({ message }) => message === scene.message.id)
  const gets = isAsking && !isTold && asksWhichCopy(scene) ? whatTheyGet(scene, open, form) : null
  const several = [open.values[invoiceField] ?? '', ...begun.waiting]
  const hasMore = isAsking && open.further > 0
  const lead = [
    ...(intent.kind === 'form' ? [phrases.begin(intent.name)] : []),
    ...(begun.waiting.length > 0 ? [phrases.severalNoted(several)] : []),
    ...(hasMore ? [open.values[invoiceField] === undefined ? phrases.numbersOfAll : phrases.furtherNoted] : []),
    ...(gets === null ? [] : [gets]),
    ...(isAsking && noted.length > 0 ? [phrases.gotSoFar(noted, shownValues(open, form))] : []),
    ...(carried.length > 0 ? [phrases.keptFrom(carried, open.values)] : []),
  ]
  return askNext(scene, advance(open, form).open, form, phrases.together(lead))
}

function withoutReason({ reason: _, ...others }: Values): Values {
  return others
}
