/** Markup, and a script or style with what stands in it: HTML's raw text elements end at their closing tag (HTML Standard, 13.1.2.1). */
const markup = /<(script|style)\b[^<>]{0,200}>[^<]{0,4000}(?:<\/\1\s*>)?|<[/!]?[a-z][^<>]{0,200}>|<!--|-->/giu

/** `{{…}}` and `${…}`, which templates fill in. */
const template = /\$?\{{1,2}[^{}]{0,200}\}{1,2}/gu

/** The text without code: a page's markup says nothing about what a customer wants, whatever words its names are made of. */
export function withoutCode(text: string): string {
  return text.replace(markup, ' ').replace(template, ' ')
}
