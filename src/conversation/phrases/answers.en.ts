/** What is said in English of an answer: whether it helped, what else may have been meant, and what of a message was not understood. */
export const answerPhrases = {
  helpful: 'That helped',
  unhelpful: 'That did not help',
  gladItHelped: 'Good to hear.',
  sorry: 'I am sorry. Those who write the answers will see that.',
  askWhy: 'I am sorry. What is wrong with the answer?',
  isWrong: 'It is not correct',
  isOutdated: 'It is out of date',
  isNotMyQuestion: 'It is not what I asked',
  thanksForWhy: 'Thank you. Those who write the answers will see that. Shall I pass your question to a person?',
  thisInstead: 'Then I got you wrong. Do you mean this instead?',
  notThatEither: 'Then I got you wrong, and I have no other answer to that. Shall I pass your question to a person?',
  gotWrong: 'Then I got you wrong. Ask it in other words if you like, now or when the request is filed.',
  toldAll: 'That is all the policy says about it. Shall I pass your question to a person?',
  partsUnheard: (parts: readonly string[]) => `I did not understand this part: ${parts.map(part => `“${part}”`).join(', ')}.`,
}
