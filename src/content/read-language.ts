import { setImmediate as turnOfLoop } from 'node:timers/promises'
import { sha256 } from '../sha256.js'
import type { Content, Phrasing } from '../understanding/knowledge.js'
import { type AboutFiles, check } from './check.js'
import { fallBack } from './fall-back.js'
import { conceptsFile, foldersOf, lookAlikesFile, readBackFiles } from './folders.js'
import { phrasedTwice } from './phrased-twice.js'
import type { Problem } from './problem.js'
import { readConcepts } from './read-concepts.js'
import { idLike, type TextFile } from './read-folder.js'
import type { AllowedLinks } from './read-links.js'
import { type Known, readListFile } from './read-list-file.js'
import { readLookAlikes } from './read-look-alikes.js'
import { type ReadBackAnswer, readReadBack } from './read-read-back.js'
import { lists, type Subjects } from './read-subjects.js'
import type { ReadingMemory } from './reading-memory.js'
import { readWritten, tokenOf, type WrittenFile } from './written-lines.js'

/** What a language is completed with. */
interface Complement {
  /** The subjects of the other language, which stand in for those that are missing; null where there is no other. */
  readonly other: Subjects | null
  /** What has a mistake in the files of the other language. */
  readonly wrong: ReadonlySet<string>
  readonly links: AllowedLinks
  readonly memory: ReadingMemory
}

/** What was read in one language, and what is known of it besides its content. */
export interface ReadLanguage extends Pick<AboutFiles, 'wrong' | 'notes'> {
  readonly content: Content
  /** Those of check.ts included. */
  readonly problems: readonly Problem[]
  readonly files: readonly TextFile[]
  /** Those of both files, with mistakes or without. */
  readonly readBackAnswers: readonly ReadBackAnswer[]
}

/** Reads the lists of one language and checks all of it. What could be read is returned together with the problems. */
export async function readLanguage(
  root: string,
  own: Subjects,
  { other, wrong: wrongThere, links, memory }: Complement,
): Promise<ReadLanguage> {
  const { language, files } = own
  const problems = [...own.problems]
  const phrasings = [...own.phrasings]
  const digests = [...own.digests]
  const subjects: Known = { language, entries: own.entries, topics: own.topics, intents: own.intents }
  const known = fallBack(subjects, other)
  const wrong = subjectsOf(problems)
  for (const list of files.filter(({ ending }) => ending === lists)) {
    const subject = subjectIn(known, list)
    const isWrong = wrong.has(subjectOf(list.file)) || (subject === undefined && wrongThere.has(inOther(list, language)))
    const from = [list.text, isWrong, subject]
    const readList = (problems: Problem[]) => readListFile(list, known, isWrong, problems)
    const { value, digest } = memory.make(list.file, from, problems, readList, listed)
    phrasings.push(...value)
    digests.push(digest)
  }

  // Each list takes some hundredths of a second, and others have a turn between them.
  await turnOfLoop()
  const { faq, intents } = foldersOf(language)
  const written = (file: string) => readWritten(root, file, memory)
  const made = <T>(files: readonly WrittenFile[], beside: readonly unknown[], make: (problems: Problem[]) => T): T =>
    memory.make(files.map(({ file }) => file).join(), [...files.map(tokenOf), ...beside], problems, make).value
  const ofConcepts = written(`${faq}/${conceptsFile}`)
  const concepts = made([ofConcepts], [], problems => readConcepts(ofConcepts, problems))
  await turnOfLoop()
  const ids = [known.entries, known.topics, known.intents].map(subjects => [...subjects.keys()].join())
  const ofLookAlikes = written(`${faq}/${lookAlikesFile}`)
  const lookAlikes = made([ofLookAlikes], [...ids, [...wrong].join()], problems =>
    readLookAlikes(ofLookAlikes, language, { known, wrong }, problems),
  )
  await turnOfLoop()
  const wrongAnywhere = new Set([...wrong, ...wrongThere])
  const answers = [written(`${intents}/${readBackFiles.agrees}`), written(`${intents}/${readBackFiles.other}`)] as const
  const readBack = made(answers, [[...wrongAnywhere].join(), ...known.intents.values()], problems =>
    readReadBack(answers, { known, wrong: wrongAnywhere }, problems),
  )
  const borrowed = [...known.entries.values()].filter(isBorrowed).map(({ revision }) => revision)
  const statements = [...known.topics.values()].filter(isBorrowed).map(({ statement }) => statement)
  const read = [[...concepts], ...(lookAlikes.size > 0 ? [[...lookAlikes]] : []), readBack.lines]
  const revision = sha256(JSON.stringify([digests, ...read, ...borrowed, ...statements])).slice(0, 16)
  const content: Content = { ...known, phrasings, concepts, lookAlikes, readBack: readBack.lines, revision }
  const { entryLines, notes, answers: texts } = own
  problems.push(...check(content, { wrong: subjectsOf(problems), links, entryLines, notes, answers: texts }))
  // Comparing all phrasings with each other takes longer than all other checks together.
  memory.make(`what stands twice in ${language}`, digests, problems, problems => void problems.push(...phrasedTwice(phrasings)))
  return { content, problems, wrong: subjectsOf(problems), notes, files, readBackAnswers: readBack.answers }
}

/** A list's phrasings, each with its line, are long when they are written out: most share their meaning with the one before. */
const listed = {
  isKept: false,
  digestOf(phrasings: readonly Phrasing[]): string {
    const lines = phrasings.map(({ text, meaning, at }, index) => {
      const isSame = meaning === phrasings[index - 1]?.meaning
      return `${isSame ? '' : `${JSON.stringify(meaning)}\n`}${at.slice(at.lastIndexOf(':'))} ${text}`
    })
    return sha256(lines.join('\n'))
  },
}

function isBorrowed({ borrowedFrom }: { readonly borrowedFrom?: unknown }): boolean {
  return borrowedFrom !== undefined
}

/** What a list is about in the other language: "faq/postage" for faq/zh/postage.phrases.txt. */
function inOther({ file, folder, id }: TextFile, language: Known['language']): string {
  const [here, there] = language === 'zh' ? [foldersOf('zh'), foldersOf('en')] : [foldersOf('en'), foldersOf('zh')]
  const kind = (['faq', 'topics', 'intents'] as const).find(kind => here[kind] === folder)
  return kind === undefined ? subjectOf(file) : `${there[kind]}/${idLike(id)}`
}

/** What the phrasings of a list stand for; undefined where there is no such thing. */
function subjectIn({ language, entries, topics, intents }: Known, { id, folder }: TextFile): unknown {
  const folders = foldersOf(language)
  return folder === folders.topics ? topics.get(id) : folder === folders.faq ? entries.get(id) : intents.get(id)
}

/** What these problems are about: "faq/postage" for faq/postage.md, faq/Postage.md and faq/postage.phrases.txt alike. */
export function subjectsOf(problems: readonly Problem[]): ReadonlySet<string> {
  return new Set(problems.map(({ file }) => subjectOf(file)))
}

/** What a file is about, whatever it is called exactly. */
export function subjectOf(file: string): string {
  return idLike(file.replace(/\.[^/]*$/, ''))
}
