import type { Conversation } from '../../conversation/conversation.js'
import { type Asked, askedIn } from '../../insights/asked.js'
import { allConversations } from '../../store/all-conversations.js'
import { nodeFiles } from '../../store/files.js'
import { openToRead, type Place } from '../../store/open-store.js'
import type { Languages } from '../../understanding/knowledge.js'

/** Messages that are heard at most, the newest: some milliseconds each. */
export const mostHeard = 5_000

/** Of a database, conversations with tickets or a judgement are looked at; so many of each at most. */
const mostListed = 5_000

/** What customers wrote since a day, the newest first, from wherever conversations are kept; changes nothing there. */
export async function readAsked(place: Place, since: string, languages: Languages): Promise<readonly Asked[]> {
  const asks = questionsForFields(languages)
  const isQuestionForField = (text: string) => asks.some(ask => text.includes(ask))
  const asked: Asked[] = []
  for await (const conversation of conversationsIn(place)) {
    if (conversation.updatedAt < since) continue
    asked.push(...askedIn(conversation, isQuestionForField).filter(({ at }) => at >= since))
  }
  return asked.sort((one, other) => (one.at < other.at ? 1 : -1)).slice(0, mostHeard)
}

/** Conversations, read one after the other beside the running service; of a database those with a ticket or a judgement. */
export async function* conversationsIn(place: Place): AsyncIterable<Conversation> {
  const store = await openToRead(place)
  try {
    if (place.storeUrl === null) {
      for await (const found of allConversations(place.dataFolder, nodeFiles)) if (found.kind !== 'damaged') yield found.conversation
      return
    }
    const tickets = await store.listTickets({ limit: mostListed, newestFirst: true })
    const ids = new Set([...tickets.map(({ conversation }) => conversation), ...(await store.withFeedback(mostListed))])
    for (const id of ids) {
      const conversation = await store.load(id)
      if (conversation) yield conversation
    }
  } finally {
    await store.stop()
  }
}

function questionsForFields({ en, zh }: Languages): readonly string[] {
  return [en, zh].flatMap(knowledge =>
    [...(knowledge?.intents.values() ?? [])].flatMap(intent => ('form' in intent ? intent.form.fields.map(({ ask }) => ask) : [])),
  )
}
