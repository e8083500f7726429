import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import { eventScopes, featureScopes, methodScopes, neededScopes } from '../../../src/channels/slack/scopes.js'
import { projectRoot } from '../../../src/config.js'
import { methods } from '../../support/slack/api/methods.js'
import { Manifest, projectManifest } from '../../support/slack/manifest.js'

describe('docs/slack-manifest.yaml', () => {
  const manifest = projectManifest()

  it('keeps the limits of Slack, and names nothing that Slack does not know', () => {
    expect(Manifest.safeParse(manifest).success).to.equal(true)
    const { name } = manifest.display_information
    expect(Manifest.safeParse({ ...manifest, display_information: { name, colour: 'red' } }).success).to.equal(false)
    expect(Manifest.safeParse({ ...manifest, display_information: { name: 'x'.repeat(36) } }).success).to.equal(false)
  })

  it('asks for the scopes that are needed, and for no other', () => {
    expect([...manifest.oauth_config.scopes.bot].sort()).to.deep.equal(neededScopes)
  })

  it('subscribes to the events whose scopes are known', () => {
    expect([...manifest.settings.event_subscriptions.bot_events].sort()).to.deep.equal(Object.keys(eventScopes).sort())
  })

  it('lets customers write in the Messages tab, agents see the Home, and both press buttons', () => {
    const { app_home, slash_commands, shortcuts } = manifest.features
    expect(app_home).to.deep.equal({ home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false })
    expect(manifest.settings.interactivity.is_enabled).to.equal(true)
    expect([slash_commands.map(({ command }) => command), shortcuts.map(({ type }) => type)]).to.deep.equal([
      ['/invoices'],
      ['message', 'global'],
    ])
  })
})

describe('the scopes that are needed', () => {
  const called = methodsCalled(join(projectRoot, 'src'))

  it('are known for every method that the source calls', () => {
    expect(called.filter(method => !Object.hasOwn(methodScopes, method))).to.deep.equal([])
  })

  it('are asked for no method that the source does not call', () => {
    expect(Object.keys(methodScopes).filter(method => !called.includes(method))).to.deep.equal([])
  })

  it('are those that Slack asks for, method by method', () => {
    for (const [method, scopes] of Object.entries(methodScopes)) {
      const asked = methods[method]?.scopes ?? []
      expect(asked.length === 0 || asked.some(scope => scopes.includes(scope)), method).to.equal(true)
    }
  })

  it('are found by a search that can fail', () => {
    expect(callsIn("await client.chat.postMessage({})\n  slack.usergroups.users.list({})\ncall('views.open', {})")).to.deep.equal([
      'chat.postMessage',
      'usergroups.users.list',
      'views.open',
    ])
    expect(Object.keys(featureScopes)).to.deep.equal(['commands', 'downloads'])
  })
})

function methodsCalled(folder: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true }).map(name => join(folder, String(name)))
  const sources = files.filter(path => path.endsWith('.ts') && !path.endsWith('scopes.ts') && statSync(path).isFile())
  return [...new Set(sources.flatMap(path => callsIn(readFileSync(path, 'utf8'))))]
}

/** Methods of the Web API with a bot token, called on a client or named as a string. */
function callsIn(text: string): readonly string[] {
  const families = 'auth|bots|chat|conversations|files|reactions|team|usergroups|users|views'
  const calls = text.matchAll(
    new RegExp(`(?:client|slack)\\s*\\.((?:${families})(?:\\s*\\.\\w+)+)\\(|'((?:${families})(?:\\.[a-z]\\w+)+)'`, 'g'),
  )
  return [...calls].map(([, call = '', named]) => named ?? call.replace(/\s/g, ''))
}
