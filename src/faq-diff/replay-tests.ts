import type { TestChange } from '../measures/faq-diff.js'
import type { FaqTest } from '../measures/faq-test.js'
import { sayExpectation } from '../measures/faq-test.js'
import { normalize } from '../understanding/text/normalize.js'
import { askTest } from './ask-tests.js'
import type { Version } from './open-versions.js'

/** Tests that come out otherwise than before, and those that fail. */
export async function replayTests(before: Version, after: Version): Promise<readonly TestChange[]> {
  const known = new Map(before.tests.map(test => [normalize(test.ask), test]))
  const changes: TestChange[] = []
  for (const test of after.tests) {
    const now = await askTest(test, after.languages)
    const was = isSame(known.get(normalize(test.ask)), test) ? await askTest(test, before.languages) : null
    if (now.verdict === 'right' && (was === null || was.became === now.became)) continue
    changes.push({
      at: test.at,
      ask: test.ask,
      expected: now.expected,
      before: was && { became: was.became, verdict: was.verdict },
      after: { became: now.became, verdict: now.verdict },
    })
  }
  return changes
}

function isSame(one: FaqTest | undefined, other: FaqTest): boolean {
  return one !== undefined && sayExpectation(one.expect) === sayExpectation(other.expect)
}
