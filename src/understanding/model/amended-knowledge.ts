import type { Content, Knowledge } from '../knowledge.js'
import type { Sentence } from './features.js'
import { addedTo, standIn } from './stand-in.js'

/** More new phrasings are a new file, or a new FAQ, and wait until they are learnt: reading as many takes the sentence model two seconds. */
const mostAdded = 200

/** Phrasings that are read at once: customers' messages wait behind them. */
const batch = 8

/**
 * What stands in for content whose phrasings have changed (stand-in.ts), which understands the new ones in other words, too, as far as a model that was not
 * learnt from them can be put right. Null where there is nothing to put right, or too much, or nobody waits for it any more.
 */
export async function amendedKnowledge(before: Knowledge, content: Content, signal: AbortSignal): Promise<Knowledge | null> {
  const { model, reader } = before
  const added = addedTo(before, content)
  if (!model.amended || added.length === 0 || added.length > mostAdded) return null
  const sentences: Sentence[] = []
  for (let from = 0; from < added.length; from += batch) {
    if (signal.aborted) return null
    sentences.push(...(await reader.read(added.slice(from, from + batch).map(({ text }) => text))))
  }
  if (signal.aborted) return null
  const lines = sentences.flatMap((sentence, at) => {
    const meaning = added[at]?.meaning
    return meaning ? [{ ...sentence, meaning }] : []
  })
  return standIn(before, content, model.amended(content, lines))
}
