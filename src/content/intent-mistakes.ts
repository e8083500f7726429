import type { Document, LineCounter } from 'yaml'
import type { z } from 'zod'
import { type Place, placeOf } from './place-of.js'
import type { Problem } from './problem.js'

type Issue = z.core.$ZodIssue
type Mistake = Omit<Problem, 'file'>

/**
 * What zod found wrong with an author's file of YAML, in words for people who don't know zod, and on the line where it stands. `example` is a
 * file of the same form that is right.
 */
export function mistakesIn({ issues }: z.ZodError, document: Document, lines: LineCounter, example: string): readonly Mistake[] {
  const compare = `Compare its spelling and its indentation with ${example}`
  const unknown = issues.flatMap(issue => (issue.code === 'unrecognized_keys' ? issue.keys.map(key => [...issue.path, key]) : []))
  // A setting that is misspelt or stands in the wrong place is missing in the right one: one mistake, told once, where it stands.
  const isTold = ({ path }: Issue) =>
    !document.hasIn(path) && unknown.some(other => other.at(-1) === path.at(-1) || other.slice(0, -1).join() === path.slice(0, -1).join())
  const told = issues.filter(issue => issue.code !== 'unrecognized_keys' && !isTold(issue))
  const isMissing = ({ path }: Issue) => path.length > 0 && !document.hasIn(path)
  // What a half-saved file lacks is one mistake.
  const missing = new Map<string, Issue[]>()
  for (const issue of told.filter(isMissing)) {
    const within = issue.path.slice(0, -1).join()
    missing.set(within, [...(missing.get(within) ?? []), issue])
  }
  return [
    ...unknown.map(path => ({
      rule: 'setting' as const,
      ...placeOf(document, lines, path),
      cause: `an unknown setting "${String(path.at(-1))}"`,
      cure: compare,
    })),
    ...[...missing.values()].map(issues => sayMissing(issues.flatMap(nameIn), placeOf(document, lines, issues[0]?.path ?? []), compare)),
    ...told
      .filter(issue => !isMissing(issue))
      .map(issue => ({ rule: 'setting' as const, ...placeOf(document, lines, issue.path), ...sayIssue(issue, compare) })),
  ]
}

function sayMissing(names: readonly string[], place: Place, compare: string): Mistake {
  const [is, it] = names.length === 1 ? ['is', 'it'] : ['are', 'them']
  return { rule: 'setting', ...place, cause: `${names.join(', ')} ${is} missing here`, cure: `Add ${it}. ${compare}` }
}

function nameIn({ path }: Issue): readonly string[] {
  const name = path.findLast(part => typeof part === 'string')
  return name === undefined ? [] : [`"${name}"`]
}

function sayIssue(issue: Issue, compare: string): Pick<Mistake, 'cause' | 'cure'> {
  const [what = 'the file'] = nameIn(issue)
  switch (issue.code) {
    case 'invalid_type':
      return {
        cause: `${what} holds something that is not ${kinds[issue.expected] ?? issue.expected}`,
        cure: cureOf(issue.expected) ?? compare,
      }
    case 'invalid_union':
      return optionsOf(issue).length > 0
        ? { cause: `${what} is none that the bot knows`, cure: `Write one of: ${optionsOf(issue).join(', ')}` }
        : { cause: `${what} holds something that can't be used`, cure: compare }
    case 'invalid_format':
      return { cause: `${what} holds characters that it can't have`, cure: 'Use small letters and "_" only, a letter first' }
    case 'too_small':
      return { cause: `${what} is empty or too small`, cure: 'Write at least one' }
    case 'too_big':
      return { cause: `${what} is too long or too large`, cure: `Keep it at ${issue.maximum} at most` }
    case 'custom':
      return { cause: `${what} ${issue.message}`, cure: typeof issue.params?.cure === 'string' ? issue.params.cure : compare }
    default:
      return { cause: `${what} can't be used (${issue.message})`, cure: compare }
  }
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of settings',
  record: 'a group of settings',
}

function optionsOf(issue: z.core.$ZodIssueInvalidUnion): readonly string[] {
  return 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : []
}

function cureOf(expected: string): string | null {
  if (expected === 'string') return 'Put it in quotes, so that YAML takes it for text'
  if (expected === 'array') return 'Write one item a line, each with "- " in front of it'
  return null
}
