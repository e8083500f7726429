// natural's own types cover its folders, not single files; the folder's index loads the stemmers of twenty languages (56 ms against 3).
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const stemmer: { stem(word: string): string }
  // biome-ignore lint/style/noDefaultExport: CommonJS, which Node gives as the default
  export default stemmer
}
