import { z } from 'zod'
import { longestMessage } from '../message.js'

const Question = z.string().min(1).max(longestMessage)

/** A file of faq/tests/, as an author writes it. */
export const TestsFile = z.strictObject({
  tests: z
    .array(
      z.strictObject({
        ask: z.union([Question, z.array(Question).min(1)]).describe('The question, or several that are all answered alike'),
        expect: z
          .union([z.string().min(1), z.array(z.string().min(1)).min(1)])
          .describe(
            'The id of an entry, a topic or an intent; several as a list. Or: unknown (the bot says that it does not know), not-covered (that the policy says nothing about it), not-answered (whatever, but no entry and no form)',
          ),
        side: z.string().min(1).optional().describe('The half of the entry that must be said, as its file has it behind "When asked:"'),
      }),
    )
    .min(1),
})
export type TestsFile = z.infer<typeof TestsFile>
