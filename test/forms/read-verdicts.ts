import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { projectRoot } from '../../src/config.js'
import type { Field, Form } from '../../src/forms/form.js'

const Row = z.union([z.tuple([z.string(), z.string()]), z.tuple([z.string(), z.literal('ok'), z.string()])])
const File = z.strictObject({ confusions: z.record(z.string(), z.array(z.string())), inputs: z.record(z.string(), z.array(Row)) })

/** One input of the table: what it comes to as the value of a field, and, where it is one, the value that is kept. */
export interface Verdict {
  readonly field: string
  readonly input: string
  readonly verdict: string
  readonly value: string
}

const file = File.parse(parse(readFileSync(join(projectRoot, 'test', 'forms', 'verdicts.yaml'), 'utf8')))

export const verdicts: readonly Verdict[] = Object.entries(file.inputs).flatMap(([field, rows]) =>
  rows.map(([input, verdict, value]) => ({ field, input, verdict, value: value ?? input })),
)

/** What a surface came to: the value it keeps, or the words it says instead. */
export type Outcome = { readonly kept: string } | { readonly said: string }

/**
 * The verdict that an outcome amounts to, in the words of the table; the forms are those of every language it may be said in.
 * "other" where it says what the field's check never says.
 */
export function verdictOf(outcome: Outcome, name: string, forms: readonly Form[]): string {
  if ('kept' in outcome) return `ok ${outcome.kept}`
  for (const form of forms) {
    const field = form.fields.find(one => one.name === name)
    const kind = field && kinds(field).find(([, words]) => words !== undefined && outcome.said.includes(words))
    if (kind) return kind[0]
  }
  return 'other'
}

/** What a field can say, by the names of the table. A hint comes with every refusal, so it is looked for last. */
function kinds({ name, check, hint }: Field): readonly (readonly [string, string | undefined])[] {
  const confusions = 'confusions' in check ? (check.confusions ?? []) : []
  return [
    ...confusions.map(({ say }, at) => [file.confusions[name]?.[at] ?? `confusion ${at}`, say] as const),
    ['too long', 'tooLong' in check ? check.tooLong : undefined],
    ['otherwise', 'otherwise' in check ? check.otherwise : undefined],
    ['hint', hint],
  ]
}
