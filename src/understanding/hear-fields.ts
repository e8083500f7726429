import { check } from '../forms/checks.js'
import { confusedWith } from '../forms/confused.js'
import type { Field, Form, Values } from '../forms/form.js'
import { takesSentence } from '../forms/takes-sentence.js'
import { asksForTime } from './acts/asks-for-time.js'
import { asksIndirectly, wantsAnswer } from './acts/wants-answer.js'
import { beforeQuestion, behindQuestion } from './fields/before-question.js'
import { hasClearHanForm, isClearForm } from './fields/company-words.js'
import { guessedNumber } from './fields/guessed-number.js'
import { tokenize } from './fields/tokens.js'
import { withoutCourtesy } from './fields/without-courtesy.js'
import { behindLabel, withoutEcho } from './fields/without-echo.js'
import { bareValue, findFields } from './fields.js'
import type { Asked, Candidate, Decision, Heard } from './heard.js'
import type { Command, Content, Intent } from './knowledge.js'
import { isUnknownWord } from './model/vocabulary.js'
import { tellsOnlyLoss } from './several/only-lost.js'
import { findSeveral } from './several/several.js'
import { isQuestion } from './text/is-question.js'
import { hasGrammar, languageOf } from './text/language.js'
import { countWords } from './text/normalize.js'
import { withoutTag } from './text/without-tag.js'
import { isToken, isWrittenAsName } from './text/written-as-name.js'

/** From this confidence on words without any grammar ("tax rate") are a topic and no name. */
const surelyTopic = 0.9

/** A command is short; in a longer message its words mean something else. */
const longestCommand = 8

/** The values of a message, given what was asked and what it was heard to mean; what of an answer a check refused. */
export function hearFields(
  text: string,
  asked: Asked,
  heard: { decision: Decision; candidates: readonly Candidate[]; command: Command | null },
  knowledge: Content,
): Pick<Heard, 'fields' | 'several' | 'refused'> {
  const several = formsFor(asked, knowledge).flatMap(form => findSeveral(text, form))
  return { ...readFields(text, asked, heard, knowledge), several }
}

/** Looks for all values ahead: they are remembered, so that hearFields soon finds the same with next to no work. */
export function findAhead(text: string, asked: Asked, knowledge: Content): void {
  for (const form of formsFor(asked, knowledge)) findFields(text, form, null)
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
  const guess = field?.check.kind === 'digits' ? guessedNumber(written) : null
  // "Account redwing", where "account closing" speaks of something.
  const word = field?.name === 'account' ? behindLabel(written, field) : null
  const named = word !== null && isUnknownWord(word, knowledge) ? word : null
  const text = guess ?? named ?? (field ? asAnswer(withoutEcho(written, field), field) : written)
  const stated: Values = Object.assign({}, ...forms.map(one => findFields(text, one, null)))
  if (!form || !field) return { fields: stated, refused: null }
  // Digits that can only be an invoice's, said to the offer of a request, are no account.
  if (asked.isOffered && isLongNumber.test(text.trim())) return { fields: stated, refused: null }
  if (!readsAsAnswer(text, field, asked, heard, stated, knowledge))
    return { fields: { ...answerBeside(text, written, { field, form }, asked, stated, knowledge), ...stated }, refused: null }
  const fields = findFields(text, form, field.name)
  // Other fields named in the same message mean that the rest of it is not the answer.
  if (Object.keys(fields).length > 0) return { fields, refused: null }
  // "12 March 2024" for a number: what it is shows in the whole of it, not in the digits that it holds.
  const whole = field.check.kind === 'digits' && confusedWith(field.check.confusions, text) !== null
  const bare = whole ? text : bareValue(text, field)
  const checked = bare === null ? null : check(field, bare)
  return { fields, refused: checked?.kind === 'refused' ? { field: field.name, say: checked.say } : null }
}

const isLongNumber = /^\d{20}$/

/** Without what is said behind an answer and is no part of it. */
function asAnswer(written: string, field: Field): string {
  if (takesSentence(field)) return withoutTag(written)
  return field.check.kind === 'text' ? withoutCourtesy(written) : written
}

/** The name that is given in front of a question or a courtesy, or behind a question: "maple-ops. How much does it cost?" Words that we know from questions are none. */
function answerBeside(
  text: string,
  written: string,
  { field, form }: { readonly field: Field; readonly form: Form },
  { isOffered }: Asked,
  stated: Values,
  content: Content,
): Values {
  const said =
    field.check.kind !== 'text' || takesSentence(field) || isOffered || stated[field.name] !== undefined
      ? null
      : (beforeQuestion(text) ?? behindQuestion(text) ?? (text === written ? null : text))
  const labelled = said === null ? undefined : findFields(said, form, null)[field.name]
  if (labelled !== undefined) return { [field.name]: labelled }
  const bare = said === null ? null : bareValue(said, field)
  // "Where do I find it? ah, 48213377", said to the account: what is the number is not the account as well.
  if (bare !== null && Object.values(stated).includes(bare.replace(/[\s-]/gu, ''))) return {}
  if (bare === null || !(isToken(bare) || isWrittenAsName(bare) || isUnknownWord(bare, content))) return {}
  const checked = check(field, bare)
  return checked.kind === 'ok' ? { [field.name]: checked.value } : {}
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
  // "It's "status"": what is put in quotes is called so.
  if (field.check.kind === 'text' && !isOffered && isOneQuoted.test(text)) return true
  if ((isOffered && countWords(text) >= 2) || (languageOf(text) === 'other' && field.check.kind !== 'text')) return false
  if (command !== null && command !== 'none-of-these' && countWords(text) <= longestCommand) return false
  if (isQuestion(text) || decision.kind === 'smalltalk' || (decision.kind === 'answer' && asksIndirectly(text))) return false
  // "号码现在不在手边" has no number in it that could be checked.
  if (asksForTime(text) && (field.check.kind === 'digits' ? !/\d/.test(text) : !takesSentence(field) && !mayBeCalled(text))) return false
  // "It is gone" names nothing.
  if (field.check.kind === 'text' && !takesSentence(field) && tellsOnlyLoss(text) && !mayBeCalled(text)) return false
  // How an invoice was lost sounds like the wish for its copy; that wish is being served.
  const ownEntry = own?.kind === 'form' ? own.entry : null
  if (!first || first.meaning.id === intent || first.meaning.id === ownEntry || takesSentence(field)) return true
  // A name sounds of nothing that we know, so of what is not about invoices at all.
  const isTopic = first.confidence >= surelyTopic && !tokenize(bare ?? text).some(({ word }) => isClearForm(word))
  const asksNothing = decision.kind === 'not-covered' || (decision.kind === 'answer' && !wantsAnswer(text))
  const isName = asksNothing && (isWrittenAsName(bare ?? text) || (!hasGrammar(bare ?? text) && !isTopic))
  return decision.kind === 'unknown' || decision.kind === 'clarify' || isName
}

/** "Hold On Fitness Ltd", "等等科技有限公司" are names. */
function mayBeCalled(text: string): boolean {
  return isWrittenAsName(text) || hasClearHanForm(text) || tokenize(text).some(({ word }) => isClearForm(word))
}

const isOneQuoted = /^[^"“”「」『』]{0,20}["“「『][^"“”「」『』]{1,60}["”」』][\s.!。]*$/u
