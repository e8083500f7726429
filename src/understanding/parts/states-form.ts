import type { Form, Values } from '../../forms/form.js'
import { fateOf } from '../acts/lost-or-late.js'
import { decide, entryOf } from '../decision.js'
import { isOnlyValues } from '../fields/only-values.js'
import { read } from '../fields/reading.js'
import { at } from '../fields/tokens.js'
import { findFields } from '../fields.js'
import type { Candidate, Decision } from '../heard.js'
import type { Content, Intent } from '../knowledge.js'
import { findSeveral } from '../several/several.js'
import { isQuestion } from '../text/is-question.js'
import { segment } from '../text/segment.js'

type FormIntent = Extract<Intent, { kind: 'form' }>

/** So many fields of a form in one message are no chance: it is being filled in. */
const fewestStated = 2

/** From this confidence on a form or its entry may be what a message is about. */
const likely = 0.1

/** Hears a text by itself. */
export type Hear = (text: string) => Promise<readonly Candidate[]>

/**
 * The decision about a message that states what a form asks for. Where it asks nothing and may well be about the form, it is a request,
 * whatever single words of its story sound like, unless what stands beside the values is about something else. One that is nothing but
 * labelled values is no question and no topic.
 */
export async function withValuesStated(
  decision: Decision,
  candidates: readonly Candidate[],
  text: string,
  content: Content,
  hear: Hear,
): Promise<Decision> {
  if (decision.kind === 'request' || decision.kind === 'smalltalk') return decision
  if ([text, ...segment(text)].some(isQuestion)) return withFormBeside(decision, text, content, hear)
  for (const intent of content.intents.values()) {
    if (intent.kind !== 'form') continue
    // "找不到上个月的发票了": whoever tells plainly that it is lost, and asks nothing, need not be asked what they mean.
    const isTold = decision.kind === 'clarify' && candidates[0]?.meaning.id === intent.id && intent.late !== null && fateOf(text) === 'lost'
    if (isTold) return { kind: 'request', intent: intent.id, entries: [] }
    const stated = findFields(text, intent.form, null)
    const several = findSeveral(text, intent.form)
    const count = countRequired(stated, intent.form) + several.length
    // All of them are nobody's story, whatever single words of them sound like.
    const isWhole = countRequired(stated, intent.form) + Math.min(several.length, 1) === countRequired(null, intent.form)
    // "发票丢了，账户maple-ops": who is asked nothing and tells a value wants it done.
    const isOwn = (count > 0 || /\d{5}/.test(text)) && decision.kind === 'answer' && isOnly(decision, intent)
    if (isOwn || (count >= fewestStated && (isWhole || mayBeAbout(intent, decision, candidates)))) {
      // "…, 70707071是鸢尾公司的": where there are several, the clause of each says whose it is.
      const others = several.length > 0 ? text.replace(/[^,，。;；\n]{0,80}\d{8}[^,，。;；\n]{0,80}/gu, ' ') : text
      const beside = decide(await hear(withoutValues(others, stated, intent.form)), content)
      const isElse = beside.kind === 'not-covered' || (beside.kind === 'answer' && !isOnly(beside, intent))
      if (!isElse) return { kind: 'request', intent: intent.id, entries: [] }
      // "Lost 04418827, …, stolen, and tell me how long it takes" wants both.
      const isBoth = isWhole && fateOf(text) === 'lost' && candidates.some(({ meaning }) => isOfForm(meaning.id, intent))
      return isBoth ? { kind: 'request', intent: intent.id, entries: entriesOf(beside), topics: beside.topics } : beside
    }
    if (isOnlyValues(text, intent.form)) return { kind: 'unknown' }
  }
  return decision
}

/** A question beside sentences that state a form, "Lost 31415926, account pi-ops, … By the way, who pays the postage?": both are meant. */
async function withFormBeside(decision: Decision, text: string, content: Content, hear: Hear): Promise<Decision> {
  const told = segment(text).filter(sentence => !isQuestion(sentence))
  const statement = told.join('\n')
  let isWhole = false
  const isStated = [...content.intents.values()].some(intent => {
    if (intent.kind !== 'form') return false
    // "I lost 04418827. What do I get?" may want to know before they decide.
    const asksOwn = decision.kind === 'answer' && decision.entries.some(({ entry }) => entry === entryOf(intent))
    const count = countRequired(findFields(statement, intent.form, null), intent.form)
    isWhole ||= count === countRequired(null, intent.form)
    return count >= (asksOwn ? fewestStated : 1)
  })
  // What was meant by the question is not asked back where all else would be lost by that: it is named as not understood.
  if (!isStated || (decision.kind === 'clarify' && !isWhole)) return decision
  const heard = await hear(statement)
  const beside = await withValuesStated(decide(heard, content), heard, statement, content, hear)
  if (beside.kind !== 'request') return decision
  const topics = decision.kind === 'answer' || decision.kind === 'not-covered' ? decision.topics : []
  return { ...beside, entries: entriesOf(decision), topics }
}

/** How many of the fields that must be given are stated, or without any how many there are; what may be said besides is found in many a story. */
function countRequired(stated: Values | null, { fields }: Form): number {
  return fields.filter(({ name, required }) => required && (stated === null || stated[name] !== undefined)).length
}

function mayBeAbout(intent: FormIntent, decision: Decision, candidates: readonly Candidate[]): boolean {
  // What answers something else besides is not only about this.
  if (decision.kind === 'answer') return isOnly(decision, intent)
  return candidates.some(({ meaning, confidence }) => confidence >= likely && isOfForm(meaning.id, intent))
}

function isOfForm(id: string, intent: FormIntent): boolean {
  return id === intent.id || id === entryOf(intent)
}

function entriesOf(decision: Decision) {
  return decision.kind === 'answer' ? decision.entries : []
}

function isOnly({ entries, topics }: Extract<Decision, { kind: 'answer' }>, intent: FormIntent): boolean {
  return topics.length === 0 && entries.every(({ entry }) => entry === entryOf(intent))
}

/** What is said beside the values and their labels. */
function withoutValues(text: string, stated: Values, form: Form): string {
  const rest = Object.values(stated).reduce((left, value) => left.replace(value, ' '), text)
  const { tokens, mentions } = read(rest, form)
  const labels = mentions.filter(({ field, to }) => field !== null && !/^[\p{L}\p{N}]/u.test(at(tokens, to).word))
  return labels.reduceRight((left, { from, to }) => left.slice(0, at(tokens, from).start) + left.slice(at(tokens, to - 1).end), rest)
}
