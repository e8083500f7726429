/**
 * `value` as JSON for stdout, which may be a terminal. JSON itself escapes the first set of control characters only: the second one, which
 * an 8-bit terminal obeys, the marks that turn the direction of writing, and the other line breaks are escaped here. It reads back the same.
 */
export function jsonText(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
