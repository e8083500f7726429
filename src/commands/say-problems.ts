import { type Problem, say } from '../content/problem.js'
import { rules } from '../content/rules.js'

type Format = 'text' | 'json' | 'sarif' | 'github'

/** Problems as lines for people, as one object, as SARIF, or as annotations of GitHub Actions. All but the text are public interfaces. */
export function sayProblems(problems: readonly Problem[], format: Format): readonly string[] {
  switch (format) {
    case 'text':
      return problems.map(say)
    case 'json':
      return [JSON.stringify({ problems: problems.map(asObject) })]
    case 'sarif':
      return [JSON.stringify(asSarif(problems), null, 2)]
    case 'github':
      return problems.map(asAnnotation)
  }
}

function asObject({ rule, file, line, column = 1, cause, cure }: Problem) {
  return { file, line, column, level: rules[rule].level, rule, cause, cure }
}

/** SARIF 2.1.0 (OASIS, 2020): what code hosts and editors show beside the lines. */
function asSarif(problems: readonly Problem[]) {
  const driver = {
    name: 'counterfoil',
    rules: Object.entries(rules).map(([id, { level, asks }]) => ({
      id,
      shortDescription: { text: `${asks}.` },
      defaultConfiguration: { level },
    })),
  }
  const results = problems.map(({ rule, file, line, column = 1, cause, cure }) => ({
    ruleId: rule,
    level: rules[rule].level,
    message: { text: `${sentence(cause)} ${cure}.` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/') },
          region: { startLine: line, startColumn: column },
        },
      },
    ],
  }))
  return { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [{ tool: { driver }, results }] }
}

/** A workflow command of GitHub Actions; in what it says, "%", line ends and, in its properties, ":" and "," are written as "%" and their code. */
function asAnnotation({ rule, file, line, column = 1, cause, cure }: Problem): string {
  const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
  const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
  return `::${rules[rule].level} file=${property(file)},line=${line},col=${column},title=${property(`faq check (${rule})`)}::${data(`${sentence(cause)} ${cure}.`)}`
}

function sentence(cause: string): string {
  return `${cause.charAt(0).toUpperCase()}${cause.slice(1)}.`
}
