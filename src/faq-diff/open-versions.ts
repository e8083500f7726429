import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { commitOf, filesAt } from '../authoring/git.js'
import { type Contents, readContent } from '../content/load.js'
import { say } from '../content/problem.js'
import { readTests } from '../content/read-tests.js'
import { ReadingMemory } from '../content/reading-memory.js'
import { DeskError } from '../errors.js'
import { type OpeningKnowledge, openKnowledge } from '../knowledge/open-knowledge.js'
import { versionOf } from '../knowledge/start-encoder.js'
import type { FaqTest } from '../measures/faq-test.js'
import { Encoder, type Encodes } from '../understanding/encoder/encoder.js'
import { cached } from '../understanding/encoder/vector-cache.js'
import type { Languages } from '../understanding/knowledge.js'
import { type Decides, keptDecisions } from './kept-decisions.js'

/** The FAQ as it was or is: what it says, what is known of it, what its authors expect. */
export interface Version {
  readonly contents: Contents
  readonly languages: Languages
  readonly tests: readonly FaqTest[]
}

export interface Versions {
  /** The commit of `before`. */
  readonly commit: string
  readonly before: Version
  readonly after: Version
  readonly decides: Decides
  /** What the encoder reads within `work` is not kept on disk: for words of customers. */
  readonly unremembered: <T>(work: () => Promise<T>) => Promise<T>
}

/**
 * Opens the folder as it is and as it was at a revision, both with one sentence model, which remembers what it has read; what must be learnt
 * is kept. Throws INPUT_INVALID where there is no such revision, and KNOWLEDGE_INVALID where either version has a mistake.
 */
export async function withVersions<T>(revision: string, opening: OpeningKnowledge, work: (versions: Versions) => Promise<T>): Promise<T> {
  const { contentFolder } = opening
  const commit = await commitOf(contentFolder, revision)
  const folder = await mkdtemp(join(tmpdir(), 'counterfoil-'))
  try {
    for (const { path, text } of await filesAt(contentFolder, commit, ['faq', 'intents'])) {
      await mkdir(join(folder, dirname(path)), { recursive: true })
      await writeFile(join(folder, path), text)
    }
    const before = { folder, name: `the files at ${revision}`, placed: (file: string) => `${revision}:${file}` }
    return await withFolders({ commit, before, after: { folder: contentFolder, name: 'the files as they are' } }, opening, work)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** A folder that holds faq/ and intents/, and how the place of a mistake in it is told. */
interface Placed {
  readonly folder: string
  /** What it is called where it must be learnt, which takes time. */
  readonly name: string
  readonly placed?: (file: string) => string
}

/** The same for two folders, whatever they are versions of. */
export async function withFolders<T>(
  { commit, before, after }: { readonly commit: string; readonly before: Placed; readonly after: Placed },
  opening: OpeningKnowledge,
  work: (versions: Versions) => Promise<T>,
): Promise<T> {
  // What both have alike is made once.
  const memory = new ReadingMemory()
  const [is, was] = [await readVersion(after, memory), await readVersion(before, memory)]
  const encoder = await rememberingEncoder(opening)
  // Where both have the same phrasings what was learnt for the one is there for the other.
  const know = ({ folder, name }: Placed, { contents }: Pick<Version, 'contents'>) => {
    const tell = (line: string) => opening.tell(`${line} (${name})`)
    return openKnowledge({ ...opening, tell, startEncoder: encoder.lend, contentFolder: folder, contents })
  }
  try {
    const old = await know(before, was)
    const now = await know(after, is)
    const versions = {
      commit,
      before: { ...was, languages: old.languages },
      after: { ...is, languages: now.languages },
      decides: keptDecisions({ cacheFolder: opening.cacheFolder, encoder: versionOf(old.encoder) }),
      unremembered: encoder.unremembered,
    }
    return await work(versions)
  } finally {
    await encoder.stop()
  }
}

/** Tests of the version before that expect what is gone are no mistake of today's author. */
async function readVersion(
  { folder, placed = file => file }: Omit<Placed, 'name'>,
  memory: ReadingMemory,
): Promise<Omit<Version, 'languages'>> {
  const read = await readContent({ root: folder }, memory)
  const { tests, problems } = await readTests(folder, read)
  const all = [...read.problems, ...problems].map(problem => ({ ...problem, file: placed(problem.file) }))
  if (all.length > 0) throw new DeskError('KNOWLEDGE_INVALID', all.map(say).join('\n'))
  return { contents: read.contents, tests }
}

const byWords = new DeskError('ENCODER_UNAVAILABLE', 'The sentence model is not wanted.')

/** One sentence model for both versions, with the memory that training keeps; without it both are read by words alone. */
async function rememberingEncoder({ cacheFolder, reading, startEncoder = () => Encoder.start() }: OpeningKnowledge) {
  const started = await (reading === 'words' ? Promise.reject(byWords) : startEncoder()).catch((error: unknown) => {
    if (!(error instanceof DeskError)) throw error
    return error
  })
  if (started instanceof DeskError) {
    return { lend: () => Promise.reject(started), unremembered: <T>(work: () => Promise<T>) => work(), stop: async () => {} }
  }
  await mkdir(cacheFolder, { recursive: true })
  const memory = await cached(started, join(cacheFolder, 'vectors.bin'))
  let reader: Encodes = memory
  const lent: Encodes = { encode: texts => reader.encode(texts), stop: async () => {} }
  return {
    lend: async () => lent,
    async unremembered<T>(work: () => Promise<T>): Promise<T> {
      reader = started
      try {
        return await work()
      } finally {
        reader = memory
      }
    },
    stop: () => memory.stop(),
  }
}
