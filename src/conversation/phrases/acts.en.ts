/** What is said in English to what customers do besides asking and answering: they keep what they meant to cancel, or let off steam. */
export const actPhrases = {
  notCancelled: 'All right, nothing is cancelled.',
  leftOut: (numbers: readonly string[]) => `All right, I leave out ${numbers.join(', ')}.`,
  noOffence: "That's all right, no harm done.",
  sorryForTrouble: "I'm sorry, I am not the help you need here. Shall I pass it to a person?",
  sorryForTroubleAgain: "I'm sorry. Say “yes” and a person from support takes over.",
  sorryInForm:
    "I'm sorry that this is so tiresome. Shall I pass what we have so far to a person? If you would rather finish it here, answer the last question.",
}
