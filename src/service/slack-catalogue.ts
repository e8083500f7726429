import type { Catalogue } from '../channels/slack/catalogue.js'
import { answerReply } from '../conversation/answering/answer.js'
import { rejections } from '../conversation/phrases/rejections.js'
import { phrasesIn } from '../conversation/phrases.js'
import type { Askable } from '../delivery/slack/modals/form-modal.js'
import { shownOf } from '../delivery/slack/shown-of.js'
import { check } from '../forms/checks.js'
import type { Field } from '../forms/form.js'
import { longestMessage, type SpokenLanguage } from '../message.js'
import { queueOf } from '../tickets/queue.js'
import type { SupportHours } from '../tickets/support-hours.js'
import { type Intent, type Knowledge, knowledgeIn, type Languages } from '../understanding/knowledge.js'
import { languageOf } from '../understanding/text/language.js'
import { understand } from '../understanding/understand.js'

interface CatalogueParts {
  readonly languages: () => Languages
  readonly hours: () => SupportHours
  readonly now: () => Date
}

/** What the Slack door shows of what is known. Agents work in English; customers are shown their own language. */
export function createCatalogue({ languages, hours, now }: CatalogueParts): Catalogue {
  const english = () => languages().en
  return {
    shown: ({ ticket, conversation }) => shownOf(ticket, conversation, { knowledge: english(), hours: hours(), now: now() }),
    queue: (tickets, view) => queueOf(tickets, view, hours(), now()),
    get zone() {
      return hours().calendar.zone
    },
    nameOf: intent => english().intents.get(intent)?.name ?? intent,
    sendable: () =>
      [...english().entries.values()].map(({ id, question, sides }) => ({ id, question, sides: sides.map(({ name }) => name) })),
    picked(id, side, language) {
      const entry = knowledgeIn(language, languages()).entries.get(id)
      if (!entry) return null
      const { text, asOf } = answerReply(entry, side, now())
      return { entry: id, side, markdown: text, asOf }
    },
    meanings: () => ({
      entries: [...english().entries.values()].map(({ id, question }) => ({ id, name: question })),
      intents: [...english().intents.values()].filter(isAskable).map(({ id, name }) => ({ id, name })),
    }),
    rejections: () => rejections,
    askable: language => askableIn(knowledgeIn(language, languages())),
    check(intent, given, language) {
      const known = knowledgeIn(language, languages())
      const found = known.intents.get(intent)
      if (!found || !isAskable(found)) return { values: {}, wrong: [], words: '' }
      const { fields } = found.form
      const judged = fields.map(field => judge(field, given[field.name] ?? ''))
      const values = Object.fromEntries(judged.flatMap(one => (one.kind === 'ok' ? [[one.name, one.value]] : [])))
      const wrong = judged.flatMap(one => (one.kind === 'wrong' ? [{ name: one.name, say: one.say }] : []))
      const words =
        found.kind === 'person'
          ? Object.values(values).join('\n')
          : [found.name, ...fields.flatMap(({ name, label }) => (values[name] === undefined ? [] : [`${label}: ${values[name]}`]))].join(
              '\n',
            )
      return { values, wrong, words }
    },
    async hear(text) {
      const language = spokenIn(text, languages())
      const { decision, fields } = await understand(text, { intent: null, field: null }, knowledgeIn(language, languages()))
      return { intent: decision.kind === 'request' ? decision.intent : null, values: fields, language }
    },
    home(language) {
      const { home, formTitle } = phrasesIn(language)
      return { text: home, button: formTitle }
    },
    formWords(language) {
      const { formWaiting, formDone, formFailed, formFiledBefore, formClose } = phrasesIn(language)
      return { waiting: formWaiting, done: formDone, failed: formFailed, filedBefore: formFiledBefore, close: formClose }
    },
    refusalOf(code, text) {
      const { tooLong, unreadable, noWords, notTaken } = phrasesIn(spokenIn(text, languages()))
      if (code === 'MESSAGE_TOO_LONG') return tooLong(longestMessage)
      return code === 'MESSAGE_UNREADABLE' ? unreadable : code === 'MESSAGE_EMPTY' ? noWords : notTaken
    },
    onlyCalled: language => phrasesIn(language).onlyCalled,
  }
}

function spokenIn(text: string, { zh }: Languages): SpokenLanguage {
  return languageOf(text) === 'zh' && zh ? 'zh' : 'en'
}

function askableIn({ intents }: Knowledge): readonly Askable[] {
  const all = [...intents.values()].filter(isAskable)
  return [...all.filter(({ kind }) => kind === 'form'), ...all.filter(({ kind }) => kind === 'person')]
}

function isAskable(intent: Intent): intent is Askable {
  return intent.kind === 'form' || intent.kind === 'person'
}

type Judged =
  | { readonly kind: 'ok'; readonly name: string; readonly value: string }
  | { readonly kind: 'wrong'; readonly name: string; readonly say: string }
  | { readonly kind: 'nothing' }

/** As in the chat: what is wrong with it, and then where to find what is right. */
function judge(field: Field, written: string): Judged {
  const { name, hint, required } = field
  if (written.trim() === '') return required ? { kind: 'wrong', name, say: hint } : { kind: 'nothing' }
  const read = check(field, written)
  if (read.kind === 'ok') return { kind: 'ok', name, value: read.value }
  return { kind: 'wrong', name, say: read.say === hint ? hint : `${read.say} ${hint}` }
}
