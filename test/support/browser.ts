import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import packed from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

// The package's own arguments switch web security off, and with it the policy that the tests are about.
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-zygote',
  '--disable-quic',
  '--disable-component-update',
  '--disable-sync',
  '--disable-background-networking',
]

/** A real Chromium. The packed one is Linux x64 only; elsewhere TEST_BROWSER names an executable to use. The caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env.TEST_BROWSER ?? (await unpackedBrowser()), args, headless: true })
}

/**
 * Unpacks once per version of the package (2 s, 200 MB) and stays for the next run. The package itself unpacks to a fixed path that
 * it never refreshes, so another version's leftovers would be started.
 */
async function unpackedBrowser(): Promise<string> {
  const description = fileURLToPath(new URL('../../package.json', import.meta.resolve('@sparticuz/chromium')))
  const { version }: { version: string } = JSON.parse(await readFile(description, 'utf8'))
  const folder = join(tmpdir(), `counterfoil-chromium-${version}`)
  if (!existsSync(folder)) await unpack(folder)
  return join(folder, 'chromium')
}

async function unpack(folder: string): Promise<void> {
  const fresh = await mkdtemp(`${folder}-`)
  const before = process.env.TMPDIR
  process.env.TMPDIR = fresh
  try {
    await packed.executablePath()
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
  // Whole or not at all; a run beside this one may have been quicker.
  await rename(fresh, folder).catch(() => rm(fresh, { recursive: true, force: true }))
}
