import { foldersOf } from '../content/folders.js'
import type { Contents } from '../content/load.js'
import type { WordsChange } from '../measures/faq-diff.js'
import { wordDiff } from '../measures/word-diff.js'
import type { SpokenLanguage } from '../message.js'
import type { Content, Entry, Intent } from '../understanding/knowledge.js'

/** What customers are told in other words than before, in the order of the files. */
export function compareWords(before: Contents, after: Contents): readonly WordsChange[] {
  const none = { entries: new Map(), topics: new Map(), intents: new Map() }
  return (['en', 'zh'] as const).flatMap(language => {
    const [old, now] = [wordsIn(before[language] ?? none, language), wordsIn(after[language] ?? none, language)]
    const files = [...new Set([...old.keys(), ...now.keys()])].sort()
    return files.flatMap(file => [...changesIn(file, old.get(file) ?? new Map(), now.get(file) ?? new Map())])
  })
}

type Words = ReadonlyMap<string, string>

/** What of one file is said otherwise. */
export function* changesIn(file: string, old: Words, now: Words): Iterable<WordsChange> {
  for (const what of new Set([...now.keys(), ...old.keys()])) {
    const [was, is] = [old.get(what) ?? '', now.get(what) ?? '']
    if (was === is) continue
    yield { file, what, kind: was === '' ? 'added' : is === '' ? 'removed' : 'changed', pieces: wordDiff(was, is) }
  }
}

/** By file, its words by what they are. */
function wordsIn(
  { entries, topics, intents }: Pick<Content, 'entries' | 'topics' | 'intents'>,
  language: SpokenLanguage,
): ReadonlyMap<string, Words> {
  const folders = foldersOf(language)
  return new Map([
    ...[...entries.values()].map(entry => [`${folders.faq}/${entry.id}.md`, wordsOfEntry(entry)] as const),
    ...[...topics.values()].map(
      ({ id, name, statement }) =>
        [
          `${folders.topics}/${id}.md`,
          new Map([
            ['name', name],
            ['sentence', statement],
          ]),
        ] as const,
    ),
    ...[...intents.values()].map(intent => [`${folders.intents}/${intent.id}.yaml`, wordsOfIntent(intent)] as const),
  ])
}

export function wordsOfEntry({ question, answer, sides, asOf, valid: { from, until }, earlier = [] }: Entry): Words {
  return new Map([
    ['question', question],
    ['answer', answer],
    ...sides.map(({ name, answer }) => [`answer when asked: ${name}`, answer] as const),
    ['as of', asOf],
    ...earlier.flatMap(one => [
      [`answer until ${one.until}`, one.answer] as const,
      [`answer until ${one.until}, as of`, one.asOf] as const,
    ]),
    ['valid from', from ?? ''],
    ['valid until', until ?? ''],
  ])
}

function wordsOfIntent(intent: Intent): Words {
  const fields = 'form' in intent ? intent.form.fields : []
  return new Map([
    ['name', intent.name],
    ...('reply' in intent ? [['reply', intent.reply] as const] : []),
    ...fields.flatMap(({ name, label, ask, hint }) => [
      [`label of ${name}`, label] as const,
      [`question for ${name}`, ask] as const,
      [`hint of ${name}`, hint] as const,
    ]),
  ])
}
