import type { LearntContent } from '../../knowledge/learn-here.js'
import { sayDecision } from '../../measures/judge-test.js'
import type { Outcome } from '../../measures/outcome.js'
import { outcomeOf } from '../../measures/outcome.js'
import type { Tried } from '../../measures/report-for-authors.js'
import { decide } from '../../understanding/decision.js'
import type { Content, Meaning } from '../../understanding/knowledge.js'
import { heldOut } from '../../understanding/model/held-out.js'

/**
 * The phrasings of a language, each as if it had not been written. A phrasing is heard as a whole, by its best candidates; small talk and
 * commands, which no author of policies writes, are left out.
 */
export function holdOutPhrasings({ content, sentences, learnt }: LearntContent): readonly Tried[] {
  const all = heldOut(content, sentences, learnt.calibrations)
  return content.phrasings.flatMap(({ text, meaning, at }, number): Tried[] => {
    const candidates = all[number]
    const expected = expectedOf(meaning, content)
    if (!candidates || expected === undefined) return []
    const decision = decide(candidates, content)
    const heard = {
      decision,
      candidates,
      confidence: candidates[0]?.confidence ?? 0,
      language: content.language,
      fields: {},
      refused: null,
    }
    const outcome = outcomeOf({ ...heard, command: null, unheard: [] }, content.intents)
    return [
      {
        at,
        ask: text,
        language: content.language,
        expected: expected ?? 'not covered',
        became: sayDecision(decision),
        verdict: verdictOf(expected, outcome),
        judged: { expected, kind: expected === null ? 'near' : null, outcome },
      },
    ]
  })
}

/** The entry that a phrasing belongs to, null for what no entry may answer; undefined for what is left out. */
function expectedOf({ kind, id }: Meaning, { intents }: Content): string | null | undefined {
  if (kind === 'entry') return id
  if (kind === 'topic') return null
  const intent = intents.get(id)
  return intent?.kind === 'form' ? (intent.entry ?? id) : undefined
}

function verdictOf(expected: string | null, { given }: Outcome): Tried['verdict'] {
  if (given.some(entry => entry !== expected)) return 'wrong'
  return expected === null || given.length > 0 ? 'right' : 'missed'
}
