import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { expect } from 'chai'
import { projectRoot } from '../../src/config.js'
import { turnsBackMore } from './backtracks.js'
import { hostileTo, long } from './hostile-to.js'
import { patternsIn } from './patterns-in.js'

interface Pattern {
  readonly file: string
  readonly pattern: RegExp
}

/** Each character begun with, and from each all the others: what grows faster, with the cube or by doubling, is a thousand times beyond it. */
const bound = long ** 2

describe('the regular expressions of src', () => {
  const sources = sourcesOf(join(projectRoot, 'src')).map(file => ({
    file,
    ...patternsIn(readFileSync(join(projectRoot, 'src', file), 'utf8')),
  }))
  const written = sources.flatMap(({ file, literals }) => literals.map(pattern => ({ file, pattern })))
  const building = sources.filter(({ builds }) => builds).map(({ file }) => file)
  let built: readonly Pattern[]

  before(async () => {
    built = await builtBy(sources.map(({ file }) => file).filter(file => core.test(file)))
  })

  it('all are known, those too that are built out of words', () => {
    const seen = new Set(built.map(({ file }) => file))
    expect(
      building.filter(file => !seen.has(file)),
      'built elsewhere than where a module of the core is loaded',
    ).to.deep.equal([])
    expect(written.length).to.be.greaterThan(500)
  })

  it('give up soon on every text that repeats what they look for', () => {
    expect([...written, ...built].flatMap(explosionOf)).to.deep.equal([])
  })

  describe('and this test, which can fail,', () => {
    for (const [what, pattern] of [
      ['words that are made of each other', /^(?:那就|那|就)+好$/u],
      ['a repeat of repeats', /^(?:\w+\s?)*$/],
      ['a repeat of repeats after words of its own', /\bdear (?:sir|madam)[,.](?:[a-z]+ *)+$/],
      ['two readings of one letter', /(?:a|[^\n])*b/],
      ['spaces that three parts want', /^tel\s*[.:]?\s*[\d\s]{7,}$/],
      ['a repeat in an assertion', /x(?=(?:a+)+b)/],
    ] as const)
      it(`finds ${what}`, () => expect(explosionOf({ file: 'one.ts', pattern })).to.have.length(1))

    for (const [what, pattern] of [
      ['a list of words', /^(?:ok|okay|yes|yes please)[\s.!]*$/],
      ['a row of words with spaces between', /^\p{Lu}[\p{L}.]*(?:\s+\p{Lu}[\p{L}.]*){0,5}\s*$/u],
    ] as const)
      it(`lets ${what} pass`, () => expect(explosionOf({ file: 'one.ts', pattern })).to.deep.equal([]))

    it('reads what is written and nothing else', () => {
      const text = ['const [half, near] = [a / b, `/c/$', "{/d\\//u.test('/e/')} /f/`] // /g/\nconst found = new RegExp(half)\n"].join('')
      expect(patternsIn(text)).to.deep.equal({ literals: [/d\//u], builds: true })
    })
  })
})

/** What loads in a moment, and where customers' words are read: what is built elsewhere would be missed, which the first test tells. */
const core = /^(?:conversation|forms|insights|understanding)\//

function explosionOf({ file, pattern }: Pattern): readonly string[] {
  // What repeats nothing tries each of its ways once.
  if (!/[*+{]/.test(pattern.source)) return []
  const explodes = turnsBackMore(pattern, bound)
  for (const text of hostileTo(pattern)) if (explodes(text)) return [`${file}: ${pattern} on ${JSON.stringify(text.slice(0, 60))}…`]
  return []
}

async function builtBy(files: readonly string[]): Promise<readonly Pattern[]> {
  const modules = files.map(file => pathToFileURL(join(projectRoot, 'dist', 'src', file.replace(/\.ts$/, '.js'))).href)
  const lister = join(projectRoot, 'dist', 'test', 'bounds', 'list-built.js')
  const { stdout } = await promisify(execFile)(process.execPath, [lister, ...modules], { maxBuffer: 16_000_000 })
  return [...new Set(stdout.trim().split('\n'))].map(line => {
    const { file, source, flags } = JSON.parse(line) as { file: string; source: string; flags: string }
    return { file, pattern: new RegExp(source, flags) }
  })
}

/** The TypeScript of the service; what runs in a customer's browser stops only that. */
function sourcesOf(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(name => name.replaceAll('\\', '/'))
  return names.filter(name => /(?<!\.d)\.ts$/.test(name) && !name.startsWith('channels/web/client/')).sort()
}
