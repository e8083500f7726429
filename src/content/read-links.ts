import { foldersOf, linksFile } from './folders.js'
import type { Problem } from './problem.js'
import { readWritten, textIn } from './written-lines.js'

/** Which addresses an answer may lead to. */
export interface AllowedLinks {
  /** The file that lists them. */
  readonly file: string
  has(link: string): boolean
}

/**
 * Reads faq/links.txt: one address a line, which allows all that begins with it: `https://docs.example.com/billing/`; lines with "#" in
 * front are remarks. Without the file no answer may have a link.
 */
export function readLinks(root: string, problems: Problem[]): AllowedLinks {
  const file = `${foldersOf('en').faq}/${linksFile}`
  const written = readWritten(root, file)
  if (written.text === null) return { file, has: () => false }
  const text = textIn(written, problems)
  if (text === null) return { file, has: () => true }
  const allowed: URL[] = []
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .entries()) {
    const line = raw.trim()
    if (line === '' || line.startsWith('#')) continue
    const address = addressOf(line)
    if (address) allowed.push(address)
    else {
      const cure = 'Write one address a line, beginning with https://'
      problems.push({ rule: 'link', file, line: index + 1, cause: `"${line}" is not an address`, cure })
    }
  }
  return { file, has: link => allowed.some(address => isWithin(addressOf(link), address)) }
}

/** Only what is encrypted, and names nobody: "https://bank.example@evil.example" leads to the second. */
function addressOf(text: string): URL | null {
  if (!URL.canParse(text)) return null
  const url = new URL(text)
  return url.protocol === 'https:' && url.username === '' && url.password === '' ? url : null
}

function isWithin(link: URL | null, allowed: URL): boolean {
  if (link?.origin !== allowed.origin) return false
  const folder = allowed.pathname.endsWith('/') ? allowed.pathname : `${allowed.pathname}/`
  return link.pathname === allowed.pathname || link.pathname.startsWith(folder)
}
