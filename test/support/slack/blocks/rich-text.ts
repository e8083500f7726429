import { url } from './objects.js'
import { boolean, byType, integer, list, object, oneOf, string } from './shape.js'

const style = object({}, { bold: boolean, italic: boolean, strike: boolean, code: boolean })

const words = byType({
  text: object({ type: oneOf('text'), text: string(3000) }, { style }),
  link: object({ type: oneOf('link'), url }, { text: string(3000), style }),
  emoji: object({ type: oneOf('emoji'), name: string(100) }, { style }),
  user: object({ type: oneOf('user'), user_id: string(20) }, { style }),
  usergroup: object({ type: oneOf('usergroup'), usergroup_id: string(20) }, { style }),
  channel: object({ type: oneOf('channel'), channel_id: string(20) }, { style }),
  broadcast: object({ type: oneOf('broadcast'), range: oneOf('here', 'channel', 'everyone') }, { style }),
})

const section = object({ type: oneOf('rich_text_section'), elements: list(words, 1000) })

/** Formatted text whose words are never read as mrkdwn. */
export const richTextElement = byType({
  rich_text_section: section,
  rich_text_quote: object({ type: oneOf('rich_text_quote'), elements: list(words, 1000) }, { border: integer(0, 1) }),
  rich_text_preformatted: object({ type: oneOf('rich_text_preformatted'), elements: list(words, 1000) }, { border: integer(0, 1) }),
  rich_text_list: object(
    { type: oneOf('rich_text_list'), style: oneOf('bullet', 'ordered'), elements: list(section, 1000) },
    { indent: integer(0, 8), border: integer(0, 1), offset: integer(0, 1000) },
  ),
})
