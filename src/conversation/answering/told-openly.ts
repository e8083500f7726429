import type { Reply } from '../../message.js'
import type { Entry } from '../../understanding/knowledge.js'
import type { Phrases } from '../phrases.js'

/** What is said before words that are in the other language than the customer's, since there are no others; nothing where they are not. */
export function toldOpenly({ borrowedFrom }: Pick<Entry, 'borrowedFrom'>, { onlyInOther }: Phrases): readonly Reply[] {
  return borrowedFrom === undefined ? [] : [{ kind: 'text', text: onlyInOther }]
}
