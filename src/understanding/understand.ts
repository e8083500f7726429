import type { Values } from '../forms/form.js'
import { consentIn } from './acts/consent/consent.js'
import { isHedged } from './acts/consent/hedged.js'
import { withoutLetterhead } from './acts/consent/letter.js'
import { saysNoTopic, withoutTalk } from './acts/says-no-topic.js'
import { leavesUndone, wantsNoCall } from './acts/wants-no-call.js'
import { whyNot } from './acts/why-not.js'
import { isBareCommand } from './bare-command.js'
import { decide, withoutPerson, withWishForPerson } from './decision.js'
import { hearAnswer } from './hear-answer.js'
import { hasWords, hearCommand } from './hear-command.js'
import { findAhead, hearFields } from './hear-fields.js'
import type { Asked, Candidate, Decision, Doubt, Heard } from './heard.js'
import type { Command, Knowledge } from './knowledge.js'
import { besideValues } from './parts/beside-values.js'
import { decideParts } from './parts/decide-parts.js'
import { doubtsOf } from './parts/doubts.js'
import { kindsByWords } from './parts/kinds-by-words.js'
import { asAsked, partOf, pieceOf } from './parts/part.js'
import { withValuesStated } from './parts/states-form.js'
import { unheardParts } from './parts/unheard-parts.js'
import { withLeave } from './parts/with-leave.js'
import { withoutLookAlike } from './parts/without-look-alike.js'
import { heardWithNumber, withoutNumbers } from './parts/without-numbers.js'
import { remember } from './remember.js'
import { asDigits } from './text/as-digits.js'
import { isQuestion } from './text/is-question.js'
import { withoutStuffing } from './text/is-stuffed.js'
import { joinsOnly } from './text/joins-only.js'
import { languageOf } from './text/language.js'
import { isNamesOnly } from './text/names-only.js'
import { countWords, normalize } from './text/normalize.js'
import { asksOfAllTold, asksOfTwo } from './text/of-two.js'
import { clauses, pieces, segments } from './text/segment.js'
import { withoutLead } from './text/without-lead.js'
import { withoutQuoted } from './text/without-quoted.js'
import { withoutRemedy } from './text/without-remedy.js'

/** Messages that are remembered: the same one often comes again, and is read twice where languages are compared. */
const mostRemembered = 500

/** Longer ones are rarely said again, and would fill the memory. */
const longestRemembered = 400

/** Longer ones take some milliseconds, in which nobody else would be served: others have a turn in between. */
const longestAtOnce = 160

const turnOfLoop = () => new Promise<void>(resolve => setImmediate(resolve))

const memories = new WeakMap<Knowledge, ReturnType<typeof remember<Heard>>>()

/**
 * What one message means, given what was asked just before. Never throws, whatever the text; costs a few milliseconds.
 * `asked` only decides how bare words are read: the same words mean the same decision.
 */
export async function understand(text: string, asked: Asked, knowledge: Knowledge): Promise<Heard> {
  const hearOne = (one: string) => hear(one, asked, knowledge)
  if (text.length > longestRemembered) return hearAnswer(text, asked, hearOne)
  const memory = memories.get(knowledge) ?? remember<Heard>(mostRemembered)
  memories.set(knowledge, memory)
  return memory(JSON.stringify([text, asked]), () => hearAnswer(text, asked, hearOne))
}

async function hear(written: string, asked: Asked, knowledge: Knowledge): Promise<Heard> {
  // Whoever answers by mail quotes the question: those are the bot's own words.
  const text = asked.intent === null ? written : withoutQuoted(written)
  const divided = segments(text)
  const sentences = divided.map(part => part.text)
  const told = divided.length > 1 ? sentences : []
  const kindsOf = kindsByWords(knowledge)
  // Pieces of sentences are many: only those that ask, or whose words alone sound like a question of their own, are heard in full.
  const cut = pieces(sentences).filter(
    piece => !told.includes(piece) && (isQuestion(piece) || kindsOf(piece).some(kind => kind === 'entry' || kind === 'form')),
  )
  const wishes = clauses(text).filter(clause => kindsOf(clause).includes('person') && !wantsNoCall(clause))
  const hearing = candidatesOf([text, ...told.map(withoutRemedy), ...cut, ...wishes].map(withoutLead), knowledge)
  const isReadBack = asked.intent !== null && asked.field === null
  // Whoever signs with their company there gives no other title.
  const answer = isReadBack ? withoutLetterhead(text) : text
  // While the sentence model is at work, which has threads of its own.
  if (answer.length > longestAtOnce) findAhead(answer, asked, knowledge)
  const [candidates = [], ...asHeard] = await hearing
  // Beside a value, too, "does it matter?" asks for no policy.
  const heard = asHeard.map((found, at) => (saysNoTopic([...told, ...cut, ...wishes][at] ?? '') ? [] : found))
  const whatHeard = (part: string) => heard[told.indexOf(part)] ?? candidates
  const parts = [
    ...divided.slice(0, told.length).map((part, at) => partOf(part, heard[at] ?? [])),
    ...cut.map((piece, at) => pieceOf(piece, heard[told.length + at] ?? [], whatHeard(told.find(part => part.includes(piece)) ?? text))),
  ]
  // What was heard is scored, and is still to be decided on.
  if (text.length > longestAtOnce) await turnOfLoop()
  const askedParts = asksOfAllTold([...sentences, ...cut]) ? parts.map(asAsked) : parts
  const asWritten =
    parts.length > 0 ? decideParts(candidates, askedParts, knowledge, asksOfTwo(text, sentences)) : decide(candidates, knowledge)
  const wanted = withoutStuffing(withoutTalk(asWritten, text), text)
  const sentencesHeard = told.map((sentence, at) => ({ text: sentence, candidates: heard[at] ?? [] }))
  const piecesHeard = cut.map((piece, at) => ({ text: piece, candidates: heard[told.length + at] ?? [] }))
  const doubts = doubtsOf(wanted, { whole: { text, candidates }, sentences: sentencesHeard, pieces: piecesHeard }, knowledge)
  const sure = withoutLookAlike(wanted, candidates, text, knowledge, doubts)
  const hearOne = async (one: string) => (saysNoTopic(one) ? [] : ((await candidatesOf([one], knowledge))[0] ?? []))
  const stated = await withValuesStated(sure, candidates, text, knowledge, hearOne)
  const beside = await besideValues(stated, text, knowledge, hearOne)
  const answered = await withLeave(beside, candidates, text, knowledge, hearOne, asked.intent !== null)
  const consent = consentIn(text)
  const heardCommand = consent?.kind === 'whole' ? 'yes' : whyNot(text) === null ? hearCommand(text, knowledge) : null
  const isStray = (heardCommand === 'start-over' && saysDigitsAnew(text)) || (heardCommand === 'cancel' && leavesUndone(text))
  const command = isStray ? null : heardCommand
  const wished = withWishForPerson(answered, heard.slice(parts.length), knowledge)
  const decision = withoutStray(
    wantsNoCall(text) ? withoutPerson(wished, knowledge) : wished,
    isBareCommand({ command }, text),
    consent?.kind === 'whole' && (consent.isFirm || isOneWord(text)),
  )
  const meant = {
    language: languageOf(text),
    decision,
    candidates,
    confidence: candidates[0]?.confidence ?? 0,
    command: command === 'yes' && isHedged(text) ? null : command,
    // Only where nothing but a yes, or what to change, was asked for.
    ...(isReadBack ? { agreement: await agreementWith(text, knowledge) } : {}),
  }
  const found = hearFields(answer, asked, meant, knowledge)
  const isAnswer = Object.entries(found.fields).some(([name, value]) => name === asked.field && normalize(value) === normalize(text))
  const unheard = withDoubted(unheardParts(sentencesHeard, decision, knowledge), decision, doubts, [...told, ...cut])
  return {
    ...meant,
    ...found,
    ...(sentencesHeard.length > 0 ? { sentences: sentencesHeard } : {}),
    unheard,
    ...(doubts.length > 0 ? { doubts } : {}),
    command: isAnswer || hasValue(found.fields, meant.command) ? null : meant.command,
  }
}

/** Those of the parts that were not understood, or of which an entry is doubted; where whether it is meant is asked, nothing is left to be named. */
function withDoubted(
  unheard: readonly string[],
  { kind }: Decision,
  doubts: readonly Doubt[],
  parts: readonly string[],
): readonly string[] {
  if (kind === 'clarify') return unheard
  const isNamed = (part: string) => unheard.some(other => other.includes(part))
  return parts.filter(part => unheard.includes(part) || (!isNamed(part) && doubts.some(doubt => doubt.part === part)))
}

/** 好, "yes": an English word, or so many characters in Chinese. */
function isOneWord(text: string): boolean {
  return countWords(text) <= 1
}

/** "7 7 2 0 5 no start again 7 7 0 2 5 1 3 9": a number is, and no request. */
function saysDigitsAnew(text: string): boolean {
  return /\d[^\d\n]{4,40}\d(?:[ -]?\d){5,}/.test(asDigits(text))
}

/** "Never mind" asks nothing, whatever question has its words: only what is said back or done may come of a bare command; "ok go" urges on, and 好 is half of 您好:
 * a bare yes of either kind (`isNoGreeting`) greets nobody. */
function withoutStray(decision: Decision, isBare: boolean, isNoGreeting: boolean): Decision {
  const isMeant = decision.kind === 'request' || (decision.kind === 'smalltalk' && !isNoGreeting)
  return isBare && !isMeant ? { kind: 'unknown' } : decision
}

/**
 * "Stop Group Ltd" and "found it, 03381729" sound like a command and carry a value. Agreeing and starting over go with values, unless the
 * value is all there is ("Start Over Again Inc.").
 */
function hasValue(fields: Values, command: Command | null): boolean {
  return Object.keys(fields).length > 0 && command !== 'yes' && command !== 'no' && command !== 'start-over'
}

async function agreementWith(text: string, { model, reader }: Knowledge): Promise<number | null> {
  const [sentence] = await reader.read([text])
  return sentence ? model.agreement(sentence) : null
}

/** The candidates of each text; none where it has no words. */
async function candidatesOf(written: readonly string[], { model, reader, intents }: Knowledge): Promise<readonly (readonly Candidate[])[]> {
  const texts = written.map(asDigits)
  const bare = texts.map(withoutNumbers)
  const isHeard = (text: string) => hasWords(text) && !isNamesOnly(text) && !joinsOnly(text)
  const isHeardTwice = (at: number) => bare[at] !== texts[at] && isHeard(texts[at] ?? '') && hasWords(bare[at] ?? '')
  const read = [...texts.filter(isHeard), ...bare.filter((_, at) => isHeardTwice(at))]
  const sentences = await reader.read(read)
  const candidates = (at: number) => {
    const sentence = sentences[at]
    return sentence ? model.candidates(sentence) : []
  }
  let [next, nextBare] = [0, texts.filter(isHeard).length]
  return texts.map((text, at) => {
    const heard = isHeard(text) ? candidates(next++) : []
    return isHeardTwice(at) ? heardWithNumber(heard, candidates(nextBare++), intents) : heard
  })
}
