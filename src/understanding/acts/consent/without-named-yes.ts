import type { Values } from '../../../forms/form.js'
import { memo } from '../../memo.js'
import { hasYes } from './learnt-yes.js'
import { withoutRepeated } from './repeats.js'

/** The two of what was learnt that a name may have brought about. */
interface Learnt {
  readonly isHeardAsYes?: boolean
  readonly agreement?: number | null | undefined
}

/**
 * What was learnt of a message to a read-back of `values`, without what would be for a yes where the message only says a value again that has a word of
 * consent in it: "Perfect Foods Ltd" sounds of a yes, and says none. What is against one stays.
 */
export function withoutNamedYes<Kind extends Learnt>(text: string, values: Values, learnt: Kind): Kind {
  const { agreement } = learnt
  if (!repeatsNameOfYes(text, values)) return learnt
  return { ...learnt, isHeardAsYes: false, agreement: typeof agreement === 'number' ? Math.min(agreement, neither) : agreement }
}

/** Between what sounds of a yes and what sounds of something else. */
const neither = 0

function repeatsNameOfYes(text: string, values: Values): boolean {
  return Object.entries(values).some(([name, value]) => soundsOfYes(value) && withoutRepeated(text, { [name]: value }) !== text)
}

/** The values of one request are asked about by each part of a turn that looks for a yes. */
const mostKnown = 200
const soundsOfYes = memo(mostKnown, hasYes)
