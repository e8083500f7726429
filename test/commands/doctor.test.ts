import { once } from 'node:events'
import { mkdir, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { expect } from 'chai'
import type { Finding } from '../../src/commands/doctor/finding.js'
import { doctor } from '../../src/commands/doctor.js'
import { newDatabase } from '../support/postgres.js'
import { startSlack } from '../support/slack/slack.js'
import { inTemporaryFolder } from '../support/temporary-folder.js'
import { run } from './run.js'

/** A port that is free, as any is that the system chooses. */
const here = { PORT: '0' }

interface Examined {
  readonly code: number
  readonly findings: readonly Finding[]
  found(check: string): string
}

async function examine(settings: Record<string, string>): Promise<Examined> {
  const { code, printed } = await run(doctor, ['--json'], { settings: { ...here, ...settings } })
  const { ok, findings } = JSON.parse(printed[0] ?? '') as { ok: boolean; findings: Finding[] }
  expect(ok).to.equal(code === 0)
  return {
    code,
    findings,
    found(check) {
      const finding = findings.find(each => each.check === check)
      return finding ? `${finding.state}: ${finding.says}${finding.cure === null ? '' : ` ${finding.cure}`}` : 'not looked at'
    },
  }
}

describe('the doctor', () => {
  it('finds a fresh clone in order, Slack being off', async () => {
    await inTemporaryFolder(async folder => {
      const { code, findings, found } = await examine({ DATA_FOLDER: join(folder, 'not', 'there', 'yet') })

      expect(findings.filter(({ state }) => state === 'wrong')).to.deep.equal([])
      expect(code).to.equal(0)
      expect(findings.map(({ check }) => check)).to.deep.equal([
        'settings',
        'content',
        'data',
        'deliveries',
        'cache',
        'model',
        'port',
        'slack',
      ])
      expect(found('slack')).to.match(/^off: .*docs\/slack-manifest\.yaml/)
      expect(found('data')).to.match(/will be made/)
    })
  })

  it('says each thing in a line, and its cure in the next', async () => {
    const { code, printed, told } = await run(doctor, [], { settings: { ...here, DATA_FOLDER: 'package.json' } })

    expect(code).to.equal(1)
    expect(printed[printed.findIndex(line => line.startsWith('WRONG')) + 1]).to.match(
      /^ {7}Let the service write there, or set DATA_FOLDER/,
    )
    expect(told).to.deep.equal(['1 thing to mend.'])
  })

  it('says which settings are wrong or missing, and looks no further', async () => {
    const { code, findings, found } = await examine({ SLACK_BOT_TOKEN: 'xoxb-1' })

    expect([code, findings.length]).to.deep.equal([1, 1])
    expect(found('settings')).to.match(/Set SLACK_APP_TOKEN \(or SLACK_SIGNING_SECRET\), SLACK_TRIAGE_CHANNEL, SLACK_AGENTS too/)
  })

  it('says that the FAQ has mistakes or is not there, and that a folder is a file', async () => {
    await inTemporaryFolder(async folder => {
      const file = join(folder, 'faq', 'postage.md')
      for (const part of ['faq/not-covered', 'intents']) await mkdir(join(folder, part), { recursive: true })
      await writeFile(file, 'no question')
      const mistaken = await examine({ CONTENT_FOLDER: folder, CACHE_FOLDER: join(file, 'cache') })
      const absent = await examine({ CONTENT_FOLDER: join(folder, 'gone') })

      expect([mistaken.code, absent.code]).to.deep.equal([1, 1])
      expect(mistaken.found('content')).to.match(/^wrong: There are \d+ mistakes in faq\/.*faq check/)
      expect(mistaken.found('cache')).to.match(/^wrong: The cache folder .* can't be written/)
      expect(absent.found('content')).to.match(/^wrong: .*can't be read.*CONTENT_FOLDER/)
    })
  })

  it('says whether the database answers, where there is one, and never its password', async () => {
    const good = await examine({ STORE_URL: await newDatabase() })
    const gone = await examine({ STORE_URL: 'postgres://me:hunter2@127.0.0.1:1/invoices' })

    expect(good.found('data')).to.match(/^ok: PostgreSQL at 127\.0\.0\.1:\d+\/postgres answers\.$/)
    expect(gone.found('data')).to.match(/^wrong: PostgreSQL at 127\.0\.0\.1:1\/invoices can't be used\..*STORE_URL/)
    expect(JSON.stringify(gone.findings)).not.to.include('hunter2')
  })

  it('says so where it can not tell what waits to be delivered, unless nothing was ever kept', async () => {
    await inTemporaryFolder(async folder => {
      const data = join(folder, 'data')
      await mkdir(data)
      await writeFile(join(data, 'conversations'), 'a file in the place of the folder')
      const broken = await examine({ DATA_FOLDER: data })
      const gone = await examine({ STORE_URL: 'postgres://me:hunter2@127.0.0.1:1/invoices' })
      const fresh = await examine({ STORE_URL: await newDatabase() })

      expect(broken.found('deliveries')).to.match(/^wrong: Nobody can tell what waits /)
      expect(gone.found('deliveries')).to.match(/^wrong: Nobody can tell what waits .*STORE_URL/)
      expect(fresh.found('deliveries')).to.equal('ok: Nothing waits to be delivered.')
    })
  })

  it('says that something else has the port', async () => {
    const other = createServer(socket => socket.destroy()).listen(0, '127.0.0.1')
    await once(other, 'listening')
    try {
      const { found } = await examine({ PORT: String((other.address() as AddressInfo).port) })
      expect(found('port')).to.match(/^wrong: Something else uses 127\.0\.0\.1:\d+\. Stop it, or set PORT/)
    } finally {
      await new Promise(resolve => other.close(resolve))
    }
  })

  it('looks at Slack where it is on, prints no token and posts nothing', async () => {
    const slack = await startSlack()
    try {
      slack.home.revoked = true
      const settings = { SLACK_BOT_TOKEN: slack.home.token, SLACK_APP_TOKEN: slack.world.app.appToken, SLACK_API_URL: slack.apiUrl }
      const { code, printed } = await run(doctor, [], {
        settings: { ...here, ...settings, SLACK_TRIAGE_CHANNEL: 'C1', SLACK_AGENTS: 'S1' },
      })

      expect(code).to.equal(1)
      expect(printed.join('\n')).to.contain('Slack refuses SLACK_BOT_TOKEN')
      for (const secret of [slack.home.token, slack.world.app.appToken]) expect(printed.join('\n')).not.to.contain(secret)
      expect(slack.calls.map(({ method }) => method)).to.deep.equal(['auth.test', 'apps.connections.open'])
    } finally {
      await slack.stop()
    }
  })
})
