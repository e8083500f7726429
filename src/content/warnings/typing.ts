import type { Problem } from '../problem.js'
import type { TextFile } from '../read-folder.js'

interface Slip {
  readonly pattern: RegExp
  /** The endings of the files in which it is one; in all unless said. */
  readonly endings?: readonly string[]
  readonly cause: string
  readonly cure: string
}

/** What editors and fingers put into a file, and what is read all the same. The pattern begins where the slip stands. */
const slips: readonly Slip[] = [
  {
    pattern: /^\uFEFF/,
    cause: 'a byte order mark, which some programs take for text',
    cure: 'Save the file as UTF-8 without one ("UTF-8", not "UTF-8 with BOM")',
  },
  {
    pattern: /\r/,
    cause: 'Windows or old Mac line ends, by which a comparison shows every line as changed',
    cure: 'Save the file with Unix line ends (LF)',
  },
  { pattern: /\u00a0/, cause: 'a non-breaking space, which looks like a plain one', cure: 'Write a plain space there' },
  { pattern: /[\u200b-\u200d\u2060\u00ad\uFEFF]/, cause: 'a character that nobody sees', cure: 'Delete it, or write the word again' },
  {
    pattern: /(?<=\S) {2,}$/m,
    endings: ['.md'],
    cause: 'spaces at the end of a line, which break it for the customer',
    cure: 'Delete them, or leave an empty line for a paragraph of its own',
  },
  {
    pattern: /(?<=^ *(?:-|[^\s#][^:\n]*:) +)[“‘„].*[”’“] *$/m,
    endings: ['.yaml'],
    cause: 'smart quotes, which are read as part of the text',
    cure: 'Write straight ones: " at both ends',
  },
  {
    pattern: /\b(?:TODO|TBD|FIXME)\b|待补充/,
    cause: 'a note that something is still to be written, which customers would read',
    cure: 'Write what belongs there, or delete it',
  },
  {
    // What UTF-8 becomes where it is read as Latin-1 or as GBK, and the sign for what could not be read at all.
    pattern: /\ufffd|\u00e2\u20ac|\u00c3[\u0080-\u00bf]|\u00ef\u00bc|锟斤拷/,
    cause: 'signs in the place of a letter, as another program garbled it',
    cure: 'Write again what stood there',
  },
  {
    pattern: /^1[.)、] *\S.*\r?\n2[.)、] *\S/m,
    endings: ['.phrases.txt'],
    cause: 'numbers before the phrasings, which are read as part of them',
    cure: 'Delete the numbers',
  },
  {
    pattern: /^\/\/ *\S/m,
    endings: ['.phrases.txt'],
    cause: 'a remark, which is read as a phrasing',
    cure: 'Delete it: these files hold phrasings only',
  },
  {
    pattern: /<\p{L}[\p{L} _]*>|\{\p{L}[\p{L} _]*\}/u,
    endings: ['.phrases.txt'],
    cause: 'a placeholder in a phrasing',
    cure: 'Write what a customer would put there',
  },
  {
    pattern: /(?<=^[-*] +\S.*[?？.!。！] ?)[-*•] +\S/m,
    endings: ['.md'],
    cause: 'two phrasings on one line',
    cure: 'Begin a line before this sign',
  },
]

/** What slipped in while a file was written; the first of each kind. */
export function* slipsIn({ file, ending, text }: TextFile): Iterable<Problem> {
  for (const { pattern, endings, cause, cure } of slips) {
    if (endings && !endings.includes(ending)) continue
    // A mark at the very beginning has a slip of its own.
    const from = pattern.source.startsWith('^\\uFEFF') ? 0 : Number(text.startsWith('\uFEFF'))
    const at = text.slice(from).search(pattern)
    if (at < 0) continue
    const before = text.slice(0, from + at).split(/\r\n?|\n/)
    yield { rule: 'typing', file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1, cause, cure }
  }
}
