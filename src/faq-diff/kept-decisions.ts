import { codeHash } from '../content/code-hash.js'
import { keep, keptAt, readKept } from '../content/kept-files.js'
import { modelKeyOf } from '../content/model-cache.js'
import { sayDecision } from '../measures/judge-test.js'
import { sha256 } from '../sha256.js'
import { decide } from '../understanding/decision.js'
import type { Knowledge } from '../understanding/knowledge.js'
import { withoutLookAlike } from '../understanding/parts/without-look-alike.js'

/** What is said to each of these texts where each is decided as a whole (sayDecision), in their order. */
export type Decides = (texts: readonly string[], knowledge: Knowledge) => Promise<readonly string[]>

/** Whose words, of whole versions of the FAQ in either language, are kept in a folder. */
const mostKept = 8

const kind = 'decisions'

/**
 * Decides what was not decided before by the same knowledge and the same code; the rest is kept in `cacheFolder` under a hash of both, so that
 * of two versions only the new one costs time. Texts are known by their hashes, so that no customer's words lie there. `encoder` names the sentence model.
 */
export function keptDecisions({ cacheFolder, encoder }: { readonly cacheFolder: string; readonly encoder: string }): Decides {
  return async (texts, knowledge) => {
    const learnt = modelKeyOf(knowledge, knowledge.language === 'en' ? encoder : 'none')
    const key = sha256(`${learnt} ${lookAlikesKey(knowledge)} ${await decidingCode()}`).slice(0, 24)
    const known = await knownIn(keptAt(cacheFolder, kind, key))
    const keys = texts.map(text => sha256(text).slice(0, 24))
    const missing = [...new Map(texts.map((text, at) => [keys[at] ?? '', text]))].filter(([key]) => !known.has(key))
    const { said, isWhole } = await decideEach(
      missing.map(([, text]) => text),
      knowledge,
      encoder,
    )
    for (const [at, [key]] of missing.entries()) known.set(key, said[at] ?? '')
    if (missing.length > 0 && isWhole) {
      await keep(cacheFolder, { kind, key, body: Buffer.from(JSON.stringify([...known])), most: mostKept })
    }
    return keys.map(key => known.get(key) ?? '')
  }
}

/** Training knows nothing of look-alikes, but what is said depends on them. */
function lookAlikesKey({ lookAlikes }: Knowledge): string {
  return JSON.stringify([...(lookAlikes ?? [])])
}

/** `isWhole`: whether the sentence model read all of them, if there is one. */
async function decideEach(texts: readonly string[], knowledge: Knowledge, encoder: string) {
  const sentences = await knowledge.reader.read(texts)
  const isRead = encoder !== 'none' && knowledge.language === 'en'
  return {
    said: sentences.map((sentence, at) => {
      const candidates = knowledge.model.candidates(sentence)
      return sayDecision(withoutLookAlike(decide(candidates, knowledge), candidates, texts[at] ?? '', knowledge))
    }),
    isWhole: !isRead || sentences.every(({ encoding }) => encoding !== null),
  }
}

/** Where it can't be read as what was kept, nothing was. */
async function knownIn(file: string): Promise<Map<string, string>> {
  const body = await readKept(file)
  try {
    return new Map(body === null ? [] : (JSON.parse(body.toString()) as [string, string][]))
  } catch {
    return new Map()
  }
}

let code: Promise<string> | null = null

/** Of all code that decides. */
function decidingCode(): Promise<string> {
  code ??= codeHash(['understanding', 'measures/judge-test.js'])
  return code
}
