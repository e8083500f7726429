import { askedBeforeYes } from '../acts/asks-before.js'
import { besideConsent, consentIn } from '../acts/consent/consent.js'
import { decide } from '../decision.js'
import { findFields } from '../fields.js'
import type { Decision } from '../heard.js'
import type { Content } from '../knowledge.js'
import { asDigits } from '../text/as-digits.js'
import { isQuestion } from '../text/is-question.js'
import { countWords } from '../text/normalize.js'
import { isToken, isWrittenAsName } from '../text/written-as-name.js'
import type { Hear } from './states-form.js'

/** In words: less asks for nothing by itself ("and how?"). In Chinese four characters are a whole question, 邮费谁出? */
const fewestWords = 3
const fewestHan = 2

const stops = /(?<=[,;.!?，；。！？\n])\s*|\s+[-–—]+\s+/u

/**
 * The decision about a message whose only question stands beside values or a consent: "04418827, who pays the postage?" is not surely heard, since the number
 * sounds of nothing that is asked. Its question is then heard by itself. Anything else in the message may be what it asks about, and leaves the decision.
 */
export async function besideValues(decision: Decision, text: string, content: Content, hear: Hear): Promise<Decision> {
  if (decision.kind !== 'clarify' && decision.kind !== 'unknown') return decision
  const apart = askedBeforeYes(text) ?? besideConsent(text)
  if (apart !== null && isQuestion(apart)) return askedAlone(apart, decision, content, hear)
  const clauses = text.split(stops).flatMap(clause => (/[\p{L}\p{N}]/u.test(clause) ? [clause.trim()] : []))
  const questions = clauses.filter(isQuestion)
  const [question] = questions
  if (question === undefined || questions.length > 1 || clauses.length < 2 || !standsAlone(question)) return decision
  if (!clauses.every(clause => clause === question || saysOnlyValues(clause, content))) return decision
  return askedAlone(question, decision, content, hear)
}

async function askedAlone(question: string, decision: Decision, content: Content, hear: Hear): Promise<Decision> {
  const asked = decide(await hear(question), content)
  return asked.kind === 'answer' || asked.kind === 'not-covered' ? asked : decision
}

function standsAlone(question: string): boolean {
  return countWords(question) >= (/\p{Script=Han}/u.test(question) ? fewestHan : fewestWords)
}

function saysOnlyValues(clause: string, { intents }: Content): boolean {
  const bare = clause.replace(/[\p{P}\s]+$/u, '')
  if (isToken(bare) || isWrittenAsName(bare) || /\d{5}/.test(asDigits(bare)) || consentIn(bare)?.kind === 'whole') return true
  return [...intents.values()].some(intent => intent.kind === 'form' && Object.keys(findFields(clause, intent.form, null)).length > 0)
}
