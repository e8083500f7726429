import type { Decision } from '../understanding/heard.js'
import type { Intent, Meaning } from '../understanding/knowledge.js'
import { subjectOf } from '../understanding/model/classes.js'
import type { Effect } from './faq-diff.js'
import { entriesIn, sayDecision } from './judge-test.js'

type Intents = ReadonlyMap<string, Intent>

/** What a customer is given for good: entries told, and the entry of a form that is begun (or the form where it has none). */
function givenBy(decision: Decision, intents: Intents): readonly string[] {
  const entries = entriesIn(decision).map(({ entry, side }) => (side === null ? entry : `${entry} (${side})`))
  const intent = decision.kind === 'request' ? intents.get(decision.intent) : undefined
  return intent?.kind === 'form' ? [...entries, intent.id] : entries
}

/** How a question fares after a change; null where nothing is told otherwise. `home`: what it stands for, of a phrasing. */
export function effectOf(before: Decision, after: Decision, intents: Intents, home: Meaning | null): Effect | null {
  if (sayDecision(before) === sayDecision(after)) return null
  const [old, now] = [givenBy(before, intents), givenBy(after, intents)]
  if (home && isAtHome(before, home, intents) && !isAtHome(after, home, intents) && now.length > 0) return 'stolen'
  if (old.length > 0 && now.length > 0) return 'other-answer'
  if (old.length > 0) return 'now-unknown'
  if (now.length === 0) return 'otherwise'
  return before.kind === 'not-covered' ? 'no-longer-refused' : 'newly-answered'
}

/** Whether what it stands for is among what is said: for an entry that has a form, its form will do, and the other way round. */
function isAtHome(decision: Decision, home: Meaning, intents: Intents): boolean {
  const subjects = new Set([subjectOf(home.id, intents)])
  const said = [
    ...entriesIn(decision).map(({ entry }) => entry),
    ...(decision.kind === 'request' || decision.kind === 'smalltalk' ? [decision.intent] : []),
    ...(decision.kind === 'answer' || decision.kind === 'not-covered' ? decision.topics : []),
  ]
  return said.some(id => subjects.has(subjectOf(id, intents)))
}
