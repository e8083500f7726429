import { parseArgs } from 'node:util'
import { compareVersions } from '../faq-diff/compare-versions.js'
import { markdownDiff } from '../faq-diff/markdown-diff.js'
import { withVersions } from '../faq-diff/open-versions.js'
import { sayDiff } from '../faq-diff/say-diff.js'
import type { Command } from './command.js'
import { jsonText } from './json-text.js'
import { replayMessages } from './replay-messages.js'

/**
 * `faq diff REV`: everything that becomes different for customers between a revision and the folder as it is now; what customers wrote in the last
 * months is asked of both where conversations are kept here, and shown redacted. `--json`: the FaqDiff as one
 * object, a public interface; `--markdown`: a comment for a pull request. Exit code 1 where the gate is red.
 */
export const diffFaq: Command['run'] = async (words, { print, tell, config }) => {
  const options = optionsIn(words)
  if (options === null) {
    tell('Write: counterfoil faq diff REVISION [--json | --markdown]')
    return 2
  }
  const settings = config()
  const diff = await withVersions(options.revision, { ...settings, tell }, async versions => {
    const messages = await replayMessages(settings, versions, new Date())
    return compareVersions(versions, messages ?? { asked: 0, changed: [] })
  })
  if (options.json) print(jsonText(diff))
  else if (options.markdown) print(markdownDiff(diff))
  else for (const line of sayDiff(diff)) print(line)
  return diff.gate.colour === 'green' ? 0 : 1
}

function optionsIn(words: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { json: { type: 'boolean' }, markdown: { type: 'boolean' } },
      allowPositionals: true,
    })
    const [revision, ...more] = positionals
    return revision === undefined || more.length > 0 || (values.json && values.markdown) ? null : { revision, ...values }
  } catch {
    return null
  }
}
