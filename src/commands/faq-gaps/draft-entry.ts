import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { isRedacted } from '../../authoring/is-redacted.js'
import { writeWhole } from '../../authoring/write-file.js'
import type { GapTopic } from '../../insights/gap-report.js'
import { idOfQuestion } from '../../insights/id-of-question.js'

/** Beside faq/ and not in it: what has no answer yet must not be loaded. */
const folder = 'faq-drafts'

/**
 * Writes the draft of a new entry: its question, how it is asked, and what agents replied. The answer is the author's to write, so the file
 * passes no check before that. Returns its path.
 */
export async function draftEntry(root: string, { examples, replies }: GapTopic, today: string): Promise<string> {
  const [title = 'A question', ...others] = examples
  const file = freeName(root, idOfQuestion(title))
  // A phrasing with a hole would teach the hole.
  const asked = others.filter(example => !isRedacted(example)).map(example => `- ${oneLine(example)}`)
  const said = replies.map(reply => `> ${oneLine(reply)}`)
  const text = [
    '---',
    `as of: ${today}`,
    '---',
    `# ${oneLine(title)}`,
    '',
    '## Also asked',
    '',
    ...asked,
    ...(said.length > 0 ? ['', '## What agents replied: write the answer above, then delete this', '', ...said] : []),
    '',
  ].join('\n')
  await writeWhole(root, file, text)
  return file
}

function freeName(root: string, id: string): string {
  for (let number = 1; ; number++) {
    const file = `${folder}/${number === 1 ? id : `${id}-${number}`}.md`
    if (!existsSync(join(root, file))) return file
  }
}

/** A line that begins with a mark of Markdown's would be taken for one. */
function oneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^[#>*-]+\s*/, '')
    .trim()
}
