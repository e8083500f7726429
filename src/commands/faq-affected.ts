import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { loadContent } from '../content/load.js'
import { type ToldBefore, toldBefore } from '../conversation/dated/told-before.js'
import { count } from '../measures/faq-diff.js'
import { plain } from '../plain.js'
import { openToRead } from '../store/open-store.js'
import { isOpen } from '../tickets/lifecycle.js'
import type { Surroundings } from './command.js'
import { isName } from './faq-history.js'
import { jsonText } from './json-text.js'

/** Open tickets that are looked through. */
const mostTickets = 100_000

/**
 * `faq affected postage`: customers with an open ticket who were told words of an entry that nobody is told any more, with a correction drafted
 * for an agent to send. Reads beside the running service and changes nothing. `--drafts FILE` writes the drafts; `--json`: a list of
 * ToldBefore, a public interface.
 */
export async function findAffected(
  { said: [id = ''], drafts, json }: { readonly said: readonly string[]; readonly drafts: string | undefined; readonly json: boolean },
  surroundings: Surroundings,
): Promise<number | 'misuse'> {
  const { print, tell } = surroundings
  if (!isName(id)) return 'misuse'
  const { affected, isKnown } = await affectedBy(id, surroundings)
  if (affected.length === 0 && !isKnown) {
    tell(
      `There is no entry "${id}", and nobody with an open ticket was told one of that name. The name is that of its file in faq/, without ".md".`,
    )
    return 2
  }
  if (json) print(jsonText(affected))
  else
    for (const { tickets, receipt } of affected)
      print(`${tickets.join(', ')}  told ${receipt.at.slice(0, 16)}, revision ${receipt.revision}, as of ${receipt.asOf}`)
  if (drafts !== undefined) {
    const file = resolve(drafts)
    // Words for customers: nobody else on this machine need read whom they are for.
    await writeFile(file, affected.map(asDraft).join('\n'), { mode: 0o600 })
    tell(`Wrote ${file}: an agent reads each, and sends it as a reply on the ticket.`)
  }
  tell(
    affected.length === 0
      ? `Nobody with an open ticket was told other words of "${id}" than those of today.`
      : `${count(affected.length, 'customer')} with an open ticket ${affected.length === 1 ? 'was' : 'were'} told other words of "${id}" than those of today.`,
  )
  return 0
}

async function affectedBy(
  id: string,
  { config }: Surroundings,
): Promise<{ readonly affected: readonly ToldBefore[]; readonly isKnown: boolean }> {
  const settings = config()
  const contents = await loadContent({ root: settings.contentFolder })
  const store = await openToRead(settings)
  try {
    const open = new Map<string, string[]>()
    for (const { conversation, ticket } of await store.listTickets({ limit: mostTickets })) {
      if (isOpen(ticket)) open.set(conversation, [...(open.get(conversation) ?? []), ticket.reference])
    }
    const affected: ToldBefore[] = []
    for (const [conversation, references] of open) {
      const whole = await store.load(conversation)
      const content = whole && (contents[whole.language] ?? contents.en)
      const found = whole && content ? toldBefore(id, references, whole, content, new Date()) : null
      if (found) affected.push(found)
    }
    return { affected, isKnown: [contents.en, contents.zh].some(content => content?.entries.has(id)) }
  } finally {
    await store.stop()
  }
}

function asDraft({ tickets, receipt, draft }: ToldBefore): string {
  const quoted = receipt.words.split('\n').map(line => `> ${plain(line)}`.trimEnd())
  return [
    `## ${tickets.join(', ')}`,
    '',
    `Told on ${receipt.at.slice(0, 10)}, revision ${receipt.revision}:`,
    '',
    ...quoted,
    '',
    'To be sent:',
    '',
    draft,
    '',
  ].join('\n')
}
