import { type Confusion, confusionOf } from '../../src/measures/confusion.js'
import { hardestOf } from '../../src/measures/hardest.js'
import type { Judged } from '../../src/measures/judged.js'
import type { Outcome } from '../../src/measures/outcome.js'
import type { Outcomes } from './hear-messages.js'
import { fingerprintOf } from './measures/fingerprint.js'
import { latencyOf } from './measures/latency.js'
import { scoreDialogues } from './measures/score-dialogues.js'
import { scoreFields } from './measures/score-fields.js'
import { scoreReadBack } from './measures/score-read-back.js'
import { scoreScope } from './measures/score-scope.js'
import { type Labelled, scoreMulti, scoreOutOfScope, scoreSingle, type Unanswerable } from './measures/scores.js'
import type { Messages } from './read-messages.js'

/** Lines that are shown as the hardest. */
const hardLines = 25

/** All measures of a folder of messages; null where it has no messages for one. What `--json` prints: names are a stable interface. */
export type Report = ReturnType<typeof reportOf>

/** `entries` in the order in which they are shown. */
export function reportOf(messages: Messages, outcomes: Outcomes, entries: readonly string[]) {
  const [faq, oos, zh] = [judged(messages.faq, outcomes.faq), judged(messages.oos, outcomes.oos), judged(messages.zh, outcomes.zh)]
  const english = [...faq, ...oos]
  const single = faq.length > 0 ? score(faq) : null
  return {
    faq: single,
    zh: zh.length > 0 ? scoreChinese(zh) : null,
    multi: messages.multi.length > 0 ? scoreMulti(messages.multi, outcomes.multi) : null,
    oos: oos.length > 0 ? refuse(oos) : null,
    scope: faq.length > 0 && oos.length > 0 ? scoreScope(english) : null,
    typos: single && {
      one: afterTypos(single.right, messages.faq, outcomes.oneTypo),
      two: afterTypos(single.right, messages.faq, outcomes.twoTypos),
    },
    extract:
      messages.extract.length > 0
        ? scoreFields(
            messages.extract,
            outcomes.extract.map(({ fields }) => fields),
          )
        : null,
    dialogues: messages.dialogues.length > 0 ? scoreDialogues(messages.dialogues, outcomes.dialogues) : null,
    readBack: messages['read-back'].length > 0 ? scoreReadBack(messages['read-back'], outcomes.readBack) : null,
    confusion: { en: confusionIn(english, entries), zh: confusionIn(zh, entries) },
    hardest: hardestOf([...english, ...zh], hardLines),
    latency: outcomes.times && latencies(outcomes.times),
    fingerprint: fingerprintOf(outcomes),
  }
}

type Line = Judged & Labelled & Unanswerable

/** A line of any file of messages: one without a right entry is one that nothing may answer. */
interface Read extends Pick<Labelled, 'id' | 'text' | 'act'> {
  readonly expect?: readonly string[]
  readonly kind?: string | undefined
}

/** Lines with what became of them. */
function judged(lines: readonly Read[], outcomes: readonly Outcome[]): readonly Line[] {
  return lines.map(({ id, text, act, expect = [], kind = 'other' }, at) => {
    return { id, text, act, expect, kind, expected: expect[0] ?? null, outcome: outcomes[at] as Outcome }
  })
}

function score(lines: readonly Line[]) {
  return scoreSingle(lines, lines.map(outcomeIn))
}

function refuse(lines: readonly Line[]) {
  return scoreOutOfScope(lines, lines.map(outcomeIn))
}

/** A Chinese file holds both kinds: messages with an entry, and messages that nothing may answer. */
function scoreChinese(lines: readonly Line[]) {
  const outside = lines.filter(({ expected }) => expected === null)
  return { ...score(lines.filter(({ expected }) => expected !== null)), outOfScope: outside.length > 0 ? refuse(outside) : null }
}

function outcomeIn({ outcome }: Line): Outcome {
  return outcome
}

/** `lost`: the share of all messages by which typos make fewer right. */
function afterTypos(before: number, lines: readonly Labelled[], outcomes: readonly Outcome[]) {
  const { right, wrong } = scoreSingle(lines, outcomes)
  return { right, wrong, lost: before - right }
}

function confusionIn(lines: readonly Line[], entries: readonly string[]): Confusion | null {
  return lines.length > 0 ? confusionOf(lines, entries) : null
}

/** Of each file that has messages, and of all together. */
function latencies(times: NonNullable<Outcomes['times']>) {
  const files = Object.entries(times).filter(([, { cold }]) => cold.length > 0)
  const all = { cold: files.flatMap(([, { cold }]) => cold), repeated: files.flatMap(([, { repeated }]) => repeated) }
  return Object.fromEntries(
    [...files, ['all', all] as const].map(([file, { cold, repeated }]) => [
      file,
      { messages: cold.length, cold: latencyOf(cold), repeated: latencyOf(repeated) },
    ]),
  )
}
