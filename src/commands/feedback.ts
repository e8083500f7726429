import { readContent } from '../content/load.js'
import { questionOf } from '../conversation/answering/question-of.js'
import type { Conversation } from '../conversation/conversation.js'
import { namesIn } from '../insights/names-in.js'
import { redact } from '../insights/redact.js'
import { wordsOfFaq } from '../insights/words-of-faq.js'
import { plain } from '../plain.js'
import { openToRead } from '../store/open-store.js'
import { commandOf, type Surroundings, way } from './command.js'
import { jsonText } from './json-text.js'

/** What is listed unless `--limit` says otherwise. */
const usualLimit = 100

/** `feedback`: for authors, which answers helped and which did not, with the question each was given to. Reads beside a running service. */
export const feedback = commandOf('feedback', [
  way(
    { name: 'feedback', options: { limit: 'N', json: '' } },
    'lists what customers thought of answers, the newest first, with their questions, redacted',
    async () => listFeedback,
  ),
])

async function listFeedback(
  { limit = usualLimit, json }: { readonly limit: number | undefined; readonly json: boolean },
  { print, tell, config }: Surroundings,
): Promise<number> {
  const { contents } = await readContent({ root: config().contentFolder })
  const faq = wordsOfFaq(contents)
  const store = await openToRead(config())
  try {
    const ids = await store.withFeedback(limit)
    const whole = await Promise.all(ids.map(id => store.load(id)))
    const said = whole.flatMap(conversation => (conversation ? saidIn(conversation, faq) : []))
    const newest = said.sort((one, other) => (one.at < other.at ? 1 : -1)).slice(0, limit)
    if (json) print(jsonText(newest))
    else for (const one of newest) print(asLine(one))
    tell(newest.length === 0 ? 'Nobody has said yet whether an answer helped.' : `${newest.length} said whether an answer helped.`)
    return 0
  } finally {
    await store.stop()
  }
}

type Said = Omit<Conversation['feedback'][number], 'message'> & { readonly question: string }

/** Authors need the question, and nothing by which a customer or an invoice is known. */
function saidIn(conversation: Conversation, faq: ReturnType<typeof wordsOfFaq>): readonly Said[] {
  const redacting = { ...faq, names: namesIn(conversation) }
  return conversation.feedback.map(({ message, ...said }) => ({ ...said, question: redact(questionOf(conversation, message), redacting) }))
}

function asLine({ at, entry, revision, verdict, why, question }: Said): string {
  return [at.slice(0, 16), entry.padEnd(22), revision, (why ?? verdict).padEnd(15), plain(question)].join('  ')
}
