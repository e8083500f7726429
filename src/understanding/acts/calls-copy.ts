import { patternOf } from '../text/pattern-of.js'

// Who has requested the copy of a lost invoice calls it one in the place of that: "the new invoice", "补的发票". "A new invoice" is any.

const other = 'new|fresh|other|second|replacement|replaced|re-?issued|substitute|duplicate|re-?made'
const english = patternOf(
  String.raw`\b(?:the|my|our|that)(?: (?:${other}))+ (?:invoice|fapiao|one|paper)\b|\b(?:the|my|our) (?:replacement|duplicate|re-?issue)\b`,
  'giu',
)
const chinese =
  /补(?:办|开|寄|发|打)?的(?:那个|那张|那份|这个|这份)?(?=[要多几什啥何]|大概|一般)|(?:这张|那张|我们?的?)?(?:(?:重新?|新)?补(?:办|开|寄|发|打|给我们?)?的?(?:那张|那份|这张)?|重新?(?:开|寄|发|打)的|新的?)(?:那张|那份)?(?:发票|票)/gu

/** The words, said after a copy was requested, with "it" for an invoice that comes in the place of the lost one. */
export function withCopyAsIt(text: string): string {
  return text.replace(english, 'it').replace(chinese, '它')
}
