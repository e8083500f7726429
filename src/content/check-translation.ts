import type { Content, Entry } from '../understanding/knowledge.js'
import type { AboutFiles } from './check.js'
import { foldersOf } from './folders.js'
import type { Problem } from './problem.js'

type Kind = 'faq' | 'topics' | 'intents'

const kinds = [
  { kind: 'faq', called: 'entry', ending: '.md', of: ({ entries }: Content) => entries },
  { kind: 'topics', called: 'topic', ending: '.md', of: ({ topics }: Content) => topics },
  { kind: 'intents', called: 'intent', ending: '.yaml', of: ({ intents }: Content) => intents },
] as const satisfies readonly { kind: Kind; called: string; ending: string; of: (content: Content) => ReadonlyMap<string, unknown> }[]

/**
 * What is wrong between the English files and their translations: customers must be told the same whichever language they write.
 * `wrong` of both languages, `notes` of the translation: what has a mistake of its own is not said to be missing.
 */
export function checkTranslation(
  original: Content,
  translation: Content,
  { wrong, notes }: Pick<AboutFiles, 'wrong' | 'notes'>,
): readonly Problem[] {
  const from = foldersOf(original.language)
  const to = foldersOf(translation.language)
  const pairs = kinds.flatMap(({ kind, called, ending, of }) => {
    const ids = new Set([...of(original).keys(), ...of(translation).keys()])
    return [...ids].map(id => ({ kind, called, ending, id, isIn: (content: Content) => of(content).has(id) }))
  })
  const problems: Problem[] = []
  for (const { kind, called, ending, id, isIn } of pairs) {
    if (wrong.has(`${from[kind]}/${id}`) || wrong.has(`${to[kind]}/${id}`)) continue
    const [there, here] = [`${from[kind]}/${id}${ending}`, `${to[kind]}/${id}${ending}`]
    if (!isIn(translation)) {
      const cure = `Translate ${there}, or delete it`
      problems.push({ rule: 'translation', file: here, line: 1, cause: `the ${called} "${id}" is missing in Chinese`, cure })
    } else if (!isIn(original)) {
      const cure = `Write ${there}, or delete this one`
      problems.push({ rule: 'translation', file: here, line: 1, cause: `the ${called} "${id}" is missing in English`, cure })
    } else {
      const [one, other] = [original.entries.get(id), translation.entries.get(id)]
      if (kind === 'faq' && one && other)
        problems.push(...differences(one, other, { there, here, dateLine: notes.get(id)?.settingLines.get('as of') ?? 1 }))
    }
  }
  return problems
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
