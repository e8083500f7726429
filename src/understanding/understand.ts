import { check } from '../forms/checks.js'
import { confusedWith } from '../forms/confused.js'
import type { Field, Form, Values } from '../forms/form.js'
import { takesSentence } from '../forms/takes-sentence.js'
import { consentIn } from './acts/consent/consent.js'
import { isHedged } from './acts/consent/hedged.js'
import { withoutTalk } from './acts/says-no-topic.js'
import { wantsAnswer } from './acts/wants-answer.js'
import { whyNot } from './acts/why-not.js'
import { asDigits } from './as-digits.js'
import { isBareCommand } from './bare-command.js'
import { decideParts } from './decide-parts.js'
import { decide, withWishForPerson } from './decision.js'
import { findSeveral } from './fields/several.js'
import { bareValue, findFields } from './fields.js'
import { hasWords, hearCommand } from './hear-command.js'
import type { Asked, Candidate, Decision, Heard } from './heard.js'
import { isFurther, isQuestion } from './is-question.js'
import type { Command, Content, Intent, Knowledge } from './knowledge.js'
import { hasGrammar, languageOf } from './language.js'
import { withoutLookAlike } from './look-alikes.js'
import { countWords, normalize } from './normalize.js'
import { remember } from './remember.js'
import { clauses, pieces, segment } from './segment.js'
import { withValuesStated } from './states-form.js'
import { unheardParts } from './unheard-parts.js'
import { withoutQuoted } from './without-quoted.js'
import { withoutTag } from './without-tag.js'
import { isToken, isWrittenAsName } from './written-as-name.js'

/** From this confidence on words without any grammar ("tax rate") are a topic and no name. */
const surelyTopic = 0.9

/** A command is short; in a longer message its words mean something else. */
const longestCommand = 8

/** Messages that are remembered: the same one often comes again, and is read twice where languages are compared. */
const mostRemembered = 500

/** Longer ones are rarely said again, and would fill the memory. */
const longestRemembered = 400

const memories = new WeakMap<Knowledge, ReturnType<typeof remember<Heard>>>()

/**
 * What one message means, given what was asked just before. Never throws, whatever the text; costs a few milliseconds.
 * `asked` only decides how bare words are read: the same words mean the same decision.
 */
export async function understand(text: string, asked: Asked, knowledge: Knowledge): Promise<Heard> {
  if (text.length > longestRemembered) return hear(text, asked, knowledge)
  const memory = memories.get(knowledge) ?? remember<Heard>(mostRemembered)
  memories.set(knowledge, memory)
  return memory(JSON.stringify([text, asked]), () => hear(text, asked, knowledge))
}

async function hear(written: string, asked: Asked, knowledge: Knowledge): Promise<Heard> {
  // Whoever answers by mail quotes the question: those are the bot's own words.
  const text = asked.intent === null ? written : withoutQuoted(written)
  const sentences = segment(text)
  const told = sentences.length > 1 ? sentences : []
  // Pieces of sentences are many: only those that ask, or whose words alone sound like a question of their own, are heard in full.
  const cut = pieces(sentences).filter(
    piece =>
      !told.includes(piece) && (isQuestion(piece) || soundsLike(piece, knowledge, ({ kind }) => kind === 'entry' || kind === 'form')),
  )
  const wishes = clauses(text).filter(clause => soundsLike(clause, knowledge, ({ kind }) => kind === 'person'))
  const [candidates = [], ...heard] = await candidatesOf([text, ...told, ...cut, ...wishes], knowledge)
  const parts = [...told, ...cut].map((part, at) => ({
    candidates: heard[at] ?? [],
    isQuestion: isQuestion(part),
    isFurther: isFurther(part),
    isClause: at >= told.length,
  }))
  const asWritten = parts.length > 0 ? decideParts(candidates, parts, knowledge) : decide(candidates, knowledge)
  const sure = withoutLookAlike(withoutTalk(asWritten, text), candidates, text, knowledge)
  const hearOne = async (one: string) => (await candidatesOf([one], knowledge))[0] ?? []
  const answered = await withValuesStated(sure, candidates, text, knowledge, hearOne)
  const consent = consentIn(text)
  const command = consent?.kind === 'whole' ? 'yes' : whyNot(text) === null ? hearCommand(text, knowledge) : null
  const decision = withoutStray(
    withWishForPerson(answered, heard.slice(parts.length), knowledge),
    isBareCommand({ command }, text),
    consent?.kind === 'whole' && consent.isFirm,
  )
  const meant = {
    language: languageOf(text),
    decision,
    candidates,
    confidence: candidates[0]?.confidence ?? 0,
    command: command === 'yes' && isHedged(text) ? null : command,
  }
  const found = hearFields(text, asked, meant, knowledge)
  const isAnswer = Object.entries(found.fields).some(([name, value]) => name === asked.field && normalize(value) === normalize(text))
  const sentencesHeard = told.map((sentence, at) => ({ text: sentence, candidates: heard[at] ?? [] }))
  const unheard = unheardParts(sentencesHeard, decision, knowledge)
  return { ...meant, ...found, unheard, command: isAnswer || hasValue(found.fields, meant.command) ? null : meant.command }
}

/** "Never mind" asks nothing, whatever question has its words: only what is said back or done may come of a bare command; "ok go" urges on. */
function withoutStray(decision: Decision, isBare: boolean, isUrging: boolean): Decision {
  const isMeant = decision.kind === 'request' || (decision.kind === 'smalltalk' && !isUrging)
  return isBare && !isMeant ? { kind: 'unknown' } : decision
}

/**
 * "Stop Group Ltd" and "found it, 03381729" sound like a command and carry a value. Agreeing and starting over go with values, unless the
 * value is all there is ("Start Over Again Inc.").
 */
function hasValue(fields: Values, command: Command | null): boolean {
  return Object.keys(fields).length > 0 && command !== 'yes' && command !== 'no' && command !== 'start-over'
}

/** The candidates of each text; none where it has no words. */
async function candidatesOf(written: readonly string[], { model, reader }: Knowledge): Promise<readonly (readonly Candidate[])[]> {
  const texts = written.map(asDigits)
  const sentences = await reader.read(texts.filter(hasWords))
  let next = 0
  return texts.map(text => {
    const sentence = hasWords(text) ? sentences[next++] : undefined
    return sentence ? model.candidates(sentence) : []
  })
}

/** Readings of a text by its words alone that are looked at: the sentence model may yet put the third first. */
const mostLookedAt = 3

/** Whether one of the likeliest meanings of a text by its words alone, which cost little, leads to this. */
function soundsLike(text: string, { model, intents }: Knowledge, leadsTo: (to: { readonly kind: string }) => boolean): boolean {
  const likeliest = hasWords(text) ? model.candidates({ text, encoding: null }).slice(0, mostLookedAt) : []
  return likeliest.some(({ meaning }) => leadsTo((meaning.kind === 'intent' ? intents.get(meaning.id) : undefined) ?? meaning))
}

function hearFields(
  text: string,
  asked: Asked,
  heard: { decision: Decision; candidates: readonly Candidate[]; command: Command | null },
  knowledge: Content,
): Pick<Heard, 'fields' | 'several' | 'refused'> {
  const several = formsFor(asked, knowledge).flatMap(form => findSeveral(text, form))
  return { ...readFields(text, asked, heard, knowledge), several }
}

function readFields(
  written: string,
  asked: Asked,
  heard: { decision: Decision; candidates: readonly Candidate[]; command: Command | null },
  knowledge: Content,
): Pick<Heard, 'fields' | 'refused'> {
  const forms = formsFor(asked, knowledge)
  const form = forms.find(({ fields }) => fields.some(({ name }) => name === asked.field))
  const field = form?.fields.find(({ name }) => name === asked.field)
  const text = field && takesSentence(field) ? withoutTag(written) : written
  const stated: Values = Object.assign({}, ...forms.map(one => findFields(text, one, null)))
  if (!form || !field || !readsAsAnswer(text, field, asked, heard, stated, knowledge)) return { fields: stated, refused: null }
  const fields = findFields(text, form, field.name)
  // Other fields named in the same message mean that the rest of it is not the answer.
  if (Object.keys(fields).length > 0) return { fields, refused: null }
  // "12 March 2024" for a number: what it is shows in the whole of it, not in the digits that it holds.
  const whole = field.check.kind === 'digits' && confusedWith(field.check.confusions, text) !== null
  const bare = whole ? text : bareValue(text, field)
  const checked = bare === null ? null : check(field, bare)
  return { fields, refused: checked?.kind === 'refused' ? { field: field.name, say: checked.say } : null }
}

function formsFor({ intent }: Asked, { intents }: Content): readonly Form[] {
  const hasForm = (one: Intent) => one.kind === 'form' || (one.kind === 'person' && one.id === intent)
  const all = [...intents.values()].filter(one => (intent === null ? one.kind === 'form' : one.id === intent) && hasForm(one))
  return all.flatMap(one => (one.kind === 'form' || one.kind === 'person' ? [one.form] : []))
}

/**
 * Whether a message can be the answer to the question asked, rather than a question, a wish or a topic of its own. What it states by
 * label or shape is one whatever it sounds like; a story may sound like anything but a question.
 */
function readsAsAnswer(
  text: string,
  field: Field,
  { intent, isOffered }: Asked,
  { decision, candidates: [first], command }: { decision: Decision; candidates: readonly Candidate[]; command: Command | null },
  stated: Values,
  { intents }: Content,
): boolean {
  const own = intent === null ? undefined : intents.get(intent)
  // What a person should know may be anything, a question too.
  if (own?.kind === 'person') return command !== 'cancel'
  const bare = bareValue(text, field)
  if (stated[field.name] !== undefined || isToken(text) || (bare !== null && isToken(bare))) return true
  if ((isOffered && countWords(text) >= 2) || (languageOf(text) === 'other' && field.check.kind !== 'text')) return false
  if (command !== null && command !== 'none-of-these' && countWords(text) <= longestCommand) return false
  if (isQuestion(text) || decision.kind === 'smalltalk') return false
  // How an invoice was lost sounds like the wish for its copy; that wish is being served.
  const ownEntry = own?.kind === 'form' ? own.entry : null
  if (!first || first.meaning.id === intent || first.meaning.id === ownEntry || takesSentence(field)) return true
  // A name sounds of nothing that we know, so of what is not about invoices at all.
  const isTopic = first.confidence >= surelyTopic
  const asksNothing = decision.kind === 'not-covered' || (decision.kind === 'answer' && !wantsAnswer(text))
  const isName = asksNothing && (isWrittenAsName(bare ?? text) || (!hasGrammar(bare ?? text) && !isTopic))
  return decision.kind === 'unknown' || decision.kind === 'clarify' || isName
}
