import { compareVersions } from '../faq-diff/compare-versions.js'
import { markdownDiff } from '../faq-diff/markdown-diff.js'
import { withVersions } from '../faq-diff/open-versions.js'
import { sayDiff } from '../faq-diff/say-diff.js'
import type { Surroundings } from './command.js'
import { jsonText } from './json-text.js'
import { replayMessages } from './replay-messages.js'

/**
 * `faq diff REV`: everything that becomes different for customers between a revision and the folder as it is now; what customers wrote in the last
 * months is asked of both where conversations are kept here, and shown redacted. `--json`: the FaqDiff as one
 * object, a public interface; `--markdown`: a comment for a pull request. Exit code 1 where the gate is red.
 */
export async function diffFaq(
  { said: [revision = ''], json, markdown }: { readonly said: readonly string[]; readonly json: boolean; readonly markdown: boolean },
  { print, tell, config }: Surroundings,
): Promise<number> {
  const settings = config()
  const diff = await withVersions(revision, { ...settings, tell }, async versions => {
    const messages = await replayMessages(settings, versions, new Date())
    return compareVersions(versions, messages ?? { asked: 0, changed: [] })
  })
  if (json) print(jsonText(diff))
  else if (markdown) print(markdownDiff(diff))
  else for (const line of sayDiff(diff)) print(line)
  return diff.gate.colour === 'green' ? 0 : 1
}
