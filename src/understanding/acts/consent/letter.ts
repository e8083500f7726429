import { withoutQuoted } from '../../text/without-quoted.js'
import { atReadBack } from './at-read-back.js'
import { clausesOf, speaksAgainstNothing } from './clauses.js'
import { closingInLine, isSignedLine } from './closed-in-line.js'
import { leadingPieces } from './consent.js'
import { namesCompany } from './may-be-name.js'
import { againstNothing, isContactOfItsOwn, isOwnLine, labels, reaches, reachesAtWork } from './own-lines.js'
import { isHanOffice, isHanPerson, isHanSignature, isOfPerson, isPersonsName, signatureIn, tellsRole } from './signature.js'

/**
 * What a letter says: without what it quotes, how it closes, and who signed it with their house, street and telephone. Under a bare "yes" a name may be the
 * title that it should be; only a closing, or how to reach its writer, tells a signature.
 */
export function withoutLetterhead(text: string): string {
  const lines = withoutQuoted(text)
    .split('\n')
    .map(line => line.trim())
  const kept: string[] = []
  let [isSigned, isApart] = [false, false]
  for (const [at, line] of lines.entries()) {
    const mayBegin = isApart || dashes.test(lines[at - 1] ?? '') || beginsBelow(line, lines.slice(at + 1))
    if (mayBegin && line !== '' && isSignature(lines.slice(at), kept)) {
      if (dashes.test(kept.at(-1) ?? '')) kept.pop()
      break
    }
    if (line === '') {
      isApart = true
      continue
    }
    const below = lines[at + 1] ?? ''
    const signs = isSigned || isThanked(kept, line) || (isApart && signsLetter(kept, line, below))
    const mayBeTitle = namesCompany(line) && !isApart && !isSignedLine(line)
    const isSignedBelow =
      (isHanSignature(line) ||
        (isApart && hanName.test(line) && (isHanSignature(below) || isHanOffice(below))) ||
        // "请提交。" and under it "王芳": who is to do it has said yes, and no title is called like a person.
        (isHanPerson(line) && below === '' && /提交|办理/u.test(kept.at(-1) ?? '') && kept.some(agreesToAll)) ||
        isSignedLine(line) ||
        (isSigned && isHanOffice(line))) &&
      kept.some(mayBeTitle ? agreesToAll : agrees)
    if (kept.length > 0 && (closes(line) || isSignedBelow || isOfSignature(line, signs, isSigned))) isSigned = true
    else {
      kept.push(line)
      isSigned = false
    }
    isApart = false
  }
  const written = kept.join('\n')
  const signature = signatureIn(written)
  const unsigned = written.slice(0, written.length - signature.length)
  const said = signature !== '' && unsigned.split('\n').some(isOfPerson(signature) ? agrees : agreesToAll) ? unsigned : written
  const closed = closingInLine(said, above => above.split('\n').some(agrees) && !announces(clausesOf(above).at(-1) ?? ''))
  return said.slice(0, said.length - closed.length)
}

function isOfSignature(line: string, signs: boolean, isSigned: boolean): boolean {
  if (isContactOfItsOwn(line)) return true
  if (isSigned && (reaches(line) || isOwnLine(line))) return true
  // "NOT YET" and a title have the look of a name: only its place tells a signature, and it speaks against nothing.
  return signs && (name.test(line) || shortName.test(line)) && speaksAgainstNothing(line.toLowerCase())
}

/**
 * Whether a line that stands apart under a message signs it: how to reach its writer stands below, or it is one name under polite words. Under a bare
 * "yes" a name may be the title that it should be.
 */
function signsLetter(above: readonly string[], line: string, below: string): boolean {
  if (reaches(below)) return true
  return !/\s/.test(line) && above.some(one => polite.test(one))
}

/** "谢谢！" and under it "小陈": one short name. */
function isThanked(above: readonly string[], line: string): boolean {
  return shortName.test(line) && thanked.test(above.at(-1) ?? '')
}

const shortName = /^(?:\p{Script=Han}{2,3}|\p{Lu}\p{Ll}{1,15})$/u
const thanked = /(?:谢谢|感谢|多谢|thanks|thank you)[^\p{L}]{0,5}$/iu

/** Whether all the lines that are left tell who wrote, where they work and how to reach them: short lines, one of them a telephone, a mail address or an office. */
function isSignature(lines: readonly string[], above: readonly string[]): boolean {
  const said = lines.filter(line => line !== '')
  // Under a bare "yes" even the first of two lines may be a title, "Maple House" over "Accounts payable".
  const mayTellRole = above.some(agreesToAll) && !namesCompany(said[0] ?? '')
  return (
    above.some(agrees) &&
    said.length <= mostSigning &&
    said.some((line, at) => at > 0 && (reaches(line) || reachesAtWork(line) || (mayTellRole && tellsRole(line)))) &&
    said.every(line => reaches(line) || isOwnLine(line))
  )
}

const mostSigning = 6

/** Whether a name right under the answer signs it: a person's, with how to reach them at work below. No title is called like a Chinese person. */
function beginsBelow(line: string, below: readonly string[]): boolean {
  return isHanPerson(line) ? below.some(reaches) : isPersonsName(line) && below.some(reachesAtWork)
}

/** What mail programs put above a signature. */
const dashes = /^--+$/

/** Whether a line says yes, or what to do: under "抬头改成" or "不对" stands the title that it should be. */
function agrees(line: string): boolean {
  return clausesOf(line).some(clause => {
    const { pieces, rest } = leadingPieces(clause, atReadBack)
    return rest === '' && (pieces.has('yes') || pieces.has('deed'))
  })
}

/** Whether a line says what to do, or that all of it is right; "yes" and "correct" may be said of a title that is given with them. */
function agreesToAll(line: string): boolean {
  return clausesOf(line).some(clause => {
    const { pieces, rest } = leadingPieces(clause, atReadBack)
    return rest === '' && (pieces.has('deed') || (pieces.has('yes') && ofAll.test(clause)))
  })
}

/** Whether a clause leads to what stands behind it: "抬头是，". */
function announces(clause: string): boolean {
  const { rest } = leadingPieces(clause, atReadBack)
  return rest !== '' && !speaksAgainstNothing(rest)
}

const ofAll = /\b(?:all|everything|data|details|information|info|each|they|these|those)\b|[都全]|一切|信息|资料|内容|以上|上述/iu

const hanName = /^\p{Script=Han}{2,3}$/u

const polite = /\b(?:please|pls|thanks|thank you|kindly|dear|hi|hello|regards)\b/iu

/** Whether a line is how a letter ends, in the language of whoever writes it: "Kind regards, cancel it" says more. */
function closes(line: string): boolean {
  if (closing.test(line)) return true
  return line.length <= longestClosing && (foreign.test(line) || greets.test(line)) && !labels.test(line) && againstNothing(line)
}

/** In characters. */
const longestClosing = 45

const closing =
  /^(?:(?:(?:many )?thanks|thank you|thx|tks|tnx) ?(?:&|and|n|\+) ?)?(?:(?:many|with|kind|kindest|best|warm|warmest) ){0,2}(?:regards|rgds|br|brgds|thanks|thank you|cheers|best|best wishes|sincerely|yours sincerely|sincerely yours|yours faithfully|yours truly|yours|wishes|respectfully|此致|敬礼|祝好|谢谢|顺祝商祺|顺颂商祺|祝商祺|敬上|谨上|以上)\s*[,.!，。！]?\s*$/iu
const greets =
  /^(?:(?:with )?(?:many |kind(?:est)? |best |warm(?:est)? ){1,2}(?:regards|greetings|wishes|thanks)|(?:with )?regards|yours (?:sincerely|faithfully|truly)|sincerely)\b[^?？\d]*$/iu
const foreign =
  /^(?:(?:mit|viel(?:en?)?|beste[nr]?|schöne[nr]?|liebe[nr]?|freundliche[nmr]?|herzliche[nmr]?|danke|dank|und|thanks|bien|très|sincères|meilleures|mes|avec|un|muy|atentos|cordial|cordiales|i|tanti|migliori|cordiali|distinti|com|os|melhores|meus|atenciosos|met|vriendelijke|hartelijke|med|vänliga?|venlig|vennlig|mange|ystävällisin|parhain|z|se|srdečným|serdecznie)[\s,]+)*(?:gr(?:ü|u|ue)(?:ß|ss)en?|gru(?:ß|ss)|mfg|hochachtungsvoll|saluta(?:ions|tions|cje)|cordialement|saludos?|atentamente|saluti|atenciosamente|cumprimentos|groet(?:en|jes)?|h[äa]lsning(?:ar)?|mvh|hilsen|terveisin|pozdrawiam|pozdravem|saygılarımla)[,.!]?$/iu

/** One who signs may give one name only. */
const name = /^\p{Lu}[\p{L}.'’-]*(?:\s+(?:\p{Lu}[\p{L}.'’-]*|[&,|])){0,5}$/u
