import fc from 'fast-check'

/** Pieces of what somebody would write who wants a mention, a link, a broadcast, or to break what is around their words. */
const pieces = [
  '<!channel>',
  '<!here|here>',
  '<!everyone>',
  '<!subteam^S012ABC|@agents>',
  '<@U012ABC>',
  '<#C012ABC|general>',
  '<https://evil.example|your bank>',
  '<mailto:ana@evil.example|ana>',
  '<tel:112>',
  '<!date^1392734382^{date}^https://evil.example|now>',
  '&lt;!channel&gt;',
  '&amp;lt;@U1&amp;gt;',
  '@channel',
  '@here',
  '@everyone',
  '#general',
  'https://evil.example/a?b=1&c=2',
  'evil.example',
  '[click](https://evil.example)',
  '*bold* _it_ ~no~ `code` ```',
  '\n> quoted\n',
  ':tada:',
  '\u202egnp.exe',
  '\u0000\u0007',
  '\ud83d',
  '\u2028',
  '👩‍👩‍👧‍👦',
  '发票',
  '<',
  '>',
  '&',
  '|',
  '"',
]

/** Words made of such pieces and of anything else, short and very long ones, blank ones too. */
export const hostileWords: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 12 })
      .map(parts => parts.join('')),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...pieces), fc.integer({ min: 1, max: 4000 }))
      .map(([piece, times]) => piece.repeat(times).slice(0, 9000)),
  },
  { weight: 1, arbitrary: fc.constantFrom('', ' ', '\n', '\t\n ') },
)
