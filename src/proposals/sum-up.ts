import { saidAsked, sayChange, sayTest } from '../faq-diff/say-diff.js'
import { type Changed, effects, type FaqDiff } from '../measures/faq-diff.js'
import type { Examined } from '../tickets/proposals/faq-proposal.js'
import { normalize } from '../understanding/text/normalize.js'

/** Changed answers that are listed on a card; `faq diff` tells of all. */
const mostListed = 8
const longestLine = 300

/**
 * A diff in so many lines as a card has room for, what turns the gate red first. `proposed`: whoever approves these phrasings says that they
 * shall be answered, so they must read it first where one was refused until now.
 */
export function sumUp({ tests, moved, changed, asked, gate }: FaqDiff, proposed: readonly string[]): Examined {
  const keys = new Set(proposed.map(normalize))
  const isProposed = ({ text }: Changed) => keys.has(normalize(text))
  const isRefused = changed.some(one => one.effect === 'no-longer-refused' && isProposed(one))
  const lines = [
    ...(isRefused ? ['⚠️ Until now the bot said that the policy does not cover this. Approve only if the policy does answer it.'] : []),
    ...tests.map(one => `Test ${sayTest(one)}`),
    ...moved.map(({ at, text, from, to }) => `${at}  “${text}” stands for ${to} now, and stood for ${from}`),
    ...effects.flatMap(effect => changed.filter(one => one.effect === effect && !isProposed(one)).map(sayChanged)),
    // What was proposed is expected to become so: it hides nothing that was not.
    ...changed.filter(isProposed).map(sayChanged),
  ]
  return {
    colour: gate.colour,
    reasons: [...gate.reasons],
    diff: [],
    changes: lines.slice(0, mostListed).map(line => line.slice(0, longestLine)),
    more: Math.max(0, lines.length - mostListed),
    asked: saidAsked(asked),
  }
}

function sayChanged(one: Changed): string {
  return `${one.at ?? 'a customer'}  “${one.text}”: ${sayChange(one)}`
}
