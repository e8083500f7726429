import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { expect } from 'chai'
import { parse } from 'yaml'
import { projectRoot } from '../src/config.js'
import { tempFolders } from './store/temp-folders.js'
import { healthyFiles, put, replace, writeFiles } from './support/content-files.js'
import { gitIn, initRepository } from './support/repository.js'

interface Step {
  readonly id?: string
  readonly name?: string
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly if?: string
  readonly env?: Readonly<Record<string, string>>
  readonly run?: string
}

const text = readFileSync(join(projectRoot, 'docs', 'faq-diff-workflow.yml'), 'utf8')
const { on, permissions, jobs, ...besides } = parse(text)
const steps: readonly Step[] = jobs.diff.steps

describe('docs/faq-diff-workflow.yml', () => {
  it('runs on pull requests that change what authors own, learns ahead on the branch they go to, and may write nothing but its comment', () => {
    const paths = ['faq/**', 'intents/**']
    expect(on).to.deep.equal({ pull_request: { paths }, push: { branches: ['main'], paths } })
    expect(permissions).to.deep.equal({ contents: 'read', 'pull-requests': 'write' })
  })

  it('puts nothing that a contributor wrote into a command: only settings of the run, by their names', () => {
    const commands = steps.flatMap(({ run }) => run ?? []).join('\n')

    expect(commands).to.include('faq diff "$BASE" --markdown')
    expect(commands).to.not.include('${{')
  })

  it('has only keys that GitHub knows, and each step either a command or an action at a version', () => {
    const { steps: _, ...job } = jobs.diff

    expect(Object.keys(besides)).to.deep.equal(['name'])
    expect(Object.keys(jobs)).to.deep.equal(['diff'])
    expect(Object.keys(job).sort()).to.deep.equal(['env', 'runs-on', 'timeout-minutes'])
    for (const step of steps) {
      expect(Object.keys(step).filter(key => !['id', 'name', 'uses', 'with', 'if', 'env', 'run'].includes(key))).to.deep.equal([])
      expect([step.run, step.uses].filter(one => one !== undefined)).to.have.length(1)
      if (step.uses !== undefined) expect(step.uses).to.match(/^actions\/(checkout|setup-node|cache)@v\d+$/)
    }
  })

  it('has the version before at hand, keeps no token in the clone, and names only steps and settings that are there', () => {
    const checkout = steps.find(({ uses }) => uses?.startsWith('actions/checkout'))
    const named = [...text.matchAll(/\$\{\{\s*(.*?)\s*\}\}/g)].map(([, expression]) => expression)

    expect(checkout?.with).to.deep.equal({ 'fetch-depth': 0, 'persist-credentials': false })
    expect(named).to.have.members([
      "hashFiles('faq/**', 'intents/**')",
      'github.event.pull_request.base.sha',
      'github.token',
      'github.event.pull_request.number',
      'steps.diff.outputs.code',
    ])
    expect(steps.filter(({ id }) => id === 'diff')).to.have.length(1)
  })

  describe('in a clone', () => {
    const newFolder = tempFolders()

    /** What became of a run of all its commands, as GitHub runs them. */
    interface Run {
      readonly codes: Readonly<Record<string, number>>
      /** What was posted, and where. */
      readonly comment: string | null
      readonly asked: string
      readonly summary: string
      readonly printed: string
    }

    /** `npm` runs the commands that are built here, and what `gh` is asked is written down. */
    async function clone(): Promise<{ readonly root: string; readonly beside: string }> {
      const [root, beside] = [await newFolder(), await newFolder()]
      await initRepository(root, healthyFiles)
      await mkdir(join(beside, 'bin'))
      // Comment 11 is there once one was written; a file "refused" stands for a token that may not write.
      const asks = `case "$*" in *--paginate*) if [ -e "$SEEN/comment" ]; then echo 11; fi; exit 0;; esac
if [ -e "$SEEN/refused" ]; then echo "gh: Resource not accessible by integration (HTTP 403)" >&2; exit 1; fi
printf "%s " "$@" > "$SEEN/asked"
cp comment.md "$SEEN/comment"
`
      const cli = join(projectRoot, 'dist', 'test', 'support', 'cli-by-words.js')
      const runs = `[ "$1 $2 $3 $4" = "run -s counterfoil --" ] || exit 9\nshift 4\nexec "${process.execPath}" "${cli}" "$@"\n`
      for (const [name, script] of [
        ['gh', asks],
        ['npm', runs],
      ] as const) {
        await writeFile(join(beside, 'bin', name), `#!/bin/sh\n${script}`)
        await chmod(join(beside, 'bin', name), 0o755)
      }
      return { root, beside }
    }

    async function runIn(
      { root, beside }: Awaited<ReturnType<typeof clone>>,
      base: string,
      { from = 'Check', event = 'pull_request' }: { readonly from?: 'Check' | 'Compare'; readonly event?: 'pull_request' | 'push' } = {},
    ): Promise<Run> {
      const files = { output: join(beside, 'output'), summary: join(beside, 'summary') }
      await Promise.all(Object.values(files).map(file => writeFile(file, '')))
      const read = (file: string) => readFile(file, 'utf8').catch(() => '')
      const codes: Record<string, number> = {}
      let printed = ''
      const commands = steps.filter(step => step.run !== undefined && (step.if ?? event).includes(event))
      for (const { name = 'Check', env = {}, run = '' } of commands.slice(from === 'Check' ? 0 : 1)) {
        const code = /^code=(\d+)$/m.exec(await read(files.output))?.[1] ?? ''
        const known: Readonly<Record<string, string>> = {
          'github.event.pull_request.base.sha': base,
          'github.event.pull_request.number': '7',
          'github.token': 'a token',
          'steps.diff.outputs.code': code,
        }
        const own = Object.entries(env).map(([key, value]) => [key, value.replace(/^\$\{\{\s*(.*?)\s*\}\}$/, (_, by) => known[by] ?? '?')])
        const done = await runStep(run, root, {
          PATH: `${join(beside, 'bin')}${delimiter}${process.env.PATH}`,
          HOME: beside,
          GITHUB_OUTPUT: files.output,
          GITHUB_STEP_SUMMARY: files.summary,
          GITHUB_REPOSITORY: 'us/faq',
          SEEN: beside,
          CONTENT_FOLDER: root,
          // Ours, in which the clone's few lines are learnt.
          CACHE_FOLDER: join(beside, 'cache'),
          LC_ALL: 'C.UTF-8',
          ...Object.fromEntries(own),
        })
        codes[name] = done.code
        printed += done.printed
        // What follows a command that fails is left out.
        if (codes[name] !== 0) break
      }
      const comment = await readFile(join(beside, 'comment'), 'utf8').catch(() => null)
      return { codes, comment, asked: await read(join(beside, 'asked')), summary: await read(files.summary), printed }
    }

    it('comments what a harmless phrasing does, and lets it pass; and holds back one that was moved', async () => {
      const here = await clone()
      const base = gitIn(here.root, 'rev-parse', 'HEAD').trim()
      const more = replace('faq/postage.phrases.txt', 'is mailing free', 'is mailing free\nis the mail paid by you')
      await writeFiles(here.root, more(healthyFiles))
      const green = await runIn(here, base)

      const moved = replace('faq/postage.phrases.txt', 'is mailing free\n', '')
      await writeFiles(here.root, put('faq/lost.phrases.txt', 'is mailing free\n')(moved(healthyFiles)))
      const red = await runIn(here, base, { from: 'Compare' })

      expect(green.codes).to.deep.equal({ Check: 0, 'Compare with the branch it goes to': 0, Comment: 0, Gate: 0 })
      expect(green.comment)
        .to.match(/^<!-- counterfoil faq diff -->\n### 🟢 /)
        .and.to.contain('1 phrasing added')
      expect(green.asked).to.equal('api --silent --method POST repos/us/faq/issues/7/comments --field body=@comment.md ')
      expect(red.codes).to.deep.equal({ 'Compare with the branch it goes to': 0, Comment: 0, Gate: 1 })
      expect(red.comment)
        .to.match(/^<!-- counterfoil faq diff -->\n### 🔴 /)
        .and.to.contain('is mailing free')
      expect(red.summary).to.equal(red.comment)
      expect(red.asked).to.equal('api --silent --method PATCH repos/us/faq/issues/comments/11 --field body=@comment.md ')
    })

    it('says where the same is to be read, and holds back no less, where it may not comment', async () => {
      const here = await clone()
      await writeFile(join(here.beside, 'refused'), '')
      const { codes, comment, printed } = await runIn(here, gitIn(here.root, 'rev-parse', 'HEAD').trim())

      expect([codes.Comment, codes.Gate, comment]).to.deep.equal([0, 0, null])
      expect(printed).to.include('::warning::The comment could not be written.').and.to.include('HTTP 403')
    })

    it('only checks and learns what was pushed to the branch they go to', async () => {
      const { codes, comment } = await runIn(await clone(), '', { event: 'push' })

      expect(codes).to.deep.equal({ Check: 0, 'Learn ahead': 0 })
      expect(comment).to.equal(null)
    })

    it('says that it could not compare, and holds back, where the version before is not there', async () => {
      const { codes, comment } = await runIn(await clone(), 'f'.repeat(40), { from: 'Compare' })

      expect(codes['Compare with the branch it goes to']).to.equal(0)
      expect(comment).to.contain('could not be compared')
      expect(codes.Gate).to.not.equal(0)
    })

    it('holds back files with a mistake at its first command, and says where it is', async () => {
      const here = await clone()
      await writeFiles(here.root, { 'faq/postage.md': '# Who pays?\n' })

      const { codes } = await runIn(here, 'HEAD')

      expect(codes.Check).to.equal(1)
    })
  })
})

/** As GitHub runs a step that names no shell: `bash -e`. */
function runStep(
  script: string,
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<{ readonly code: number; readonly printed: string }> {
  return new Promise(resolve => {
    execFile('bash', ['-e', '-c', script], { cwd, env: { ...env } }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, printed: stdout + stderr }),
    )
  })
}
