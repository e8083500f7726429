import { DeskError } from '../errors.js'
import type { Versions } from '../faq-diff/open-versions.js'
import { redact } from '../insights/redact.js'
import { wordsOfFaq } from '../insights/words-of-faq.js'
import { effectOf } from '../measures/compare-decisions.js'
import type { Changed } from '../measures/faq-diff.js'
import { sayDecision } from '../measures/judge-test.js'
import type { Place } from '../store/open-store.js'
import { classifyOne } from '../understanding/classify-one.js'
import { normalize } from '../understanding/text/normalize.js'
import { readAsked } from './faq-gaps/read-asked.js'

/** The newest messages that are asked of both versions: each takes some 20 milliseconds a version. */
const mostAsked = 300

/** How far back they may be, in days. */
const days = 90

/** What came of asking both versions what customers wrote; null where no conversations are kept here. */
export async function replayMessages(
  place: Place,
  { before, after, unremembered }: Versions,
  now: Date,
): Promise<{ readonly asked: number; readonly changed: readonly Changed[] } | null> {
  const since = new Date(now.getTime() - days * 86_400_000).toISOString()
  const asked = await readAsked(place, since, after.languages).catch((error: unknown) => {
    if (error instanceof DeskError && error.code === 'STORE_UNAVAILABLE') return null
    throw error
  })
  if (asked === null) return null
  const faq = wordsOfFaq(after.languages)
  const messages = [...new Map(asked.map(one => [normalize(one.text), one])).values()].slice(0, mostAsked)
  const changed = await unremembered(async () => {
    const found: Changed[] = []
    for (const { text, names } of messages) {
      const [old, now] = [await classifyOne(text, null, before.languages), await classifyOne(text, null, after.languages)]
      const effect = effectOf(old.decision, now.decision, after.languages.en.intents, null)
      if (effect === null) continue
      const said = { before: sayDecision(old.decision), after: sayDecision(now.decision), effect }
      const language = now.language === 'zh' ? 'zh' : 'en'
      found.push({ text: redact(text, { ...faq, names }), language, source: 'message', at: null, home: null, ...said })
    }
    return found
  })
  return { asked: messages.length, changed }
}
