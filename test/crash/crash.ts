/**
 * `npm run crash -- CHECK`: breaks the product on purpose and says whether it kept its promises; exit code 1 where it did not.
 * Each check is a file of its own; `npm test` runs a short form of each.
 */
const checks: Readonly<Record<string, { readonly usage: string; readonly run: (words: readonly string[]) => Promise<boolean> }>> = {
  resume: {
    usage: '[GROUP …]  every scripted conversation, its process killed at every turn',
    run: async words => (await import('./resume-check.js')).checkResume(words),
  },
  instances: {
    usage: '[--rounds 50] [--pause 30000] [--seed N]  two instances on PostgreSQL: kill, pause, network cut',
    run: async words => (await import('./instances-check.js')).checkInstances(words),
  },
  kill: {
    usage: '[--rounds 1000] [--tickets 10000] [--seed N]  kill -9 at random under load',
    run: async words => (await import('./kill-check.js')).checkKill(words),
  },
  calls: {
    usage: '[SCENARIO …] [--control]  killed before every single call to the disk, in sixteen scenarios',
    run: async words => (await import('./calls-check.js')).checkCalls(words),
  },
  forms: {
    usage:
      '[--forms 10000] [--kill-every 10] [--postgres] [--seed N] [--control]  one ticket and one card for each confirmed form, by one process or two instances',
    run: async words => (await import('./forms-check.js')).checkForms(words),
  },
  restarts: {
    usage: '[--forms 1000]  forms of seven turns, the process killed after every turn',
    run: async words => (await import('./restarts-check.js')).checkRestarts(words),
  },
  outage: {
    usage: '[--tickets 500] [--hours 12] [--seed N]  hours without Slack, then a Slack that fails',
    run: async words => (await import('./outage-check.js')).checkOutage(words),
  },
  'power-cut': {
    usage: '[--cuts 200] [--acks 100] [--seed N] [--control]  the power cut under load, by a model of what a disk keeps',
    run: async words => (await import('./power-cut-check.js')).checkPowerCut(words),
  },
  'disk-errors': {
    usage: '[--step 1] [--fills 20] [--control]  every call to the disk fails in turn; a full disk',
    run: async words => (await import('./disk-errors-check.js')).checkDiskErrors(words),
  },
  corrupt: {
    usage: '[--mutations 500] [--tickets 5000] [--seed N] [--control]  documents damaged before the start',
    run: async words => (await import('./corrupt-check.js')).checkCorrupt(words),
  },
  reload: {
    usage: '[--variants N]  files broken in 129 ways, saved in three, while customers ask',
    run: async words => (await import('./reload/reload-check.js')).checkReload(words),
  },
}

const [name = '', ...words] = process.argv.slice(2)
const check = Object.hasOwn(checks, name) ? checks[name] : undefined
if (check) process.exitCode = (await check.run(words)) ? 0 : 1
else {
  process.stderr.write('Use: npm run crash -- CHECK\n')
  for (const [each, { usage }] of Object.entries(checks)) process.stderr.write(`  ${each} ${usage}\n`)
  process.exitCode = 2
}
