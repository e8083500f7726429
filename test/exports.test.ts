import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { expect } from 'chai'
import { projectRoot } from '../src/config.js'

type Sources = ReadonlyMap<string, string>

describe('what src exports', () => {
  const sources = sourcesIn('src')
  const tests = sourcesIn('test')

  it('is used: by another file of src, or by its own and a test that looks into it', () => {
    expect(unusedExports(sources, tests)).to.deep.equal([])
  })

  describe('and this test, which can fail,', () => {
    const own = 'export const price = 1\nexport function pay() {\n  return price\n}\n'

    it('finds what nobody imports', () =>
      expect(unusedExports(new Map([['src/pay.ts', own]]), new Map())).to.deep.equal(['src/pay.ts: price', 'src/pay.ts: pay']))

    it('finds what only tests import', () => {
      const test = "import { pay, price } from '../src/pay.js'\n"
      expect(unusedExports(new Map([['src/pay.ts', own]]), new Map([['test/pay.test.ts', test]]))).to.deep.equal(['src/pay.ts: pay'])
    })

    it('takes what is imported lazily for used', () => {
      const lazy = "const pays = async () => (await import('./pay.js')).pay\nconst costs = async () => (await import('./pay.js')).price\n"
      expect(
        unusedExports(
          new Map([
            ['src/pay.ts', own],
            ['src/cli.ts', lazy],
          ]),
          new Map(),
        ),
      ).to.deep.equal([])
    })
  })
})

/** `file: name` of each export that is in nobody's use. */
function unusedExports(sources: Sources, tests: Sources): readonly string[] {
  const [bySources, byTests] = [importsIn(sources), importsIn(tests)]
  return [...sources].flatMap(([file, text]) =>
    exportsOf(text).flatMap(name => {
      const key = `${file}: ${name}`
      const isOwn = (text.match(new RegExp(`\\b${name}\\b`, 'g')) ?? []).length > 1
      return bySources.has(key) || (isOwn && byTests.has(key)) ? [] : [key]
    }),
  )
}

function exportsOf(text: string): readonly string[] {
  const found = text.matchAll(/^export (?:async )?(?:function\*?|const|let|class|interface|type) (\w+)/gm)
  return [...new Set([...found].map(([, name = '']) => name))]
}

/** `file: name` of whatever is imported, at once or when it is needed. */
function importsIn(sources: Sources): ReadonlySet<string> {
  const found = [...sources].flatMap(([file, text]) => {
    const target = (from: string) => posix.join(posix.dirname(file), from).replace(/\.js$/, '.ts')
    const atOnce = [...text.matchAll(/\{([^{}]*)\}\s*from\s*'(\.[^']+)'/g)].flatMap(([, names = '', from = '']) =>
      names.split(',').map(
        name =>
          `${target(from)}: ${
            name
              .trim()
              .replace(/^type /, '')
              .split(' as ')[0]
          }`,
      ),
    )
    // Whatever the file names besides may be taken of what it imports when it is needed.
    const words = new Set(text.match(/\w+/g))
    const lazily = [...text.matchAll(/import\('(\.[^']+)'\)/g)].flatMap(([, from = '']) =>
      [...words].map(word => `${target(from)}: ${word}`),
    )
    return [...atOnce, ...lazily]
  })
  return new Set(found)
}

function sourcesIn(top: string): Sources {
  const names = readdirSync(join(projectRoot, top), { recursive: true, encoding: 'utf8' })
  const files = names.filter(name => name.endsWith('.ts') && !name.endsWith('.d.ts')).map(name => `${top}/${name.replaceAll('\\', '/')}`)
  return new Map(files.sort().map(file => [file, readFileSync(join(projectRoot, file), 'utf8')]))
}
