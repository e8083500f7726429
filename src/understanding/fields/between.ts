import { at, listed, Phrases, type Token } from './tokens.js'

// What may stand between a label and its value, and says nothing of it.

/** Behind "our parent company" in front of a name, where a paper is "issued to" it: null where nothing of the kind stands there. */
export function behindRelation(tokens: readonly Token[], index: number): number | null {
  if (!/^(?:our|my|the|its|a|another)$/.test(at(tokens, index).word)) return null
  let next = index + 1
  while (relations.test(at(tokens, next).word) && next < index + 4) next++
  if (next > index + 1 && /^[,:(]$/.test(at(tokens, next).word)) next++
  return next > index + 1 && at(tokens, next).capital ? next : null
}

const relations =
  /^(?:parent|mother|holding|sister|subsidiary|daughter|branch|client|customer|landlord|owner|group|head|main|partner|company|firm|office|entity)$/

/** Behind "on your platform" or "with you", where a mark or "is" leads on to the value: null where it does not. */
export function behindPlace(tokens: readonly Token[], index: number): number | null {
  const length = places.lengthAt(tokens, index)
  return length > 0 && /^(?:[:=]|is|was)$/.test(at(tokens, index + length).word) ? index + length : null
}

const places = new Phrases(
  [
    'with you, with kingsoft, with kingsoft cloud, at kingsoft cloud, in kingsoft cloud, on kingsoft cloud',
    ...['on', 'at', 'in', 'with', 'for', 'of'].flatMap(where =>
      ['your', 'our', 'the'].flatMap(whose =>
        listed('platform, side, end, system, website, site, console, portal, cloud').map(place => `${where} ${whose} ${place}`),
      ),
    ),
  ].join(', '),
)

/** Behind "our old name," and a mark, where a paper is made out to it: null where it is not called so. */
export function behindFormerName(tokens: readonly Token[], index: number): number | null {
  if (
    !/^(?:our|my|the|its|their)$/.test(at(tokens, index).word) ||
    !/^(?:old|former|previous|new|current|full|legal|registered|own|private|personal|maiden|married)$/.test(at(tokens, index + 1).word)
  )
    return null
  const isName = /^(?:name|title|company)$/.test(at(tokens, index + 2).word) && /^[,:(]$/.test(at(tokens, index + 3).word)
  return isName && at(tokens, index + 4).capital ? index + 4 : null
}
