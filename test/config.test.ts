import { readFileSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import { parseEnv } from 'node:util'
import { expect } from 'chai'
import { projectRoot, readConfig, settings } from '../src/config.js'
import { DeskError } from '../src/errors.js'

const example = readFileSync(join(projectRoot, '.env.example'), 'utf8')

describe('the settings', () => {
  it('have defaults that run on this machine alone', () => {
    expect(readConfig({})).to.deep.equal({
      host: '127.0.0.1',
      port: 3000,
      burstWait: 1_200,
      dataFolder: join(projectRoot, 'data'),
      publicUrl: undefined,
      storeUrl: null,
      closeAfterDays: 28,
      archiveAfterDays: 90,
      contentFolder: projectRoot,
      cacheFolder: join(projectRoot, 'node_modules/.cache/counterfoil'),
      apiKeys: [],
      authorsKeys: [],
      trustedProxies: [],
      webSecret: undefined,
      slack: null,
      logLevel: 'info',
    })
  })

  for (const [name, value, key, expected] of [
    ['HOST', '0.0.0.0', 'host', '0.0.0.0'],
    ['PORT', '8080', 'port', 8080],
    ['PORT', '0', 'port', 0],
    ['DATA_FOLDER', '/var/lib/desk', 'dataFolder', '/var/lib/desk'],
    ['DATA_FOLDER', 'kept', 'dataFolder', join(projectRoot, 'kept')],
    ['CACHE_FOLDER', '/var/cache/desk', 'cacheFolder', '/var/cache/desk'],
    ['CONTENT_FOLDER', 'policy', 'contentFolder', join(projectRoot, 'policy')],
    ['PUBLIC_URL', 'https://invoices.example.com/', 'publicUrl', 'https://invoices.example.com'],
    ['STORE_URL', 'postgresql://me@db/invoices', 'storeUrl', 'postgresql://me@db/invoices'],
    ['TRUSTED_PROXIES', '127.0.0.1', 'trustedProxies', [{ address: '127.0.0.1', bits: 32 }]],
    [
      'TRUSTED_PROXIES',
      ' 10.0.0.0/8, fd00::/8, ::1,',
      'trustedProxies',
      [
        { address: '10.0.0.0', bits: 8 },
        { address: 'fd00::', bits: 8 },
        { address: '::1', bits: 128 },
      ],
    ],
    ['WEB_SECRET', 's'.repeat(32), 'webSecret', 's'.repeat(32)],
    ['BURST_WAIT_MS', '', 'burstWait', 1_200],
    ['BURST_WAIT_MS', '0', 'burstWait', 0],
    ['LOG_LEVEL', 'silent', 'logLevel', 'silent'],
    ['LOG_LEVEL', '', 'logLevel', 'info'],
    ['PORT', '  ', 'port', 3000],
    ['AUTHORS_KEYS', 'ann:0123456789abcdef01234567', 'authorsKeys', [{ name: 'ann', key: '0123456789abcdef01234567' }]],
    ['COUNTERFOIL_API_KEYS', 'shop:0123456789abcdef', 'apiKeys', [{ name: 'shop', key: '0123456789abcdef' }]],
    [
      'COUNTERFOIL_API_KEYS',
      'shop:0123456789abcdef, crm-2:fedcba98:76543210,',
      'apiKeys',
      [
        { name: 'shop', key: '0123456789abcdef' },
        { name: 'crm-2', key: 'fedcba98:76543210' },
      ],
    ],
  ] as const) {
    it(`read ${name}="${value.slice(0, 24)}" as ${JSON.stringify(expected).slice(0, 40)}`, () => {
      expect(readConfig({ [name]: value })[key]).to.deep.equal(expected)
    })
  }

  for (const [name, value] of [
    ['PORT', 'eighty-eighty'],
    ['PORT', '65536'],
    ['PORT', '0x2460'],
    ['PORT', '8e3'],
    ['PORT', '-17001'],
    ['PORT', '80.51'],
    ['BURST_WAIT_MS', '60000'],
    ['COUNTERFOIL_API_KEYS', 'shop:tooshort'],
    ['COUNTERFOIL_API_KEYS', 'justakeywithoutaname0123456789'],
    ['COUNTERFOIL_API_KEYS', 'Shop:0123456789abcdef'],
    ['COUNTERFOIL_API_KEYS', 'shop:0123456789abcdef,secretwithoutname'],
    ['COUNTERFOIL_API_KEYS', 'crm:0123456789abcdef,shop:fedcba9876543210,erp:0123456789abcdef'],
    ['AUTHORS_KEYS', 'ann:0123456789abcdef01234567, bob:0123456789abcdef01234567'],
    ['AUTHORS_KEYS', 'ann:0123456789abcdef0123456'],
    ['WEB_SECRET', 'hunter2hunter2'],
    ['STORE_URL', 'mysql://me:hunter2@db/invoices'],
    ['TRUSTED_PROXIES', 'loopback'],
    ['TRUSTED_PROXIES', '10.0.0.0/33'],
    ['TRUSTED_PROXIES', '10.0.0/8'],
    ['TRUSTED_PROXIES', 'fd00::/129'],
    ['TRUSTED_PROXIES', '192.0.2.1/'],
    ['TRUSTED_PROXIES', '192.0.2.1/-8'],
    ['TRUSTED_PROXIES', '192.0.2.1,shop.example'],
    ['LOG_LEVEL', 'chatty'],
  ] as const) {
    it(`refuse ${name}="${value}", naming the setting and not the value`, () => {
      const error = refusal({ [name]: value })

      expect(error.code).to.equal('SETTING_INVALID')
      expect(error.message).to.match(new RegExp(`^${name}: .*README\\.md\\.$`))
      for (const part of value.split(/[:,]/).filter(part => part.length > 4)) expect(error.message).not.to.include(part)
    })
  }

  it('name who share a key, and let one name have two, so that keys can be changed', () => {
    const shared = 'crm:0123456789abcdef,erp:0123456789abcdef'
    const changing = 'crm:0123456789abcdef,crm:fedcba9876543210'

    expect(refusal({ COUNTERFOIL_API_KEYS: shared }).message).to.contain('The same key stands for crm and for erp. Draw one of its own')
    expect(readConfig({ COUNTERFOIL_API_KEYS: changing }).apiKeys).to.have.length(2)
  })

  it('name every one that is wrong', () => {
    expect(refusal({ PORT: 'x', WEB_SECRET: 'short' }).message).to.match(/PORT: .* WEB_SECRET: /)
  })

  it('overlook what belongs to others', () => {
    expect(readConfig({ PATH: '/bin', NODE_ENV: 'production' })).to.deep.equal(readConfig({}))
  })

  it('make absolute folders of relative ones', () => {
    const { dataFolder, contentFolder } = readConfig({ DATA_FOLDER: 'x', CONTENT_FOLDER: './y' })
    expect([dataFolder, contentFolder].every(isAbsolute)).to.equal(true)
  })
})

describe('.env.example', () => {
  it('lists exactly the settings, all of them empty', () => {
    expect(parseEnv(example)).to.deep.equal(Object.fromEntries(Object.keys(settings).map(name => [name, ''])))
  })

  it('says above each what it means', () => {
    const lines = example.split('\n')
    for (const [name, { means }] of Object.entries(settings)) {
      expect(lines[lines.indexOf(`${name}=`) - 1], name)
        .to.match(/^# /)
        .and.include(means)
    }
  })

  it('changes nothing where it is copied to .env as it is', () => {
    expect(readConfig(parseEnv(example))).to.deep.equal(readConfig({}))
  })
})

function refusal(environment: Record<string, string>): DeskError {
  try {
    readConfig(environment)
  } catch (error) {
    if (error instanceof DeskError) return error
    throw error
  }
  throw new Error('nothing was refused')
}
