import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import { parse } from 'yaml'
import { projectRoot } from '../src/config.js'

describe('docs/faq-diff-workflow.yml', () => {
  const text = readFileSync(join(projectRoot, 'docs', 'faq-diff-workflow.yml'), 'utf8')
  const { on, permissions, jobs } = parse(text)
  const { steps } = jobs.diff

  it('runs on pull requests that change what authors own, and may write nothing but its comment', () => {
    expect(on).to.deep.equal({ pull_request: { paths: ['faq/**', 'intents/**'] } })
    expect(permissions).to.deep.equal({ contents: 'read', 'pull-requests': 'write' })
  })

  it('puts nothing that a contributor wrote into a command: only settings of the run, by their names', () => {
    const commands = steps.flatMap(({ run }: { run?: string }) => (run === undefined ? [] : [run])).join('\n')

    expect(commands).to.include('faq diff "$BASE" --markdown')
    expect(commands).to.not.include('${{')
  })
})
