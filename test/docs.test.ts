import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import { projectRoot, settings } from '../src/config.js'
import { rules } from '../src/content/rules.js'
import { errorCodes } from '../src/errors.js'
import { conversationsPage } from './conversation/conversations-page.js'
import { readGroups } from './conversation/read-scripts.js'
import { runCli } from './support/child.js'

const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8')

/** What lists things is compared with the things, so that neither is changed alone. */
describe('the README', () => {
  it('lists exactly the settings, in their order', () => {
    expect(namesIn(section(readme, 'Settings'))).to.deep.equal(Object.keys(settings))
  })

  it('lists exactly the error codes', () => {
    expect(namesIn(section(readme, 'Errors')))
      .to.have.members([...errorCodes])
      .and.to.have.length(errorCodes.length)
  })

  it('lists exactly the commands', async () => {
    const { stderr } = await runCli(['help'])
    const commands = [...stderr.matchAll(/^counterfoil (.+)/gm)].map(([, way = '']) => wordsOf(way))

    expect(commands.length).to.be.greaterThan(20)
    expect(namesIn(section(readme, 'Commands')).map(wordsOf))
      .to.have.members(commands)
      .and.to.have.length(commands.length)
  })

  it('names folders and files that are there', () => {
    const named = pathsIn(section(readme, 'Layout'))

    expect(named.length).to.be.greaterThan(10)
    expect(named.filter(path => !existsSync(join(projectRoot, path)))).to.deep.equal([])
  })

  it('links to files that are there', () => {
    const links = [...readme.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, path = '']) => path)

    expect(links.filter(path => !existsSync(join(projectRoot, path)))).to.deep.equal([])
  })
})

describe('the guide to the FAQ', () => {
  const guide = readFileSync(join(projectRoot, 'docs', 'faq-guide.md'), 'utf8')

  it('lists exactly the rules, mistakes before warnings', () => {
    const rows = [...guide.matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)].map(([, name, asks]) => `${name}: ${asks}`)
    const [mistakes, warnings] = ['error', 'warning'].map(wanted =>
      Object.entries(rules).flatMap(([name, { level, asks }]) => (level === wanted ? [`${name}: ${asks}`] : [])),
    )

    expect(rows).to.deep.equal([...(mistakes ?? []), ...(warnings ?? [])])
  })

  it('names files that are there', () => {
    const named = [...guide.matchAll(/`((?:faq|intents|docs)\/[\w/.-]+)`/g)].map(([, path = '']) => path)
    const made = ['faq/links.txt', 'faq/parking.md', 'faq/zh/parking.md', 'faq/zh/parking.phrases.txt', 'faq/tests/parking.yaml']

    expect(named.length).to.be.greaterThan(5)
    expect(named.filter(path => !made.includes(path) && !existsSync(join(projectRoot, path)))).to.deep.equal([])
  })
})

describe('.env.example', () => {
  it('lists exactly the settings', () => {
    const example = readFileSync(join(projectRoot, '.env.example'), 'utf8')
    const named = [...example.matchAll(/^#?\s*([A-Z][A-Z0-9_]+)=/gm)].map(([, name]) => name)

    expect(named).to.deep.equal(Object.keys(settings))
  })
})

describe('docs/conversations.md', () => {
  it('shows the conversations as they are tested; `npm run conversations` makes it anew', () => {
    const page = readFileSync(join(projectRoot, 'docs', 'conversations.md'), 'utf8')

    expect(page).to.equal(`${conversationsPage(readGroups())}\n`)
  })
})

describe('these comparisons, which can fail,', () => {
  const text =
    '## Settings\n\n| setting | x |\n| --- | --- |\n| `HOST` | `no` |\n| `GONE` | |\n\n## Layout\n\n```\nsrc/\n  gone/   x\n  cli.ts  y\n```\n'

  it('find a name that is one too many', () => expect(namesIn(section(text, 'Settings'))).to.deep.equal(['HOST', 'GONE']))
  it('find a folder that is not there', () => expect(pathsIn(section(text, 'Layout'))).to.deep.equal(['src', 'src/gone', 'src/cli.ts']))
  it('find a section that is missing', () => expect(() => section(text, 'Errors')).to.throw('no section "## Errors"'))
})

function section(text: string, title: string): string {
  const [, after] = text.split(new RegExp(`^## ${title}\\n`, 'm'))
  if (after === undefined) throw new Error(`README.md has no section "## ${title}"`)
  return after.split(/^## /m)[0] ?? ''
}

/** The words that choose what is run: "tickets show" of "tickets show REFERENCE". */
function wordsOf(way: string): string {
  return /^[a-z]+(?: [a-z]+)?/.exec(way)?.[0] ?? ''
}

/** The names in backticks that the rows of a section's tables begin with. */
function namesIn(text: string): readonly string[] {
  return [...text.matchAll(/^\| `([^`]+)`/gm)].map(([, name = '']) => name)
}

/** The paths of a tree that is drawn by indenting, two spaces a step; several on a line stand with commas between. */
function pathsIn(text: string): readonly string[] {
  const tree = /```\n([\s\S]*?)```/.exec(text)?.[1] ?? ''
  const parents: string[] = []
  return tree.split('\n').flatMap(line => {
    const [, indent = '', written = ''] = /^( *)([^\s,]+(?:, [^\s,]+)*)/.exec(line) ?? []
    if (written === '') return []
    const step = indent.length / 2
    const paths = written.split(', ').map(name => [...parents.slice(0, step), name.replace(/\/$/, '')].join('/'))
    parents.splice(step, parents.length, written.split(', ')[0]?.replace(/\/$/, '') ?? '')
    return paths
  })
}
