import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ContentFolders } from '../../src/content/folders.js'
import { readContent } from '../../src/content/load.js'
import { commands } from '../../src/understanding/knowledge.js'
import { inTemporaryFolder } from './temporary-folder.js'

/** The authors' files by path, as they would stand below the root. */
export type Files = Readonly<Record<string, string | Buffer>>

/** Twelve phrasings about something, as a Markdown list; the first on line `n` of the file, the next on `n + 1` and so on. */
const list = (about: string) => [...'abcdefghijkl'].map(letter => `- how about ${about} ${letter}${letter}`).join('\n')

const command = (id: string) => `kind: command\nname: ${id}\nexamples:\n  - say ${id}\n`

/** Content in order, small: two entries and one of two sides, a topic, a form, a person, a hello and the commands. */
export const healthyFiles: Files = {
  'faq/postage.md': `---\nas of: 2021-05-27\n---\n# Who pays for mailing?\n\nYou pay **nothing**.\n\n## Also asked\n\n${list('postage')}\n`,
  'faq/postage.phrases.txt': 'what does the courier cost\nis mailing free\n',
  'faq/lost.md': `---\nas of: 2021-05-27\n---\n# What if I lost it?\n\nApply for a copy.\n\n## Also asked\n\n${list('loss')}\n`,
  'faq/split.md':
    '---\nas of: 2021-05-27\n---\n# Several invoices or one?\n\nThe two differ.\n\n' +
    `## When asked: several\n\nNever several.\n\n### Also asked\n\n${list('several')}\n\n` +
    `## When asked: one\n\nOne for all.\n\n### Also asked\n\n${list('one')}\n`,
  'faq/split.phrases.txt': '## When asked: one\njust one for the year\n',
  'faq/not-covered/refund.md': `# Refunds\n\nThe policy does not speak of refunds.\n\n## Also asked\n\n${list('refunds')}\n`,
  'intents/copy.yaml': `kind: form
name: a copy
entry: lost
examples:
  - I lost my invoice
form:
  fields:
    - name: account
      label: Account
      ask: Which account?
      hint: It is the name you sign in with.
      example: maple
      check: { kind: text, min: 2, max: 64 }
`,
  'intents/agent.yaml': `kind: person
name: a person
examples:
  - a human please
form:
  fields:
    - name: matter
      label: Matter
      ask: What is it about?
      hint: Say it in your own words.
      example: My title.
      check: { kind: text, max: 500 }
`,
  'intents/hello.yaml': 'kind: smalltalk\nname: hello\nreply: Hello!\nexamples:\n  - good morning\n',
  ...Object.fromEntries(commands.map(id => [`intents/${id}.yaml`, command(id)])),
}

/** A few lines of YAML that stand for thousands of words ("billion laughs"). */
export const aliasBomb = `lol: &a [ha, ha, ha, ha, ha, ha, ha, ha, ha]
b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]
kind: smalltalk
name: hello
reply: Hello!
examples: *d
`

/** Writes the files to a new folder, runs `work` there and removes it. */
export async function withFiles<T>(files: Files, work: (folders: ContentFolders) => Promise<T>): Promise<T> {
  return inTemporaryFolder(async root => {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(join(root, dirname(path)), { recursive: true })
      await writeFile(join(root, path), text)
    }
    return work({ root })
  })
}

/** What check says about these files. */
export async function problemsOf(files: Files) {
  return withFiles(files, async folders => (await readContent(folders)).problems)
}

/** A change to the files, as somebody would make it in an editor. */
export type Edit = (files: Files) => Files

/** Replaces one place in one file. Fails where it does not occur, so that no test edits nothing. */
export function replace(path: string, from: string, to: string): Edit {
  return files => {
    const text = String(files[path] ?? '')
    if (!text.includes(from)) throw new Error(`${path} holds no ${JSON.stringify(from)}`)
    return { ...files, [path]: text.replace(from, () => to) }
  }
}

export function put(path: string, text: string | Buffer): Edit {
  return files => ({ ...files, [path]: text })
}

/** Takes files away. */
export function remove(...paths: readonly string[]): Edit {
  return files => Object.fromEntries(Object.entries(files).filter(([path]) => !paths.includes(path)))
}

export function rename(from: string, to: string): Edit {
  return files => put(to, files[from] ?? '')(remove(from)(files))
}

/** Puts a file back as it was. */
export function restore(path: string): Edit {
  return put(path, healthyFiles[path] ?? '')
}
