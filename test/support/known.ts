import { readConfig } from '../../src/config.js'
import type { OpenKnowledge } from '../../src/knowledge/open-knowledge.js'
import type { Candidate } from '../../src/understanding/heard.js'
import type { Knowledge, Languages } from '../../src/understanding/knowledge.js'
import { encodedOnce } from './encoded-once.js'

let once: Promise<OpenKnowledge> | null = null

/**
 * The project's own faq/ and intents/, loaded once for all the tests of a process; the trained models come from their cache. What one test has said the next
 * says, too: the sentence model reads it once.
 */
export async function knownLanguages(): Promise<Languages> {
  once ??= open()
  return (await once).languages
}

/** Loaded only here: the hooks of every run import this file, and most of what hears messages is not needed where none is heard. */
async function open(): Promise<OpenKnowledge> {
  const { openKnowledge } = await import('../../src/knowledge/open-knowledge.js')
  const { Encoder } = await import('../../src/understanding/encoder/encoder.js')
  return openKnowledge({ ...readConfig({}), tell: () => {}, startEncoder: async () => encodedOnce(await Encoder.start()) })
}

/** Ends the thread behind it; for when all tests are over. */
export async function forgetKnown(): Promise<void> {
  await (await once)?.stop()
}

/** The English half of it. */
export async function known(): Promise<Knowledge> {
  return (await knownLanguages()).en
}

/** The same, where these very words are heard as these candidates: for what no words are sure to be heard as once the files change. */
export function hearing(knowledge: Knowledge, heard: Readonly<Record<string, readonly Candidate[]>>): Knowledge {
  const { model } = knowledge
  const wrapped: Pick<typeof model, 'candidates' | 'command' | 'agreement'> = {
    candidates: sentence => heard[sentence.text] ?? model.candidates(sentence),
    command: text => (text in heard ? null : model.command(text)),
    agreement: sentence => model.agreement(sentence),
  }
  return { ...knowledge, model: wrapped as typeof model }
}
