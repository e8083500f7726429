import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import { expect } from 'chai'
import { projectRoot } from '../../src/config.js'
import type { Pattern } from './pattern.js'
import { patternsIn } from './patterns-in.js'
import { readingsOf } from './two-readings.js'

const exploding = [
  ['words that are made of each other', /^(?:那就|那|就)+好$/u],
  ['a repeat of repeats', /^(?:\w+\s?)*$/],
  ['a repeat of repeats after words of its own', /\bdear (?:sir|madam)[,.](?:[a-z]+ *)+$/],
  ['two readings of one letter', /(?:a|[^\n])*b/],
  ['spaces that three parts want', /^tel\s*[.:]?\s*[\d\s]{7,}$/],
  ['a repeat in an assertion', /x(?=(?:a+)+b)/],
] as const

const tame = [
  ['a list of words', /^(?:ok|okay|yes|yes please)[\s.!]*$/],
  ['a row of words with spaces between', /^\p{Lu}[\p{L}.]*(?:\s+\p{Lu}[\p{L}.]*){0,5}\s*$/u],
] as const

describe('the regular expressions of src', () => {
  const sources = sourcesOf(join(projectRoot, 'src')).map(file => ({
    file,
    ...patternsIn(readFileSync(join(projectRoot, 'src', file), 'utf8')),
  }))
  const written = sources.flatMap(({ file, literals }) => literals.map(({ source, flags }) => ({ file, source, flags })))
  const building = sources.filter(({ file, builds }) => builds && file !== 'understanding/text/pattern-of.ts').map(({ file }) => file)
  let [built, found]: [readonly Pattern[], readonly string[]] = [[], []]

  before(async () => {
    built = await builtBy(sources.filter(({ file, builds }) => builds || core.test(file)).map(({ file }) => file))
    const made = [...exploding, ...tame].map(([file, { source, flags }]) => ({ file, source, flags }))
    let exploded = await explodingOf([...written, ...built, ...made])
    // Compiled at once, too, a search near its limit was once seen to end before it; what explodes does so each time.
    for (let again = 0; again < 4; again++) exploded = await explodingOf(exploded)
    found = exploded.map(({ file, source, flags, on }) => `${file}: /${source}/${flags} on ${JSON.stringify(on)}…`)
  })

  it('all are known, those too that are built out of words', () => {
    const seen = new Set(built.map(({ file }) => file))
    expect(
      building.filter(file => !seen.has(file)),
      'built where words come in, and not while the module is loaded',
    ).to.deep.equal([])
    expect(written.length).to.be.greaterThan(500)
  })

  it('give up soon on every text that repeats what they look for', () => {
    expect(found.filter(line => /^\S+\.ts: /.test(line))).to.deep.equal([])
  })

  it('read the words of what they repeat in one way only', () => {
    const found = [...written, ...built].map(one => ({ ...one, ...readingsOf(one.source, one.flags) }))

    expect(
      found.flatMap(({ file, source, ambiguous }) => ambiguous.map(words => `${file}: ${words} in /${source.slice(0, 80)}…/`)),
    ).to.deep.equal([])
    const unjudged = found.filter(one => one.unjudged > 0).map(({ file }) => file)
    expect([...new Set(unjudged)].filter(file => !ofManyWords.has(file))).to.deep.equal([])
  })

  describe('and this test, which can fail,', () => {
    for (const { source } of [/(?:(?:it is|it|is) )+/, /^(?:不会|不|会)*好/, /(?:for |for the |the )*x/, /(?:ab|abb|bb?c)+$/])
      it(`reads /${source}/ in two ways`, () => expect(readingsOf(source, '').ambiguous).to.have.length(1))
    for (const { source } of [/(?:it|is|its? )+/, /(?:不|会)*好/, /(?:the |for |for my )*x/, /(?:it is|it)?(?:is)?/])
      it(`reads /${source}/ in one`, () => expect(readingsOf(source, '').ambiguous).to.deep.equal([]))

    for (const [what] of exploding) it(`finds ${what}`, () => expect(found.filter(line => line.startsWith(`${what}: `))).to.have.length(1))
    for (const [what] of tame) it(`lets ${what} pass`, () => expect(found.filter(line => line.startsWith(`${what}: `))).to.deep.equal([]))

    it('reads what is written and nothing else', () => {
      const source = ['const [half, near] = [a / b, `/c/$', "{/d\\//u.test('/e/')} /f/`] // /g/\n"].join('')
      expect(patternsIn(source)).to.deep.equal({ literals: [/d\//u], builds: false })
      for (const builds of ['new RegExp(half)', 'patternOf(half)', 'words.map(word => patternOf(word))', '[half, patternOf(half)]'])
        expect(patternsIn(`${source}const found = ${builds}\n`)).to.deep.equal({ literals: [/d\//u], builds: true })
      expect(patternsIn("import { patternOf } from './pattern-of.js'\nimport { one, patternOf } from './two.js'\n").builds).to.equal(false)
    })
  })
})

/** A group of theirs takes too many words to be judged; hostile texts alone try those. */
const ofManyWords: ReadonlySet<string> = new Set([
  'understanding/acts/closed-words.ts',
  'understanding/fields/own-name.ts',
  'understanding/fields/tokens.ts',
])

/** Where customers' words are read: one of its modules builds what others load. */
const core = /^(?:conversation|forms|insights|understanding)\//

async function builtBy(files: readonly string[]): Promise<readonly Pattern[]> {
  const modules = files.map(file => pathToFileURL(join(projectRoot, 'dist', 'src', file.replace(/\.ts$/, '.js'))).href)
  return [...new Set(await linesOf('list-built.js', modules))].map(line => JSON.parse(line) as Pattern)
}

async function explodingOf(patterns: readonly Pattern[]): Promise<readonly (Pattern & { readonly on: string })[]> {
  const lines = await linesOf('explosions.js', [], JSON.stringify(patterns))
  return lines.map(line => JSON.parse(line) as Pattern & { on: string })
}

/** What a script of this folder prints, as a process of its own. */
async function linesOf(script: string, words: readonly string[], input = ''): Promise<readonly string[]> {
  const path = join(projectRoot, 'dist', 'test', 'bounds', script)
  // What V8 first interprets and compiles only then was now and then seen to give up far below its limit.
  const child = spawn(process.execPath, ['--no-regexp-tier-up', path, ...words], { stdio: ['pipe', 'pipe', 'inherit'] })
  child.stdin.end(input)
  const [printed, code] = await Promise.all([text(child.stdout), new Promise(resolve => child.on('close', resolve))])
  expect(code, `${script} ended with`).to.equal(0)
  return printed.split('\n').filter(line => line !== '')
}

/** The TypeScript of the service; what runs in a customer's browser stops only that. */
function sourcesOf(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(name => name.replaceAll('\\', '/'))
  return names.filter(name => /(?<!\.d)\.ts$/.test(name) && !name.startsWith('channels/web/client/')).sort()
}
