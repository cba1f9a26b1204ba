import type { HttpContext } from './http-world.ts'

/**
 * The answer to a request that follows a link before, or without, a person, or null for anybody else's. A mail filter, a
 * chat that draws a preview and a browser that loads ahead would each have opened a client's page, and the chain would
 * say that somebody had. The answer is the same for a good link and a bad one. A program that passes itself off as a
 * browser is not told apart here: whoever is in doubt is let in, since a person shut out is worse.
 */
export function answerToLookAhead(c: HttpContext): Response | null {
  if (c.req.method === 'HEAD') return c.body(null, 200)
  // Not 2xx, or the browser would show the person this answer once they do press.
  if (loadsAhead.some((name) => /prefetch|prerender|preview/i.test(c.req.header(name) ?? '')))
    return c.body(null, 503)
  const shownAs = c.req.header('sec-fetch-dest')
  if (shownAs !== undefined && shownAs !== 'document') return c.body(null, 403)
  return drawsPreviews.test(c.req.header('user-agent') ?? '') ? c.body(null, 200) : null
}

/** `Sec-Purpose` is the standard's (Fetch, 2.2.5); the others are what older browsers send. */
const loadsAhead = ['sec-purpose', 'purpose', 'x-purpose', 'x-moz']

/** What programs that fetch links out of mails and chats call themselves, whole: "bot" alone is in the names of
 * telephones too. */
const drawsPreviews =
  /\b(?:facebookexternalhit|Facebot|WhatsApp\/|TelegramBot|Slackbot|Slack-ImgProxy|Discordbot|Twitterbot|LinkedInBot|SkypeUriPreview|Googlebot|Google-PageRenderer|bingbot|BingPreview|Applebot|Viber\/|Iframely|Embedly|redditbot|Pinterestbot|Mattermost-Bot|Synapse\/)/i
