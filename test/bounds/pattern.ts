/** A regular expression, and the file of src that it stands in. */
export interface Pattern {
  readonly file: string
  readonly source: string
  readonly flags: string
}
