import type { GapTopic } from '../../insights/gap-report.js'
import { plain } from '../../plain.js'

/** A topic for a terminal: how often, why, how it ended, how it is asked. */
export function* sayTopic({
  number,
  language,
  count,
  reasons,
  endings,
  examples,
  replies,
  nearest,
  first,
  last,
}: GapTopic): Iterable<string> {
  const [title = '', ...others] = examples
  yield `${number}. "${plain(title)}"`
  const times = `${count} times${language === 'zh' ? ' in Chinese' : ''}, ${first.slice(0, 10)} to ${last.slice(0, 10)}`
  yield `   ${times}: ${told(reasons, { 'not-answered': 'not answered', unhelpful: 'answered without helping', unsure: 'answered on a guess' })}`
  yield `   ended: ${told(endings, { agent: 'replied to by an agent', ticket: 'with a ticket', answered: 'with an answer of the bot', nothing: 'with nothing' })}`
  if (nearest) yield `   nearest to: ${nearest.id} (${nearest.kind}), ${Math.round(nearest.share * 100)} % of it`
  for (const example of others) yield `   - ${plain(example)}`
  for (const reply of replies) yield `   > ${plain(reply).slice(0, 300)}`
}

function told<Kind extends string>(counts: Readonly<Record<Kind, number>>, words: Readonly<Record<Kind, string>>): string {
  const kinds = Object.keys(words) as Kind[]
  return kinds.flatMap(kind => (counts[kind] > 0 ? [`${counts[kind]} ${words[kind]}`] : [])).join(', ')
}
