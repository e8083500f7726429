import type { Asked, Decision, Heard } from './heard.js'
import { type Knowledge, type Languages, otherThan } from './knowledge.js'
import { isQuestion } from './text/is-question.js'
import { languageOf } from './text/language.js'
import { segments } from './text/segment.js'
import { understand } from './understand.js'

/** Fewer than this are a name or a term of the other language, and no words that say something. */
const fewestHan = 3
const fewestLatinWords = 3

/**
 * What a message means whose writer goes from one language to the other: "If we owe you an invoice, will that part be done? 另外快递费谁出？" Heard in the
 * language of the whole; a question that is written in the other one is heard in that, and the whole where its own language says nothing.
 */
export async function hearMixed(text: string, asked: Asked, knowledge: Knowledge, languages: Languages): Promise<Heard> {
  const heard = await understand(text, asked, knowledge)
  const other = otherThan(knowledge, languages)
  if (other === null || !isInBoth(text)) return heard
  const parts = segments(text).map(part => part.text)
  const further = parts.filter(part => languageOf(part) === other.language && isQuestion(part))
  if (parts.length > 1 && further.length > 0) {
    const told = await Promise.all(further.map(async part => (await understand(part, nothingAsked, other)).decision))
    const isTold = (part: string) =>
      further.some((one, at) => one.includes(part) && ['answer', 'not-covered'].includes(told[at]?.kind ?? ''))
    return { ...heard, decision: told.reduce(withFurther, heard.decision), unheard: heard.unheard.filter(part => !isTold(part)) }
  }
  const saysNothing = heard.decision.kind === 'unknown' && heard.command === null && asked.intent === null
  const there = saysNothing ? await understand(text, asked, other) : null
  return there?.decision.kind === 'answer' || there?.decision.kind === 'clarify' ? there : heard
}

const nothingAsked: Asked = { intent: null, field: null }

/** Whether words enough of both languages stand in a text. */
function isInBoth(text: string): boolean {
  return (
    (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= fewestHan && (text.match(/\p{Script=Latin}{2,}/gu)?.length ?? 0) >= fewestLatinWords
  )
}

/** What the whole calls for with what one more question does; a question back about the whole comes first. */
function withFurther(whole: Decision, further: Decision): Decision {
  if (further.kind !== 'answer' && further.kind !== 'not-covered') return whole
  if (whole.kind === 'clarify') return whole
  if (whole.kind === 'unknown' || whole.kind === 'smalltalk') return further
  const topics = [...new Set([...(whole.topics ?? []), ...further.topics])]
  if (whole.kind === 'not-covered') return { ...further, topics }
  const entries = further.kind === 'answer' ? further.entries : []
  return {
    ...whole,
    topics,
    entries: [...whole.entries, ...entries.filter(({ entry }) => !whole.entries.some(one => one.entry === entry))],
  }
}
