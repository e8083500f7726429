import { leaveIn, saysWhatNext } from '../acts/closes.js'
import { saysNothingLeft } from '../acts/that-was-all.js'
import type { Candidate, Decision } from '../heard.js'
import type { Content } from '../knowledge.js'
import type { Hear } from './states-form.js'

/**
 * The decision, or the small talk that a message is which does nothing but close: what its writer will do next may sound like any policy
 * ("I'll look at the status, bye"). A wish that is surely heard stays one, and so does a question where no leave is taken. `isAsked`: something was asked
 * just before, which what they will do next may be about.
 */
export async function withLeave(
  decision: Decision,
  candidates: readonly Candidate[],
  text: string,
  { intents, language }: Content,
  hear: Hear,
  isAsked: boolean,
): Promise<Decision> {
  if (decision.kind === 'request' || decision.kind === 'smalltalk') return decision
  const isNext = !isAsked && decision.kind !== 'answer' && (saysWhatNext(text) || saysNothingLeft(text))
  const leave = leaveIn(text) ?? (isNext ? thanksIn[language] : null)
  if (leave === null) return decision
  for (const { meaning } of [...(await hear(leave)), ...candidates]) {
    const intent = meaning.kind === 'intent' ? intents.get(meaning.id) : undefined
    if (intent?.kind === 'smalltalk' && intent.explainsForm !== true) return { kind: 'smalltalk', intent: intent.id }
  }
  return decision
}

const thanksIn = { en: 'thank you', zh: '谢谢' } as const
