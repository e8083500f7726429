import { z } from 'zod'
import { HoursFile } from '../../src/content/hours-file.js'
import { IntentFile } from '../../src/content/read-intent.js'
import { translatedFiles } from '../../src/content/read-translation.js'
import { TestsFile } from '../../src/content/tests-file.js'

/** Where an editor finds what may stand in a file; the first line of each file of intents/ and faq/tests/ says so. */
export const schemaFolder = 'docs/schemas'

const { form, smalltalk, status } = translatedFiles

const described = {
  'intent.schema.json': ['A file of intents/: what a customer wants done', IntentFile],
  'intent-zh.schema.json': ['A file of intents/zh/: the texts of an intent in Chinese', z.union([form, smalltalk, status])],
  'support-hours.schema.json': ['intents/support-hours.yaml: when support works, and how soon it answers', HoursFile],
  'faq-tests.schema.json': ['A file of faq/tests/: questions, and what must be said to them', TestsFile],
} as const

/** By file, its text: JSON Schema of what the YAML files of authors may hold, made of what they are checked by. */
export function schemaFiles(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(described).map(([file, [title, schema]]) => [
      file,
      `${JSON.stringify({ title, ...z.toJSONSchema(schema, { io: 'input' }) }, null, 2)}\n`,
    ]),
  )
}
