import { isDeepStrictEqual } from 'node:util'
import { sha256 } from '../sha256.js'
import type { Content, Meaning } from '../understanding/knowledge.js'
import type { Learnt } from '../understanding/model/model.js'
import { layOut, readLaidOut } from './kept-arrays.js'
import { keepFile, keptAt, used } from './kept-files.js'

/** Counts up with every change to what learn() computes from the same content. */
const engine = 19

/** Models kept in a folder: two languages, before and after a change, and as much again for a second copy of the project. */
const mostModels = 8

/**
 * What training found for this content, which takes seconds, kept in `folder` under a hash of all that it depends on; null where it is
 * not there or damaged. `encoder` names the sentence model, so that models with and without it are kept apart.
 */
export async function recall(content: Content, encoder: string, folder: string): Promise<Learnt | null> {
  const file = keptAt(folder, 'model', modelKeyOf(content, encoder))
  const kept = (await readLaidOut(file)) as Learnt | null
  if (kept) await used(file)
  return kept
}

/** The same, or where it is not kept what `train` finds, which is then kept. A cache that can't be written costs the seconds and nothing else. */
export async function learnOrRecall(content: Content, encoder: string, folder: string, train: () => Promise<Learnt>): Promise<Learnt> {
  const recalled = await recall(content, encoder, folder)
  if (recalled) return recalled
  const learnt = await train()
  await keepFile(folder, { kind: 'model', key: modelKeyOf(content, encoder), bytes: layOut(learnt), most: mostModels })
  return learnt
}

/** Of what training depends on: the language, the lines and their meanings, the concepts, what is said to a read-back, and which subjects lead to an answer or a form. */
export function modelKeyOf(content: Content, encoder: string): string {
  const texts = content.phrasings.map(({ text }) => text)
  const all = JSON.stringify([engine, encoder, texts, ...meaningsOf(content), ...besidesLines(content)])
  return sha256(all).slice(0, 24)
}

/** What the lines mean, each meaning written out once: thousands of lines share one. */
function meaningsOf({ phrasings }: Content): readonly [meanings: readonly string[], ofLines: readonly number[]] {
  const written = new Map<string, number>()
  const numbers = new Map<Meaning, number>()
  const ofLines = phrasings.map(({ meaning }) => {
    const known = numbers.get(meaning)
    if (known !== undefined) return known
    const text = JSON.stringify(meaning)
    const number = written.get(text) ?? written.size
    written.set(text, number)
    numbers.set(meaning, number)
    return number
  })
  return [[...written.keys()], ofLines]
}

function besidesLines({ language, concepts, intents, entries, readBack }: Content): readonly unknown[] {
  const kinds = [...intents.values()].map(intent => [intent.id, intent.kind, intent.kind === 'form' ? intent.entry : null])
  return [language, [...concepts], kinds, [...entries.keys()], readBack ?? null]
}

/** Whether training finds the same for both. */
export function isLearntAlike(one: Content, other: Content): boolean {
  if (one === other) return true
  if (one.phrasings.length !== other.phrasings.length || !isDeepStrictEqual(besidesLines(one), besidesLines(other))) return false
  return one.phrasings.every(({ text, meaning }, at) => {
    const line = other.phrasings[at]
    // Files that have not changed since are not made anew.
    if (line === one.phrasings[at]) return true
    return text === line?.text && isDeepStrictEqual(meaning, line.meaning)
  })
}
