import { element } from '../element.js'
import type { Why } from './protocol.js'

const languages: Readonly<Record<string, string>> = { en: 'English', zh: 'Chinese', other: 'neither English nor Chinese' }

/** Why a message is answered as it is, folded up below it. `open` shows a place in the files ("faq/postage.md:14"). */
export function drawWhy(why: Why, open: (at: string) => void): HTMLElement {
  const [first, ...more] = why.said
  const summary = element('summary', '', `Why: ${first ?? ''}`)
  const heard = [`Heard in ${languages[why.language] ?? why.language}.`, ...(why.spelt === null ? [] : [`Read as “${why.spelt}”.`])]
  return element(
    'details',
    'why',
    summary,
    ...more.map(line => element('p', '', `${line.charAt(0).toUpperCase()}${line.slice(1)}.`)),
    element('p', '', heard.join(' ')),
    ...candidates(why),
    ...parts(why),
    ...nearest(why, open),
    ...reasons(why),
    element('h4', '', 'What would tip it'),
    element('p', '', why.tip),
  )
}

function candidates({ candidates }: Why): readonly HTMLElement[] {
  if (candidates.length === 0) return []
  const rows = candidates.slice(0, 4).map(({ id, confidence, threshold, behind }) => {
    const bar = element('meter', '')
    bar.max = 1
    bar.low = threshold
    bar.optimum = 1
    bar.value = confidence
    bar.ariaLabel = `${id} is ${percent(confidence)} sure`
    return element(
      'tr',
      '',
      element('td', '', id),
      element('td', '', bar, ` ${percent(confidence)}`),
      element('td', '', percent(threshold)),
      element('td', '', behind === 0 ? '–' : behind.toFixed(2)),
    )
  })
  const head = element('tr', '', ...['Candidate', 'Sure', 'Threshold', 'Behind'].map(word => element('th', '', word)))
  return [element('table', '', element('thead', '', head), element('tbody', '', ...rows))]
}

function parts({ parts }: Why): readonly HTMLElement[] {
  if (parts.length === 0) return []
  const rows = parts.map(({ text, id, confidence, counts }) =>
    element('li', '', `“${text}”: ${id === null ? 'nothing' : `${id}, ${percent(confidence)}${counts ? '' : ', passed over'}`}`),
  )
  return [element('h4', '', 'Its parts'), element('ul', '', ...rows)]
}

function nearest({ nearest }: Why, open: (at: string) => void): readonly HTMLElement[] {
  if (nearest.length === 0) return []
  const rows = nearest.map(({ text, at, id, cosine, belongs }) => {
    const where = element('button', 'where', at)
    where.type = 'button'
    where.onclick = () => open(at)
    return element('li', '', `${cosine.toFixed(2)} “${text}”${belongs ? '' : `, which means ${id}`} `, where)
  })
  return [element('h4', '', 'The phrasings nearest to it (1 is the same)'), element('ul', '', ...rows)]
}

function reasons({ reasons, candidates: [first, second] }: Why): readonly HTMLElement[] {
  if (reasons.length === 0 || !first || !second) return []
  const rows = reasons.map(({ words, weight }) => element('li', '', `${weight > 0 ? '+' : '−'} ${Math.abs(weight).toFixed(2)} ${words}`))
  return [element('h4', '', `What spoke for ${first.id} (+) and for ${second.id} (−)`), element('ul', '', ...rows)]
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}
