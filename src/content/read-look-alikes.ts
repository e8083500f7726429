import type { SpokenLanguage } from '../message.js'
import { isSlipOf } from '../understanding/fields/typo.js'
import type { Content } from '../understanding/knowledge.js'
import { anyEntry, type LookAlike, type LookAlikes, type Phrase, phraseOf } from '../understanding/parts/look-alikes.js'
import { foldersOf } from './folders.js'
import type { Problem } from './problem.js'
import { idLike } from './read-folder.js'
import { type WrittenFile, writtenLines } from './written-lines.js'

/** What of a language the file may speak of; `wrong`: what has a mistake in its own file, and so may be missing ("faq/postage"). */
interface Beside {
  readonly known: Pick<Content, 'entries' | 'topics' | 'intents'>
  readonly wrong: ReadonlySet<string>
}

const example = 'Write the name of an entry, a colon, and words with commas between them: postage: send … back, photocopy'

const aLine = /^\s*(any entry|[\w-]+)(\s+always)?(?:\s+without\s+([^:：]+))?\s*[:：](.*)$/iu

/**
 * Reads look-alikes.txt: one entry a line, `postage: send … back, photocopy`, or `postage without invoice, fapiao: contract, seal` for
 * words that say nothing beside others, `apply-button-disabled always: top up button` for words that say so however sure the message is, or
 * `any entry without you, your: alibaba` for other sellers; lines with "#" in front are remarks. A language without the file has no look-alikes.
 */
export function readLookAlikes(written: WrittenFile, language: SpokenLanguage, { known, wrong }: Beside, problems: Problem[]): LookAlikes {
  const { faq } = foldersOf(language)
  const { file } = written
  const found = new Map<string, LookAlike[]>()
  for (const { raw, line } of writtenLines(written, problems)) {
    const tell = (cause: string, cure: string) => problems.push({ rule: 'look-alike', file, line, cause, cure })
    const [, name = '', always, without = '', list = ''] = aLine.exec(raw) ?? []
    const [unless, words] = [phrasesIn(without), phrasesIn(list)]
    const entry = name.toLowerCase() === anyEntry ? anyEntry : name
    const misplaced = always === undefined ? /^(.*[^\s,，、])[\s,，、]+always$/isu.exec(without.trim())?.[1] : undefined
    if (misplaced !== undefined)
      tell('"always" behind "without", where it is read as one of its words', `Write "${name} always without ${misplaced}: …"`)
    else if (entry === '' || words.length === 0) tell('not a line of look-alikes', example)
    else if (entry !== anyEntry && !known.entries.has(entry)) {
      if (!wrong.has(`${faq}/${idLike(entry)}`)) tell(...noEntry(entry, known))
    } else {
      const bad = [...unless, ...words].find(({ phrase }) => phrase === null || hasNumber(phrase))
      if (bad?.phrase) tell(`"${bad.text}", which has a number in it`, 'Delete it: which number it is says nothing about what is meant')
      else if (bad) tell(`"${bad.text}", which has no words on one side of "…"`, 'Write words on both sides, or take the "…" away')
      else found.set(entry, [...(found.get(entry) ?? []), ...made(words, { unless, isSure: always !== undefined, at: `${file}:${line}` })])
    }
  }
  return found
}

/** Why this is the name of no entry, and what to write. */
function noEntry(name: string, { entries, topics, intents }: Beside['known']): [cause: string, cure: string] {
  const meant = [...entries.keys()].find(id => id === idLike(name) || isSlipOf(name, id))
  if (meant !== undefined) return [`look-alikes of "${name}", where the entry is "${meant}"`, `Write "${meant}"`]
  const sound = 'Name the entry that the words are mistaken for, or delete the line'
  if (topics.has(idLike(name))) return [`look-alikes of "${name}", which is a topic that is not covered and so is never answered`, sound]
  if (intents.has(idLike(name))) return [`look-alikes of "${name}", which is an intent and no entry`, sound]
  return [`look-alikes of "${name}", which does not exist`, `Name an entry of faq/, write "${anyEntry}", or delete the line`]
}

interface Written {
  readonly text: string
  readonly phrase: Phrase | null
}

function phrasesIn(list: string): readonly Written[] {
  const texts = list.split(/[,，、]/).map(text => text.trim())
  return texts.filter(text => text !== '').map(text => ({ text, phrase: phraseOf(text) }))
}

function hasNumber({ parts }: Phrase): boolean {
  return parts.some(stems => stems.some(one => one.startsWith('@')))
}

function made(
  words: readonly Written[],
  { unless, isSure, at }: { unless: readonly Written[]; isSure: boolean; at: string },
): readonly LookAlike[] {
  const phrases = (list: readonly Written[]) => list.flatMap(({ phrase }) => phrase ?? [])
  return phrases(words).map(one => ({ words: one, unless: phrases(unless), isSure, at }))
}
