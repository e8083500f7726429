import { readdir, readFile } from 'node:fs/promises'
import { dirname, join, normalize } from 'node:path'
import { expect } from 'chai'
import { parse } from 'yaml'
import { z } from 'zod'
import { projectRoot } from '../../src/config.js'
import { schemaFiles, schemaFolder } from './schemas.js'

const read = (path: string) => readFile(join(projectRoot, path), 'utf8')

async function yamlIn(folder: string): Promise<readonly string[]> {
  return (await readdir(join(projectRoot, folder))).filter(name => name.endsWith('.yaml')).map(name => `${folder}/${name}`)
}

describe('the schemas that editors check the YAML files by', () => {
  for (const [file, text] of schemaFiles()) {
    it(`are up to date: ${file} (npm run schemas writes them)`, async () => {
      expect(await read(`${schemaFolder}/${file}`)).to.equal(text)
    })
  }

  for (const [folder, ofIntents] of [
    ['intents', 'intent.schema.json'],
    ['intents/zh', 'intent-zh.schema.json'],
    ['faq/tests', 'faq-tests.schema.json'],
  ] as const) {
    const schemaOf = (file: string) => (file === 'intents/support-hours.yaml' ? 'support-hours.schema.json' : ofIntents)

    it(`are named in the first line of every file of ${folder}`, async () => {
      const files = await yamlIn(folder)

      expect(files.length).to.be.greaterThan(1)
      for (const file of files) {
        const named = /^# yaml-language-server: \$schema=(\S+)\n/.exec(await read(file))?.[1]
        expect(named, file).to.be.a('string')
        expect(normalize(join(dirname(file), named ?? '')), file).to.equal(`${schemaFolder}/${schemaOf(file)}`)
      }
    })

    it(`take every file of ${folder}, and none with a setting that is not known`, async () => {
      for (const file of await yamlIn(folder)) {
        const asked = z.fromJSONSchema(JSON.parse(await read(`${schemaFolder}/${schemaOf(file)}`)))
        const plain: unknown = parse(await read(file))
        expect(asked.safeParse(plain).success, file).to.equal(true)
        expect(asked.safeParse({ ...Object(plain), exmaples: [] }).success, `${file} with a misspelt setting`).to.equal(false)
      }
    })
  }
})
