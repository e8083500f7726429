import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ContentFolders } from '../../src/content/folders.js'
import { readContent } from '../../src/content/load.js'
import type { Problem } from '../../src/content/problem.js'
import { warningsAbout } from '../../src/content/warnings/warnings-about.js'
import { commands } from '../../src/understanding/knowledge.js'
import { inTemporaryFolder } from './temporary-folder.js'

/** The authors' files by path, as they would stand below the root. */
export type Files = Readonly<Record<string, string | Buffer>>

/** Twelve phrasings about something, as a Markdown list; the first on line `n` of the file, the next on `n + 1` and so on. */
const list = (about: string) => [...'abcdefghijkl'].map(letter => `- how about ${about} ${letter}${letter}`).join('\n')

/** "Help" and "helpful" have one stem, so each has a letter of its own behind it. */
const command = (id: string, at: number) => `kind: command\nname: ${id}\nexamples:\n  - say ${id} ${String.fromCharCode(97 + at)}\n`

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
  ...Object.fromEntries(commands.map((id, at) => [`intents/${id}.yaml`, command(id, at)])),
}

const chineseList = (about: string, letters: string) => [...letters].map(letter => `- 请问${about}怎么样${letter}`).join('\n')
const twelve = '甲乙丙丁戊己庚辛壬癸子丑'

/** The same with its Chinese translation. */
export const translatedFiles: Files = {
  ...healthyFiles,
  'intents/copy.yaml': `${healthyFiles['intents/copy.yaml']}    - name: number
      label: Number
      ask: Which number?
      hint: It stands on the invoice.
      example: "04418827"
      check:
        kind: digits
        lengths: [8]
        confusions:
          - lengths: [11]
            say: That is a phone number.
        otherwise: That is no number.
`,
  'faq/zh/postage.md': `---\nas of: 2021-05-27\n---\n# 邮费谁付？\n\n您**不用付**。\n\n## Also asked\n\n${chineseList('邮费', twelve)}\n`,
  'faq/zh/postage.phrases.txt': '快递费多少\n',
  'faq/zh/lost.md': `---\nas of: 2021-05-27\n---\n# 丢了怎么办？\n\n申请复印件。\n\n## Also asked\n\n${chineseList('丢票', twelve)}\n`,
  'faq/zh/split.md':
    '---\nas of: 2021-05-27\n---\n# 几张还是一张？\n\n两种不同。\n\n' +
    `## When asked: several\n\n不能几张。\n\n### Also asked\n\n${chineseList('几张', twelve)}\n\n` +
    `## When asked: one\n\n可以一张。\n\n### Also asked\n\n${chineseList('一张', twelve)}\n`,
  'faq/zh/not-covered/refund.md': `# 退款\n\n政策没有说到退款。\n\n## Also asked\n\n${chineseList('退款', twelve.slice(0, 8))}\n`,
  'intents/zh/copy.yaml': `name: 复印件
fields:
  - name: account
    label: 账户名
    ask: 账户名是什么？
    hint: 登录时用的名字。
    example: maple
  - name: number
    label: 号码
    ask: 号码是多少？
    hint: 发票上有。
    example: "04418827"
    confusions:
      - 这是手机号。
    otherwise: 这不是号码。
`,
  'intents/zh/copy.phrases.txt': '我的发票丢了\n',
  'intents/zh/agent.yaml': `name: 人工
fields:
  - name: matter
    label: 内容
    ask: 什么事？
    hint: 用自己的话说。
    example: 抬头。
`,
  'intents/zh/hello.yaml': 'name: 您好\nreply: 您好！\n',
  ...Object.fromEntries(commands.map(id => [`intents/zh/${id}.yaml`, `name: 命令${id}\n`])),
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
    await writeFiles(root, files)
    return work({ root })
  })
}

export async function writeFiles(root: string, files: Files): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(root, dirname(path)), { recursive: true })
    await writeFile(join(root, path), text)
  }
}

/** What check says about these files, warnings included, as if it were this day. */
export async function problemsOf(files: Files, today = '2026-06-01'): Promise<readonly Problem[]> {
  return withFiles(files, async folders => {
    const read = await readContent(folders)
    return [...read.problems, ...(await warningsAbout(read, today))]
  })
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
