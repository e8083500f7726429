import type { Candidate } from '../../src/understanding/heard.js'
import type { Command, Content, Knowledge, Languages } from '../../src/understanding/knowledge.js'
import type { Sentence } from '../../src/understanding/model/features.js'

/** What one language says of the content and of every text that was looked at, as JSON can hold it. */
interface Recording {
  readonly content: { readonly [Key in 'entries' | 'topics' | 'intents']: readonly (readonly [string, unknown])[] } & Pick<
    Content,
    'language' | 'revision'
  >
  readonly spelt: readonly (readonly [string, { readonly text: string; readonly isEncoded: boolean }])[]
  readonly candidates: readonly (readonly [string, readonly Candidate[]])[]
  readonly commands: readonly (readonly [string, Said])[]
  readonly agreements: readonly (readonly [string, number | null])[]
}

type Said = { readonly command: Command; readonly confidence: number } | null

/** Both languages' recordings. */
export interface Recorded {
  readonly en: Recording
  readonly zh: Recording | null
}

/** The same knowledge, which keeps what its model says of each text; and what it has kept so far. */
export function recording(languages: Languages): { readonly languages: Languages; recorded(): Recorded } {
  const en = record(languages.en)
  const zh = languages.zh && record(languages.zh)
  return { languages: { en: en.knowledge, zh: zh?.knowledge ?? null }, recorded: () => ({ en: en.recorded(), zh: zh?.recorded() ?? null }) }
}

function record(knowledge: Knowledge): { readonly knowledge: Knowledge; recorded(): Recording } {
  const spelt = new Map<string, { text: string; isEncoded: boolean }>()
  const candidates = new Map<string, readonly Candidate[]>()
  const commands = new Map<string, Said>()
  const agreements = new Map<string, number | null>()
  const { model, reader, entries, topics, intents, language, revision } = knowledge
  const listened: Pick<typeof model, 'candidates' | 'command' | 'agreement'> = {
    candidates: sentence => keep(candidates, keyOf(sentence), model.candidates(sentence)),
    command: text => keep(commands, text, model.command(text)),
    agreement: sentence => keep(agreements, keyOf(sentence), model.agreement(sentence)),
  }
  const read = async (texts: readonly string[]) => {
    const sentences = await reader.read(texts)
    for (const [at, { text, encoding }] of sentences.entries()) spelt.set(texts[at] ?? '', { text, isEncoded: encoding !== null })
    return sentences
  }
  return {
    knowledge: { ...knowledge, model: listened as typeof model, reader: { read } },
    recorded: () => ({
      content: { language, revision, entries: [...entries], topics: [...topics], intents: [...intents] },
      spelt: [...spelt],
      candidates: [...candidates],
      commands: [...commands],
      agreements: [...agreements],
    }),
  }
}

/**
 * Knowledge that says of each text what was recorded, and knows no other text: another process hears as this one did, and starts at once.
 * With a `shape`, texts of the same shape are heard alike: those that were recorded stand for many that differ in a number.
 */
export function replaying({ en, zh }: Recorded, shape: ((text: string) => string) | null = null): Languages {
  return { en: replay(en, shape), zh: zh && replay(zh, shape) }
}

function replay({ content, spelt, candidates, commands, agreements }: Recording, shape: ((text: string) => string) | null): Knowledge {
  const shapeOf = shape ?? withoutReferences
  const shaped = <T>(pairs: readonly (readonly [string, T])[]) => new Map(pairs.map(([text, value]) => [shapeOf(text), value]))
  const known = { spelt: shaped(spelt), candidates: shaped(candidates), commands: shaped(commands), agreements: shaped(agreements) }
  const model: Pick<Knowledge['model'], 'candidates' | 'command' | 'agreement'> = {
    candidates: sentence => kept(known.candidates, shapeOf(keyOf(sentence))),
    command: text => kept(known.commands, shapeOf(text)),
    agreement: sentence => kept(known.agreements, shapeOf(keyOf(sentence))),
  }
  const read = async (texts: readonly string[]): Promise<readonly Sentence[]> =>
    texts.map(text => {
      const { text: respelt, isEncoded } = kept(known.spelt, shapeOf(text))
      return { text: shape ? text : respelt, encoding: isEncoded ? nothing : null }
    })
  const { entries, topics, intents } = content
  // Of its own making a moment ago: the maps hold what the content's maps held.
  return {
    ...content,
    entries: new Map(entries),
    topics: new Map(topics),
    intents: new Map(intents),
    phrasings: [],
    concepts: new Map(),
    model,
    reader: { read },
  } as unknown as Knowledge
}

/** References are drawn by dice, others in each run: to a message one is as good as another. */
function withoutReferences(text: string): string {
  return text.replace(/\binv-[0-9a-z]{6}\b/gi, 'INV-000000')
}

/** Stands for an encoding that nobody looks into. */
const nothing = { final: new Float32Array(0), below: new Float32Array(0) }

function keyOf({ text, encoding }: Sentence): string {
  return `${encoding === null ? 'words' : 'sentence'}: ${text}`
}

function keep<T>(into: Map<string, T>, key: string, value: T): T {
  into.set(key, value)
  return value
}

function kept<T>(from: ReadonlyMap<string, T>, key: string): T {
  const value = from.get(key)
  if (value === undefined && !from.has(key)) throw new Error(`"${key}" was never looked at before: this run goes another way.`)
  return value as T
}
