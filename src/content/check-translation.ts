import { isSlipOf } from '../understanding/fields/typo.js'
import type { Content, Entry, Topic } from '../understanding/knowledge.js'
import type { AboutFiles } from './check.js'
import { foldersOf } from './folders.js'
import type { Problem } from './problem.js'

/**
 * What is wrong between the English files and their translations: customers must be told the same whichever language they write.
 * `wrong` of both languages, `notes` of the translation: what has a mistake of its own is not said to be missing. Of an entry or a topic that
 * is missing the words of the other language are told (fall-back.ts), which is a warning (untranslated.ts); nothing stands in for an intent,
 * by which customers are asked.
 */
export function checkTranslation(original: Content, translation: Content, about: About): readonly Problem[] {
  return [
    ...missingIntents(original, translation, about),
    ...misnamed(original, translation, about),
    ...differingEntries(original, translation, about),
  ]
}

type About = Pick<AboutFiles, 'wrong' | 'notes'>

function* missingIntents({ intents }: Content, translation: Content, { wrong }: About): Iterable<Problem> {
  const [from, to] = [foldersOf('en').intents, foldersOf('zh').intents]
  for (const id of new Set([...intents.keys(), ...translation.intents.keys()])) {
    if (wrong.has(`${from}/${id}`) || wrong.has(`${to}/${id}`)) continue
    const [there, file] = [`${from}/${id}.yaml`, `${to}/${id}.yaml`]
    const tell = (language: string, cure: string): Problem => ({
      rule: 'translation',
      file,
      line: 1,
      cause: `the intent "${id}" is missing in ${language}`,
      cure,
    })
    if (!translation.intents.has(id)) yield tell('Chinese', `Translate ${there}, or delete it`)
    else if (!intents.has(id)) yield tell('English', `Write ${there}, or delete this one`)
  }
}

function* misnamed(original: Content, translation: Content, { wrong }: About): Iterable<Problem> {
  for (const { named, meant } of slipsInNames(original, translation)) {
    if (wrong.has(meant.original) || wrong.has(named)) continue
    const cause = `named almost like ${meant.original}.md, which has no translation`
    const cure = `Rename it to ${meant.translation}.md if it is the translation; else give one of the two another name`
    yield { rule: 'translation', file: `${named}.md`, line: 1, cause, cure }
  }
}

/** Subjects under two names: a slip in the name of a file would else leave both without a translation. Paths are without their endings. */
export function slipsInNames(original: Content, translation: Content) {
  const [from, to] = [foldersOf('en'), foldersOf('zh')]
  const kinds = [
    { kind: 'faq', own: alone(original.entries), others: alone(translation.entries) },
    { kind: 'topics', own: alone(original.topics), others: alone(translation.topics) },
  ] as const
  return kinds.flatMap(({ kind, own, others }) =>
    others
      .filter(id => !own.includes(id))
      .flatMap(id => {
        const meant = own.find(other => !others.includes(other) && (isSlipOf(id, other) || isSlipOf(other, id)))
        if (meant === undefined) return []
        return [{ named: `${to[kind]}/${id}`, meant: { original: `${from[kind]}/${meant}`, translation: `${to[kind]}/${meant}` } }]
      }),
  )
}

/** The ids of what is written in this language itself. */
function alone(subjects: ReadonlyMap<string, Entry | Topic>): readonly string[] {
  return [...subjects.values()].flatMap(({ id, borrowedFrom }) => (borrowedFrom === undefined ? [id] : []))
}

function* differingEntries(original: Content, translation: Content, { wrong, notes }: About): Iterable<Problem> {
  const [from, to] = [foldersOf('en').faq, foldersOf('zh').faq]
  for (const [id, one] of original.entries) {
    const other = translation.entries.get(id)
    if (!other || one.borrowedFrom !== undefined || other.borrowedFrom !== undefined) continue
    if (wrong.has(`${from}/${id}`) || wrong.has(`${to}/${id}`)) continue
    const dateLine = notes.get(id)?.settingLines.get('as of') ?? 1
    yield* differences(one, other, { there: `${from}/${id}.md`, here: `${to}/${id}.md`, dateLine })
  }
}

function* differences(
  original: Entry,
  translation: Entry,
  { there, here, dateLine }: { there: string; here: string; dateLine: number },
): Iterable<Problem> {
  if (original.asOf !== translation.asOf) {
    const cause = `the date ${translation.asOf} where ${there} has ${original.asOf}`
    yield { rule: 'translation', file: here, line: dateLine, cause, cure: 'Bring the older one of the two up to date, its words first' }
  }
  const [valid, validThere] = [translation, original].map(({ valid: { from, until } }) => `${from ?? 'ever'} to ${until ?? 'ever'}`)
  if (valid !== validThere) {
    const cause = `valid from ${valid}, where ${there} is valid from ${validThere}`
    yield {
      rule: 'translation',
      file: here,
      line: dateLine,
      cause,
      cure: 'Write the same "valid from" and "valid until" in both, or neither',
    }
  }
  const [until, untilThere] = [translation, original].map(({ earlier = [] }) =>
    earlier.map(one => `${one.until}, as of ${one.asOf}`).join('; '),
  )
  if (until !== untilThere) {
    const cause = `other earlier answers (${until || 'none'}) than ${there} (${untilThere || 'none'})`
    yield { rule: 'translation', file: here, line: 1, cause, cure: 'Write the same "## Until …" lines in both' }
  }
  const [wanted, has] = [original, translation].map(({ sides }) => sides.map(({ name }) => name)) as [string[], string[]]
  const missing = wanted.find(name => !has.includes(name))
  const further = has.find(name => !wanted.includes(name))
  const cure = `Use the "## When asked:" lines of ${there}, word for word`
  if (missing !== undefined) yield { rule: 'translation', file: here, line: 1, cause: `no side "${missing}", which ${there} has`, cure }
  else if (further !== undefined)
    yield { rule: 'translation', file: here, line: 1, cause: `a side "${further}", which ${there} does not have`, cure }
}
