import { expect } from 'chai'
import { readConfig } from '../../src/config.js'
import { DeskError } from '../../src/errors.js'

const whole = {
  SLACK_BOT_TOKEN: 'xoxb-1-secret',
  SLACK_APP_TOKEN: 'xapp-1-secret',
  SLACK_TRIAGE_CHANNEL: 'C0123456789',
  SLACK_AGENTS: 'S0123456789',
}

describe('the settings of Slack', () => {
  it('are off when none is set, also beside another root of the Web API', () => {
    expect(readConfig({}).slack).to.equal(null)
    expect(readConfig({ SLACK_BOT_TOKEN: '', SLACK_API_URL: 'http://127.0.0.1:9/api/' }).slack).to.equal(null)
  })

  it('are on in Socket Mode with an app-level token', () => {
    expect(readConfig(whole).slack).to.deep.equal({
      botToken: 'xoxb-1-secret',
      appToken: 'xapp-1-secret',
      signingSecret: null,
      triageChannel: 'C0123456789',
      agents: ['S0123456789'],
      apiUrl: null,
      emoji: new Map([
        ['ticket', 'file'],
        ['eyes', 'claim'],
        ['white_check_mark', 'solve'],
      ]),
    })
  })

  it('are on by HTTP with a signing secret, and agents can be listed', () => {
    const { SLACK_APP_TOKEN: _, ...rest } = whole
    const { slack } = readConfig({
      ...rest,
      SLACK_SIGNING_SECRET: 'abc',
      SLACK_AGENTS: 'U1A, W2B,',
      SLACK_API_URL: 'http://127.0.0.1:9/api/',
    })

    expect(slack).to.deep.include({ appToken: null, signingSecret: 'abc', agents: ['U1A', 'W2B'], apiUrl: 'http://127.0.0.1:9/api/' })
  })

  it('know who judges proposals for the FAQ, and where', () => {
    const { slack } = readConfig({ ...whole, SLACK_AUTHORS_CHANNEL: 'C0123456780', SLACK_AUTHORS: 'U1A' })
    expect(slack).to.deep.include({ authorsChannel: 'C0123456780', authors: ['U1A'] })
  })

  it('take other emoji, or none', () => {
    expect([...(readConfig({ ...whole, SLACK_EMOJI: ':inbox_tray:=file, +1=solve' }).slack?.emoji ?? [])]).to.deep.equal([
      ['inbox_tray', 'file'],
      ['+1', 'solve'],
    ])
    expect(refusal({ ...whole, SLACK_EMOJI: 'eyes=delete' })).to.contain('SLACK_EMOJI')
  })

  for (const [missing, named] of [
    [['SLACK_BOT_TOKEN'], 'Set SLACK_BOT_TOKEN too'],
    [['SLACK_APP_TOKEN'], 'Set SLACK_APP_TOKEN (or SLACK_SIGNING_SECRET) too'],
    [['SLACK_TRIAGE_CHANNEL', 'SLACK_AGENTS'], 'Set SLACK_TRIAGE_CHANNEL, SLACK_AGENTS too'],
    [['SLACK_AUTHORS_CHANNEL'], 'Set SLACK_AUTHORS_CHANNEL too'],
    [
      ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN', 'SLACK_TRIAGE_CHANNEL'],
      'Set SLACK_BOT_TOKEN, SLACK_APP_TOKEN (or SLACK_SIGNING_SECRET), SLACK_TRIAGE_CHANNEL too',
    ],
  ] as const)
    it(`without ${missing.join(', ')} are refused in one line that names what is missing`, () => {
      const all = { ...whole, SLACK_AUTHORS_CHANNEL: 'C0123456780', SLACK_AUTHORS: 'S0123456780' }
      const part = Object.fromEntries(Object.entries(all).filter(([name]) => !(missing as readonly string[]).includes(name)))

      expect(refusal(part))
        .to.contain(named)
        .and.not.to.match(/\n|secret/)
    })

  for (const [name, value] of [
    ['SLACK_BOT_TOKEN', 'xapp-1-mixed-up'],
    ['SLACK_APP_TOKEN', 'xoxb-1-mixed-up'],
    ['SLACK_TRIAGE_CHANNEL', '#triage'],
    ['SLACK_AGENTS', '@agents'],
    ['SLACK_AGENTS', 'U0123, ada'],
    ['SLACK_API_URL', 'slack.example/api'],
    ['SLACK_API_URL', 'file:///etc/passwd'],
  ] as const)
    it(`refuse ${name}="${value}", naming the setting and not the value`, () => {
      expect(refusal({ ...whole, [name]: value }))
        .to.match(new RegExp(`^${name}: `))
        .and.not.to.contain(value)
    })
})

function refusal(environment: Record<string, string>): string {
  try {
    readConfig(environment)
  } catch (error) {
    if (error instanceof DeskError && error.code === 'SETTING_INVALID') return error.message
    throw error
  }
  throw new Error('nothing was refused')
}
