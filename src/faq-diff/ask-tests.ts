import type { FaqTest } from '../measures/faq-test.js'
import { sayExpectation } from '../measures/faq-test.js'
import { judgeTest, sayDecision } from '../measures/judge-test.js'
import { outcomeOf } from '../measures/outcome.js'
import type { Tried } from '../measures/report-for-authors.js'
import { classifyOne } from '../understanding/classify-one.js'
import type { Languages } from '../understanding/knowledge.js'
import { subjectOf } from '../understanding/model/classes.js'

/** Asks what authors wrote to be asked, as customers would. */
export async function askTests(tests: readonly FaqTest[], languages: Languages): Promise<readonly Tried[]> {
  const tried: Tried[] = []
  for (const test of tests) tried.push(await askTest(test, languages))
  return tried
}

export async function askTest({ ask, at, expect, language }: FaqTest, languages: Languages): Promise<Tried> {
  const { intents } = languages.en
  const heard = await classifyOne(ask, null, languages)
  const outcome = outcomeOf(heard, intents)
  return {
    at,
    ask,
    language,
    expected: sayExpectation(expect),
    became: sayDecision(heard.decision),
    verdict: judgeTest(expect, heard.decision, intents),
    judged: judgedAs(expect, outcome, intents),
  }
}

/** For charts, by the one entry that is expected: a form counts as the entry that it belongs to. Several entries can't be charted. */
function judgedAs(expect: FaqTest['expect'], outcome: ReturnType<typeof outcomeOf>, intents: Languages['en']['intents']): Tried['judged'] {
  if (expect.kind !== 'said') return { expected: null, kind: expect.kind, outcome }
  const intent = expect.intent === null ? undefined : intents.get(expect.intent)
  const form = intent?.kind === 'form' ? [subjectOf(intent.id, intents)] : []
  const [first = null, ...more] = [...new Set([...expect.entries.map(({ entry }) => entry), ...form])]
  return more.length > 0 ? null : { expected: first, kind: first === null ? 'other' : null, outcome }
}
