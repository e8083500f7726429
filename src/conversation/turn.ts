import type { OpenForm } from '../forms/form.js'
import type { Message, Reply } from '../message.js'
import { inHand } from '../tickets/lifecycle.js'
import type { SupportHours } from '../tickets/support-hours.js'
import type { Decision, Heard } from '../understanding/heard.js'
import type { Knowledge } from '../understanding/knowledge.js'
import { normalize } from '../understanding/text/normalize.js'
import { answer, sayEntries } from './answering/answer.js'
import { asksForOthers } from './answering/asks-for-others.js'
import { ofTheCopyToo } from './answering/copy-too.js'
import { explainField } from './answering/explain-field.js'
import { followUp } from './answering/follow-up.js'
import { forgive } from './answering/forgive.js'
import { inPublic } from './answering/in-public.js'
import { judgeAnswer } from './answering/judge-answer.js'
import { mailOfACopy } from './answering/mail-of-a-copy.js'
import { ofOneMatter } from './answering/of-one-matter.js'
import { ofTheCopyAgain } from './answering/of-the-copy.js'
import { ofWhatWasTold } from './answering/of-what-was-told.js'
import { ofOtherKind } from './answering/other-kind.js'
import { clarify, dontKnow, gotFiles, notCovered, otherLanguage, smallTalk, strayCommand } from './answering/small-turns.js'
import { withUnheard } from './answering/unheard.js'
import { soothe } from './answering/vent.js'
import { type Conversation, withLines } from './conversation.js'
import type { Effect } from './effect.js'
import { type Elsewhere, nothingElsewhere } from './elsewhere.js'
import { correctFiled } from './filed/correct-filed.js'
import { askedByAgent, inPersonsHands } from './filed/in-persons-hands.js'
import { asksForStatus, tellStatus } from './filed/status.js'
import { wishToWithdraw, withdrawNamed } from './filed/withdraw.js'
import { type Phrases, phrasesIn } from './phrases.js'
import { beginForm } from './request/begin-form.js'
import { inForm } from './request/form-turn.js'
import { fateAlone, fatefulIntent } from './request/lost-or-late.js'
import { needsNone } from './request/needs-none.js'
import { takeUpOffer } from './request/take-up-offer.js'
import { takeWholeForm } from './request/take-whole-form.js'
import { undo } from './request/undo.js'
import { anotherRequest } from './several/another-request.js'
import { lostOfSeveral } from './several/lost-of-several.js'
import { goOn } from './several/several-invoices.js'

/**
 * What a turn is given. `knowledge` is of the language to answer in. `label` is what the message says in that language where it is a
 * button of the other one. `reference` is for the ticket that this turn may file: time and dice come in, nothing is drawn inside.
 */
interface Given {
  readonly conversation: Conversation
  readonly message: Message
  readonly heard: Heard
  readonly knowledge: Knowledge
  readonly label?: string | null
  readonly now: Date
  readonly reference: string
  /** What was found outside this conversation; nothing unless given. */
  readonly elsewhere?: Elsewhere
  /** When support works; where it is not known no time is promised. */
  readonly hours?: SupportHours | null
}

/** Everything the parts of a turn may look at. `pressed` is the normalised message, or label, to compare buttons with. */
export interface Scene extends Given {
  readonly phrases: Phrases
  readonly pressed: string
  readonly elsewhere: Elsewhere
}

/** What one part of a turn came to: the conversation after it (its transcript not yet longer), what is said, what others are told. */
export interface Step {
  readonly conversation: Conversation
  readonly replies: readonly Reply[]
  readonly effects: readonly Effect[]
  /** The request that begins when this one is filed or joined: for the next of several invoices. */
  readonly next?: OpenForm | null
}

/** What a message leads to. Pure: the same scene always gives the same turn. */
export function turn(given: Given): Step {
  const { language } = given.knowledge
  const pressed = normalize(given.label ?? given.message.text)
  const elsewhere = given.elsewhere ?? nothingElsewhere
  const scene = mailOfACopy(
    ofOneMatter({
      ...given,
      elsewhere,
      conversation: { ...given.conversation, language },
      phrases: phrasesIn(language),
      pressed,
    }),
  )
  const step = scene.message.isPublic ? inPublic(scene, afresh) : goOn(scene, inPrivate(scene))
  return { ...step, conversation: withLines(step.conversation, scene.message, step.replies, scene.now) }
}

function inPrivate(scene: Scene): Step {
  return (
    takeWholeForm(scene) ??
    correctHeld(scene) ??
    withdrawNamed(scene) ??
    inPersonsHands(scene) ??
    gotFiles(scene) ??
    undo(scene) ??
    judgeAnswer(scene) ??
    takeUpOffer(scene) ??
    inForm(scene) ??
    wishToWithdraw(scene) ??
    correctFiled(scene) ??
    afresh(scene)
  )
}

/** A correction reaches the agent who has the request as one, and not only among the customer's lines. */
function correctHeld(scene: Scene): Step | null {
  const { tickets } = scene.conversation
  const step = inHand(tickets) && !askedByAgent(scene.conversation) ? correctFiled(scene) : null
  return step?.effects.some(({ kind }) => kind === 'ticket-noted') ? step : null
}

/** A message that answers nothing the bot has asked. An offer stands for one message: what is not offered anew is over. */
function afresh(scene: Scene): Step {
  const step = begin(scene)
  const { conversation } = step
  return conversation.offer === scene.conversation.offer ? { ...step, conversation: { ...conversation, offer: null } } : step
}

function begin(scene: Scene): Step {
  const { decision, language, command } = scene.heard
  const ofCopy = ofTheCopyToo(scene)
  if (ofCopy) return ofCopy
  if (decision.kind !== 'request' && asksForStatus(scene)) return tellStatus(scene)
  const beside =
    forgive(scene) ??
    soothe(scene) ??
    explainField(scene) ??
    ofOtherKind(scene) ??
    followUp(scene) ??
    ofWhatWasTold(scene) ??
    ofTheCopyAgain(scene)
  if (beside) return beside
  const another = needsNone(scene) ?? anotherRequest(scene)
  if (another) return another
  const wasOffered = formMeant(scene)
  const isUnread = language === 'other' || (language === 'zh' && scene.knowledge.language === 'en')
  const ofSeveral = lostOfSeveral(scene)
  if (ofSeveral) return ofSeveral
  const fate = fateAlone(scene)
  if (fate !== null) return fate === 'begin' ? beginForm(scene, fatefulIntent(scene)?.id ?? '') : fate
  switch (decision.kind) {
    case 'answer':
      return answer(scene, decision.entries, decision.topics)
    case 'request':
      return asksForOthers(scene) ?? request(scene, decision)
    case 'clarify':
      return command !== null ? strayCommand(scene) : clarify(scene, decision.between)
    case 'smalltalk':
      return smallTalk(scene, decision.intent)
    case 'not-covered':
      return command !== null ? strayCommand(scene) : notCovered(scene, decision.topics)
    case 'unknown':
      if (wasOffered) return beginForm(scene, wasOffered)
      return isUnread ? otherLanguage(scene) : command !== null ? strayCommand(scene) : dontKnow(scene)
  }
}

/** Values for a form whose entry was told in this conversation are meant for it, even where the offer no longer stands. */
function formMeant({ conversation, heard, knowledge }: Scene): string | null {
  if (Object.keys(heard.fields).length === 0) return null
  for (const intent of knowledge.intents.values()) {
    if (intent.kind === 'form' && conversation.receipts.some(({ entry }) => entry === intent.entry)) return intent.id
  }
  return null
}

/** What is requested, after the questions of the same message are answered. */
function request(scene: Scene, { intent: id, entries, topics = [] }: Extract<Decision, { kind: 'request' }>): Step {
  const said = withUnheard(scene, sayEntries(scene, entries, topics))
  const next = { ...scene, conversation: said.conversation }
  const step = scene.knowledge.intents.get(id)?.kind === 'status' ? tellStatus(next) : beginForm(next, id)
  return { ...step, replies: [...said.replies, ...step.replies], effects: [...said.effects, ...step.effects] }
}
