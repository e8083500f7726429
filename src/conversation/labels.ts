import { type SpokenLanguage, spokenLanguages } from '../message.js'
import { type Knowledge, knowledgeIn, type Languages } from '../understanding/knowledge.js'
import { normalize } from '../understanding/text/normalize.js'
import type { Conversation } from './conversation.js'
import { labelOf } from './dated/which-date.js'
import { phrasesIn } from './phrases.js'

/**
 * The button that this text is in any language, as it is labelled in `language`, or null. Only what stands counts: an offer's buttons
 * while it stands, a form's while it is open.
 */
export function labelIn(language: SpokenLanguage, text: string, conversation: Conversation, languages: Languages): string | null {
  const said = normalize(text)
  const own = labelsOf(conversation, knowledgeIn(language, languages))
  for (const other of spokenLanguages) {
    const labels = labelsOf(conversation, knowledgeIn(other, languages))
    for (const [button, label] of labels) if (normalize(label) === said) return own.get(button) ?? null
  }
  return null
}

/** The buttons that stand, by what they do. */
function labelsOf(
  { offer, form: open, told, cancelled }: Conversation,
  { language, entries, intents }: Knowledge,
): ReadonlyMap<string, string> {
  const phrases = phrasesIn(language)
  const labels = new Map<string, string>()
  if (offer?.kind === 'form') labels.set('file', phrases.fileIt)
  if (offer?.kind === 'unknown-field') labels.set('mark unknown', phrases.markUnknown)
  if (offer?.kind === 'lost-or-late')
    labels.set('had arrived', phrases.hadArrived).set('not arrived', phrases.notArrived).set('is lost', phrases.isLostNow)
  if (offer?.kind === 'change-or-new') labels.set('change', phrases.changeRequest(offer.reference)).set('another', phrases.anotherInvoice)
  if (offer?.kind === 'withdraw') {
    for (const reference of offer.references) labels.set(`withdraw ${reference}`, phrases.withdrawIt(reference))
    labels.set('withdraw all', phrases.withdrawAll).set('keep', phrases.keepFiled)
  }
  if (offer?.kind === 'person') labels.set('pass on', phrases.passOn)
  if (offer?.kind === 'choices') {
    for (const { entry } of offer.options) {
      const known = entries.get(entry)
      if (known) labels.set(`entry ${entry}`, known.question)
    }
    labels.set('none', phrases.noneOfThese)
  } else if (offer?.kind === 'which-date') {
    for (const [at, span] of offer.spans.entries()) labels.set(`span ${at}`, labelOf(span, phrases))
    labels.set('date unknown', phrases.dontKnowDate)
  } else if (offer?.kind === 'other-value') {
    labels.set('take other', phrases.takeOther).set('keep value', phrases.keepValue)
  } else if (offer) labels.set('no', phrases.noThanks)
  labels.set('undo', phrases.undo)
  for (const number of cancelled?.form.waiting.slice(0, 1) ?? []) labels.set('go on', phrases.goOnWith(number))
  if (told) labels.set('helpful', phrases.helpful).set('unhelpful', phrases.unhelpful)
  if (offer?.kind === 'why') {
    labels.set('wrong', phrases.isWrong).set('outdated', phrases.isOutdated).set('not my question', phrases.isNotMyQuestion)
  }
  const intent = open ? intents.get(open.intent) : undefined
  if (intent?.kind === 'form' || intent?.kind === 'person') {
    labels
      .set('help', phrases.help)
      .set('back', phrases.back)
      .set('status', phrases.statusButton)
      .set('start over', phrases.startOverButton)
    labels.set('file', phrases.fileIt).set('cancel', phrases.cancelRequest)
    for (const field of intent.form.fields) labels.set(`change ${field.name}`, phrases.change(field))
    if (open?.unsure)
      labels.set('is a date', phrases.itIsADate).set('is the code', phrases.itIsTheCode).set('is a tax id', phrases.itIsATaxId)
    if (open?.unsure) for (const field of intent.form.fields) labels.set(`is ${field.name}`, phrases.itIs(field))
  }
  return labels
}
