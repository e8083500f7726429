import { aliasBomb, type Files, translatedFiles } from '../../support/content-files.js'

/** A save that breaks the files: what it puts where, null for what it takes away. `names`: the file that the authors must be told of. */
export interface Variant {
  readonly name: string
  readonly puts: Readonly<Record<string, Buffer | null>>
  readonly names: string
}

type Break = (text: string) => string | Buffer

const healthy = (file: string) => String(translatedFiles[file] ?? '')

const ofMarkdown: Readonly<Record<string, Break>> = {
  'nothing in it': () => '',
  'white space': () => ' \n\n\t\n',
  'half of it': text => text.slice(0, text.length / 2),
  'the first line': text => text.split('\n').slice(0, 1).join('\n'),
  'no phrasings': text => text.slice(0, text.indexOf('## Also asked')),
  'a heading that is none': text => text.replace('# ', ''),
  'a heading that means nothing': text => text.replace('## Also asked', '## Also aksed'),
  'a picture': () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
  'UTF-16': text => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'a zero byte': text => text.replace('## ', '\0## '),
  'an unfinished character': text => Buffer.concat([Buffer.from(text), Buffer.from([0xe5, 0x8f])]),
  '50 MB': () => Buffer.alloc(50 * 1024 * 1024, 'who pays? '),
  'a line of 2 MB': text => `${text}- ${'a'.repeat(2 * 1024 * 1024)}\n`,
  'a phrasing of 1,000 characters': text => `${text}- ${'who pays '.repeat(111)}\n`,
  'a phrasing twice': text => `${text}${text.slice(text.lastIndexOf('- '))}`,
  'a phrasing without words': text => `${text}- ???\n`,
  'a marked conflict': text => `<<<<<<< HEAD\n${text}=======\n${text}>>>>>>> theirs\n`,
  'HTML in the answer': text => text.replace('\n\n## Also', '\n\n<script>alert(1)</script>\n\n## Also'),
  'a table in the answer': text => text.replace('\n\n## Also', '\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n\n## Also'),
  'a link to anywhere': text => text.replace('\n\n## Also', ' See [here](https://evil.example/).\n\n## Also'),
  'an answer of 5,000 characters': text => text.replace('\n\n## Also', `\n\n${'All of it. '.repeat(455)}\n\n## Also`),
}

const ofSettings: Readonly<Record<string, Break>> = {
  'no date': text => text.replace('as of: 2021-05-27\n', ''),
  'a day that is none': text => text.replace('2021-05-27', '2021-02-31'),
  'a full-width colon': text => text.replace('as of:', 'as of：'),
  'a setting that is none': text => text.replace('as of:', '__proto__: polluted\nas of:'),
  'settings without an end': text => text.replace(/\n---\n/, '\n'),
}

const ofYaml: Readonly<Record<string, Break>> = {
  'nothing in it': () => '',
  'half of it': text => text.slice(0, text.length / 2),
  'a tab': text => text.replace('\nname:', '\n\tname:'),
  'a quote without an end': text => text.replace('name: ', 'name: "'),
  'a key twice': text => `${text}name: again\n`,
  'a key that is none': text => `${text}nmae: again\n`,
  'the key __proto__': text => `${text}__proto__: { polluted: yes }\n`,
  'the key constructor': text => `${text}constructor: { prototype: { polluted: yes } }\n`,
  'an alias bomb': () => aliasBomb,
  'an alias of itself': text => `${text}more: &a [*a]\n`,
  'an alias of nothing': text => `${text}more: *nobody\n`,
  'brackets 5,000 deep': text => `${text}more: ${'['.repeat(5_000)}\n`,
  'two documents': text => `${text}---\n${text}`,
  'a list where a map belongs': text => `- ${text.replaceAll('\n', '\n  ')}`,
  'another kind': text => text.replace('kind: ', 'kind: x'),
  'no name': text => text.replace(/^name: .*\n/m, ''),
  'no examples': text => text.replace(/^examples:\n( {2}- .*\n)+/m, 'examples: []\n'),
  'a marked conflict': text => `<<<<<<< HEAD\n${text}=======\n${text}>>>>>>> theirs\n`,
  'a picture': () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
  '50 MB': () => Buffer.alloc(50 * 1024 * 1024, 'name: '),
}

const ofForm: Readonly<Record<string, Break>> = {
  'a field without a question': text => text.replace(/^ +ask: .*\n/m, ''),
  'a field twice': text => text.replace('name: number', 'name: account'),
  'a check that is none': text => text.replace('kind: text', 'kind: txt'),
  'a number in words': text => text.replace('lengths: [8]', 'lengths: [eight]'),
  'an entry that does not exist': text => text.replace('entry: lost', 'entry: found'),
  'a field named __proto__': text => text.replace('name: account', 'name: __proto__'),
}

const whole: readonly Variant[] = [
  put('a name that can be no id', 'faq/Postage Copy.md', healthy('faq/postage.md')),
  put('an ending that is not read', 'faq/postage.markdown', healthy('faq/postage.md')),
  put('an id that there is', 'intents/postage.yaml', healthy('intents/hello.yaml')),
  put('phrasings of nothing', 'faq/nobody.phrases.txt', 'who is nobody\n'),
  put('phrasings of another', 'faq/lost.phrases.txt', 'is mailing free\n', 'faq/postage.phrases.txt'),
  put('concepts that are none', 'faq/concepts.txt', 'grey dimmed faded\n'),
  put('links that are none', 'faq/links.txt', 'javascript:alert(1)\n'),
  put('hours of nowhere', 'intents/support-hours.yaml', 'time-zone: Mars/Olympus\n'),
  { name: 'a command that is gone', puts: { 'intents/cancel.yaml': null }, names: 'intents/cancel.yaml' },
  { name: 'an entry that is gone and named', puts: { 'faq/lost.md': null, 'faq/zh/lost.md': null }, names: 'intents/copy.yaml' },
]

/** Saves that break the files, a hundred and more: mistakes, half-written files, and what somebody would do on purpose. */
export const variants: readonly Variant[] = [
  ...['faq/postage.md', 'faq/zh/postage.md', 'faq/not-covered/refund.md'].flatMap(file => broken(file, ofMarkdown)),
  ...['faq/postage.md', 'faq/zh/postage.md'].flatMap(file => broken(file, ofSettings)),
  ...['intents/hello.yaml', 'intents/copy.yaml'].flatMap(file => broken(file, ofYaml)),
  ...broken('intents/copy.yaml', ofForm),
  ...whole,
]

/** What the files are when nothing is broken. */
export const healthyContent: Files = translatedFiles

function broken(file: string, breaks: Readonly<Record<string, Break>>): readonly Variant[] {
  return Object.entries(breaks).map(([name, change]) => put(name, file, change(healthy(file))))
}

function put(name: string, file: string, text: string | Buffer, names = file): Variant {
  return { name: `${file}: ${name}`, puts: { [file]: Buffer.from(text) }, names }
}
