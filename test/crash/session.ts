import { z } from 'zod'
import type { Store } from '../../src/store/store.js'
import type { Languages } from '../../src/understanding/knowledge.js'
import { askedBy, createStage, type Progress, type Said } from '../conversation/stage.js'

/** One message to a desk, and how far the script had come before it. `again`: the last one once more. */
export interface Request {
  readonly turn: Said
  readonly from: Progress
  readonly again: boolean
}

/** What came of it: the replies, what is asked now, the tickets there are, and how far the script has come. */
export const Outcome = z.object({
  replies: z.array(z.string()),
  asked: z.string().nullable(),
  tickets: z.array(z.string()),
  progress: z.object({ number: z.number(), now: z.number(), filed: z.array(z.string()) }),
})
export type Outcome = z.infer<typeof Outcome>

/** Sends one message to a desk over `store`. References are drawn by dice: they are written as the place in which their ticket was filed. */
export async function answerRequest({ turn, from, again }: Request, store: Store, languages: Languages): Promise<Outcome> {
  const stage = createStage(languages, store, from)
  const { lines, form } = await (again ? stage.hearAgain(turn) : stage.hear(turn))
  const progress = stage.progress()
  const plain = (text: string) => text.replace(/INV-[0-9A-Z]{6}/g, reference => `{ticket ${progress.filed.indexOf(reference) + 1}}`)
  const tickets = (await stage.tickets()).map(ticket => plain(JSON.stringify(ticket)))
  return {
    replies: lines.map(({ reply }) => plain(JSON.stringify(reply))),
    asked: askedBy(form),
    tickets,
    progress: { ...progress, filed: [...progress.filed] },
  }
}
