import type { Words } from './word-list.ts'

/** What a person reads when something was refused or is missing: what happened, and what to do. */
export const wordsEn: Words = {
  refusal: {
    'not-signed-in': 'You are not signed in. Sign in and try again; what you wrote is kept.',
    'second-factor-needed':
      'Show or add a way to sign in that is your own, or a second step. Do it on the page "Your sign-in", then go on.',
    'second-person-needed':
      'One person alone cannot do this for somebody else. It is asked for now; it happens when another administrator does the same within a day.',
    'not-found': 'We could not find that, or it is not in your care.',
    forbidden: 'Your role does not allow this. An administrator can change roles.',
    'proof-needed': 'Please show once more that it is you. Then this can be done.',
    'link-not-valid': 'This link does not work. It may be old, or a part of it may be missing.',
    'form-expired':
      'This page was open for a long time, so we could not be sure it was you. Please send it again.',
    'text-empty': 'There is no text yet. Write something, then send it.',
    'text-too-long': 'This text is too long to send in one piece. Please send it in two or more parts.',
    'file-too-large':
      'This file is larger than 64 MB. Please part it, or ask whoever runs this server to import it there.',
    'both-in-use':
      'Your practice keeps notes or comments with both of these. Take those of one away first, or say that they are two.',
    'text-unreadable': 'Some of the letters did not reach us whole. Please check the text and send it again.',
    'text-altered': 'The text is not the one that was approved. Read it again, then approve it.',
    'thread-moved-on': 'The client has written again since you read this. Read the new message, then decide.',
    'licence-missing':
      'You have no licence on record for the place where this client is. An administrator can add one.',
    'licence-expired':
      'Your licence for the place where this client is has run out. An administrator can renew it.',
    'author-not-a-person': 'Only a person can be the author of a message.',
    'already-decided': 'This was decided before. Reload to see how it stands now.',
    'reason-missing': 'Please write down why. Others will need to understand it.',
    'assessment-missing': 'An episode can be closed only after an assessment. Write the assessment first.',
    'contact-missing':
      'Help is on its way. Confirm that somebody reached the client first; then the episode can be closed.',
    'step-not-now': 'This step does not fit where the episode stands now. Look at it again.',
    'episode-closed': 'This episode is closed. A new one opens if new signs of danger appear.',
    'episode-open':
      'This client has an open episode. A qualified person closes it first; then erasure is possible.',
    'legal-hold': 'A legal hold stands for this client. Nothing is erased until it is lifted.',
    'client-erased': 'This person’s record was erased on {day}. Nothing of what they wrote is left.',
    'plan-moved-on':
      'Somebody else changed this plan since you opened it. What you wrote is still here. Look at the new plan, then save again.',
    'profile-moved-on':
      'Somebody else changed this since you opened it. What you wrote is still here. Look at what stands now, then save again.',
    'consent-missing': 'The client has not agreed to draft replies by this model.',
    'consent-expired':
      "The client's consent to draft replies has run out. They can give it again on their page.",
    'consent-revoked': 'The client has taken back their consent to draft replies.',
    'purpose-not-used': 'Nothing here uses a consent to this purpose, so nobody is asked for one.',
    'level-does-not-allow': 'Your organisation has not switched on draft replies.',
    'summaries-not-allowed':
      'Your practice lets no model write summaries. An administrator can allow it in the library.',
    'source-removed': 'This source was removed from your practice’s library.',
    'jurisdiction-does-not-allow': 'The law of the place where the client is does not allow this.',
    'client-chose-no-ai': 'The client has chosen no AI. You write in your own words; they get the same care.',
    'no-provider': 'No model is set up. An administrator can add one under Settings.',
    'language-not-supported':
      'We have no suggestions in this language yet. Please read the message yourself.',
    'host-not-allowed':
      'This server may not connect to {host}. Whoever runs the server can allow it: RAPPORT_EGRESS_ALLOW, or RAPPORT_EGRESS_LOCAL for a server on your own network.',
    'register-not-allowed':
      'Your practice does not ask {host} for papers. An administrator can allow it under Settings.',
    'input-not-valid': 'Something in what was sent is not right. Please check it and send it again.',
    'too-many-requests': 'That was a lot in a short time. Please wait a minute, then try again.',
  },
  why: {
    'only-the-client': 'Only the client can do this, on their own page.',
    'only-the-care-team': 'Only practitioners who care for this client can do this.',
    'only-care-team-and-supervisors':
      'This is for practitioners, for the clients in their care, and for supervisors.',
    'only-practitioners': 'This is for practitioners.',
    'only-supervisors': 'This is for supervisors.',
    'only-administrators': 'This is for administrators.',
    'only-administrators-and-supervisors': 'This is for administrators and supervisors.',
    'not-evaluators': 'This is for those who work in the practice.',
  },
  model: {
    unreachable: 'There is no draft: the model could not be reached. The moves below work without it.',
    slow: 'There is no draft: the model took too long. The moves below work without it.',
    'rate-limited':
      'There is no draft: the model is taking no more requests for now. Try again in a few minutes.',
    'cut-off': 'There is no draft: the model stopped in the middle. Half a draft is not shown.',
    garbage: 'There is no draft: what the model sent made no sense.',
    refused: 'There is no draft: the model declined to write one.',
    'server-error': "There is no draft: the model's server had a fault. Try again in a few minutes.",
    'not-configured':
      'There is no draft: the model is not fully set up. An administrator can check Settings.',
  },
  draft: {
    organisation: 'Your organisation has set how much the copilot may do.',
    'day-without-assistance':
      'Today is a day without assistance, set by the practice or by you. You write in your own words; the screening for danger goes on.',
    'danger-now': 'No model drafts while an episode stands at imminent. The moves and a person do this.',
    jurisdiction: 'The law of the place where the client is limits what the copilot may do.',
    'draft-empty': 'There is no draft: nothing useful was left after our checks.',
    'draft-not-text': 'There is no draft: what the model sent was not a reply in words.',
    'draft-is-a-call': 'There is no draft: the model tried to call a tool, and it has none.',
    'draft-foreign-placeholder':
      'There is no draft: the model wrote a name or a detail that it was not given.',
    'draft-echoes-instructions': 'There is no draft: the model sent back its own instructions.',
    'draft-declined': 'There is no draft: the model said that it will not write one.',
    'draft-other-language': 'There is no draft: the model wrote in another language than the client.',
    'draft-too-long': 'There is no draft: the model wrote far too much for one reply.',
    'sentence-blocked': 'It could do harm in this conversation.',
    'sentence-has-link': 'It held a link.',
    'claim-without-citation': 'It stated a fact and named no source.',
    'fact-not-told': 'It said something about the client that nobody told.',
    'citation-unknown': 'It named a source that was not given.',
    'citation-does-not-support': 'The source it named does not say that.',
    'draft-second-look': 'There is no draft: a second look by the model found that it could do harm here.',
    'draft-blocked': 'There is no draft: as a whole it missed something that matters here.',
  },
  tried: {
    ready: 'The model answered.',
    unreachable: 'The model could not be reached. Check the address, and that its server is running.',
    slow: 'The model did not answer in ten seconds.',
    'rate-limited': 'The model is taking no more requests for now. Try again in a few minutes.',
    'cut-off': 'The model began to answer and stopped in the middle.',
    garbage: 'Something answered, but not as a language model does. Check the address.',
    refused: 'The model refused. Check the key and the name of the model.',
    'server-error': "The model's server had a fault. Try again in a few minutes.",
    'not-configured': 'Something is missing: check the kind, the address, the model and the key.',
  },
  draftOther: 'This part did not pass our checks, so it is not shown.',
  field: (names) => `Please check: ${names}.`,
  tooLarge: 'That was more than this page can take in one go (1 MB). Please send it in smaller parts.',
  broken: 'Something went wrong on our side. Nothing you wrote is lost on this page. Please try again.',
  away: 'Our records are out of reach just now. Nothing you wrote is lost on this page. Please wait a few seconds, then try again.',
  crossSite: 'This did not come from the Rapport page itself, so it was not done.',
  wrongHost: 'This address is not one that Rapport answers at.',
  notBuilt: 'The workspace has not been built yet. Start Rapport with npm start, which builds it.',
}
