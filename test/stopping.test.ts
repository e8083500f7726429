import { expect } from 'chai'
import { openLowdbStore } from '../src/store/lowdb-store.js'
import { newSession, openChat } from './channels/chat-client.js'
import { tempFolders } from './store/temp-folders.js'
import { startCli } from './support/child.js'
import { startSlack } from './support/slack/slack.js'
import { until } from './support/until.js'

const key = 'crm-key-0123456789abcdef'

describe('the service that is told to stop under load', () => {
  const newFolder = tempFolders()

  it('ends with 0 within ten seconds though Slack is silent, keeps all it has answered and tells pages that it comes back', async () => {
    const [folder, slack] = [await newFolder(), await startSlack()]
    const [mia, triage] = [slack.person('Mia'), slack.channel('triage', [slack.bot])]
    slack.faults.add('chat.postMessage', { kind: 'hang' }, { times: Number.POSITIVE_INFINITY })
    const child = startCli(['start'], {
      PORT: '0',
      DATA_FOLDER: folder,
      COUNTERFOIL_API_KEYS: `crm:${key}`,
      SLACK_BOT_TOKEN: slack.home.token,
      SLACK_APP_TOKEN: slack.world.app.appToken,
      SLACK_TRIAGE_CHANNEL: triage.id,
      SLACK_AGENTS: mia.id,
      SLACK_API_URL: slack.apiUrl,
    })
    try {
      const [, address = ''] = /ready: (http:\S+)/.exec(await child.writes(/ready: http:\S+\n/)) ?? []
      const chats = await Promise.all([1, 2, 3].map(async () => openChat(address, await newSession(address))))
      const [answered, unknown] = [new Set<string>(), new Set<string>()]
      const load = [1, 2, 3, 4].map(client => fileUntilRefused(address, client, answered, unknown))
      await until(() => answered.size >= 10 && slack.callsOf('chat.postMessage').length > 0)
      for (const chat of chats) chat.send({ type: 'message', id: 'last', text: 'hello' })

      const began = performance.now()
      expect(await child.ends('SIGTERM'), child.stderr()).to.equal(0)
      expect(performance.now() - began).to.be.lessThan(10_000)
      expect(await Promise.all(chats.map(chat => chat.closed))).to.deep.equal([1012, 1012, 1012])
      await Promise.all(load)
      const store = await openLowdbStore({ folder })
      const filed = (await store.listTickets({ limit: 10_000 })).map(({ ticket }) => ticket.reference)
      await store.stop()
      expect([...answered].filter(reference => !filed.includes(reference))).to.deep.equal([])
      // What got no answer may have been filed: its sender asks again under the same key.
      expect(filed.length - answered.size).to.be.within(0, unknown.size)
    } finally {
      await child.ends('SIGKILL')
      await slack.stop()
    }
  })
})

/** Files ticket after ticket over connections that stay open, until none is taken any more. */
async function fileUntilRefused(address: string, client: number, answered: Set<string>, unknown: Set<string>): Promise<void> {
  for (let n = 0; ; n++) {
    const body = JSON.stringify({ subject: 'Lost', body: `We lost invoice ${10_000_000 + client * 1_000 + n}.`, customer: `Ann ${client}` })
    const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${key}`, 'Idempotency-Key': `${client}.${n}` }
    try {
      const response = await fetch(`${address}/api/tickets`, { method: 'POST', headers, body })
      const { reference } = (await response.json()) as { reference?: string }
      if (reference === undefined) return
      answered.add(reference)
    } catch {
      unknown.add(`${client}.${n}`)
      return
    }
  }
}
