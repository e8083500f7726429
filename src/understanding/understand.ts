import { check } from '../forms/checks.js'
import type { Form, Values } from '../forms/form.js'
import { decide, decideParts } from './decision.js'
import { bareValue, findFields } from './fields.js'
import type { Asked, Candidate, Decision, Heard } from './heard.js'
import { isQuestion } from './is-question.js'
import type { Command, Content, Intent, Knowledge } from './knowledge.js'
import { languageOf } from './language.js'
import { countWords, normalize, words } from './normalize.js'
import { segment } from './segment.js'

/** A command is taken as one from this confidence on. */
const sureCommand = 0.5

/** An answer heard this surely is a question of the customer's own, even where they were asked for a value. */
const sureAnswer = 0.7

/** A command is short; in a longer message its words mean something else. */
const longestCommand = 8

/**
 * What one message means, given what was asked just before. Never throws, whatever the text; costs a few milliseconds.
 * `asked` only decides how bare words are read: the same words mean the same decision.
 */
export async function understand(text: string, asked: Asked, knowledge: Knowledge): Promise<Heard> {
  const candidates = candidatesOf(text, knowledge)
  const parts = segment(text)
  const decision =
    parts.length > 1
      ? decideParts(
          candidates,
          parts.map(part => candidatesOf(part, knowledge)),
          knowledge,
        )
      : decide(candidates, knowledge)
  const command = hasWords(text) ? knowledge.model.command(text) : null
  const heard = {
    language: languageOf(text),
    decision,
    candidates,
    confidence: candidates[0]?.confidence ?? 0,
    command: command && command.confidence >= sureCommand ? command.command : null,
  }
  const found = hearFields(text, asked, heard, knowledge)
  // "Stop Group Ltd" and "found it, 03381729" sound like a command and are the answer to what was asked.
  const answers = asked.field !== null && asked.field in found.fields
  return { ...heard, ...found, command: answers ? null : heard.command }
}

function candidatesOf(text: string, { model }: Knowledge): readonly Candidate[] {
  return hasWords(text) ? model.candidates(text) : []
}

/** Numbers alone are an answer to a question, never a question. */
function hasWords(text: string): boolean {
  return words(normalize(text)).some(word => /\p{L}/u.test(word) && !word.startsWith('@'))
}

function hearFields(
  text: string,
  asked: Asked,
  heard: { decision: Decision; candidates: readonly Candidate[]; command: Command | null },
  knowledge: Content,
): Pick<Heard, 'fields' | 'refused'> {
  const forms = formsFor(asked, knowledge)
  const fields: Values = Object.assign({}, ...forms.map(form => findFields(text, form, asked.field)))
  const field = forms.flatMap(form => form.fields).find(({ name }) => name === asked.field)
  const nothing = { fields, refused: null }
  if (!field || field.name in fields || !readsAsAnswer(text, asked, heard, knowledge)) return nothing
  // Other fields named in the same message mean that the rest of it is not the answer.
  const bare = Object.keys(fields).length > 0 ? null : bareValue(text, field)
  if (bare === null) return nothing
  const checked = check(field, bare)
  return checked.kind === 'ok'
    ? { fields: { ...fields, [field.name]: checked.value }, refused: null }
    : { fields, refused: { field: field.name, say: checked.say } }
}

function formsFor({ intent }: Asked, { intents }: Content): readonly Form[] {
  const hasForm = (one: Intent) => one.kind === 'form' || (one.kind === 'person' && one.id === intent)
  const all = [...intents.values()].filter(one => (intent === null ? one.kind === 'form' : one.id === intent) && hasForm(one))
  return all.flatMap(one => (one.kind === 'form' || one.kind === 'person' ? [one.form] : []))
}

/** Whether a message can be the answer to the question asked, rather than a question or a wish of its own. */
function readsAsAnswer(
  text: string,
  { intent }: Asked,
  { decision, candidates, command }: { decision: Decision; candidates: readonly Candidate[]; command: Command | null },
  { intents }: Content,
): boolean {
  const own = intent === null ? undefined : intents.get(intent)
  // What a person should know may be anything, a question too.
  if (own?.kind === 'person') return command !== 'cancel'
  if (command !== null && command !== 'none-of-these' && countWords(text) <= longestCommand) return false
  if (isQuestion(text)) return false
  // How an invoice was lost sounds like the wish for its copy; that wish is being served.
  const ownEntry = own?.kind === 'form' ? own.entry : null
  const [first] = candidates
  if (!first || first.meaning.id === intent || first.meaning.id === ownEntry) return true
  if (decision.kind === 'smalltalk' || decision.kind === 'request') return countWords(text) < 2
  return !(decision.kind === 'answer' && first.confidence >= sureAnswer)
}
