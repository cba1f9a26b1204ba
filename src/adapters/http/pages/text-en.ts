import type { PageText } from './page-text.ts'

const percent = (share: number): string => `${Math.max(1, Math.round(share * 100))} %`

export const textEn: PageText = {
  otherLanguage: { name: 'Español', locale: 'es' },
  skip: 'Go to the message form',
  leave: 'Leave this page quickly',
  back: 'Back to your messages',
  error: 'Error',
  problem: 'There is a problem',
  somebody: 'your care team',
  me: {
    title: (names) => `Your messages with ${names}`,
    reads: (names, several) =>
      several ? `${names} read what you write here.` : `${names} reads what you write here.`,
    hours: (hours) => `Messages are read ${hours}.`,
    hoursList: (zone) => `Messages are read at these times ${zone}:`,
    noHours: 'There are no fixed times when messages are read.',
    here: 'Someone is here to read now. An answer may still take a while.',
    away: (next) =>
      next === null
        ? 'Nobody is reading messages right now.'
        : `Nobody is reading messages right now. They are read again ${next}.`,
    conversation: 'Your conversation',
    noMessages: 'There are no messages yet. You can write the first one below.',
    earlier: (count) => `Earlier messages (${count})`,
    all: (count) => `See all ${count} messages on one page`,
    allTitle: 'All your messages',
    you: 'You',
    write: 'Write a message',
    label: 'Your message',
    hint: 'Take your time. You can write as much or as little as you like.',
    send: 'Send message',
    sent: (time) => `We have your message, ${time}.`,
    sentAway: 'If you do not want to wait: who is there for you now',
    newMessage: (name) => `New message from ${name}.`,
    cameAbout: (name, { origin, shareEdited, model }) => {
      if (origin === 'own-words') return `Written by ${name}.`
      if (origin === 'with-feedback') return `Written by ${name}, who used a writing check.`
      if (origin === 'from-a-move')
        return shareEdited === 0
          ? `${name} chose a short idea from a list, read it, and sent it.`
          : `${name} began with a short idea from a list and put it in their own words.`
      if (shareEdited === null)
        return `An AI model wrote a first draft here, which is now deleted. ${name} saw it and sent this reply.`
      const changed =
        shareEdited === 0
          ? 'read it and sent it as it was'
          : `read it, changed ${percent(shareEdited)} of it, and sent it`
      return `An AI model${model === null ? '' : ` (${model})`} wrote a first draft. ${name} ${changed}.`
    },
  },
  crisis: {
    title: 'If you need help now',
    lead: 'You can talk to someone at any time. You do not have to wait for a reply here.',
    emergency: 'If you or someone else is in danger now:',
    chat: 'write at',
    call: 'call',
    text: 'text',
    textWord: (word) => `text ${word} to`,
    or: 'or',
    always: 'at any time',
    seeSite: 'see the site for its hours',
    more: 'More lines',
    none: 'Find a line near you at findahelpline.com.',
  },
  ai: {
    title: 'What AI does here',
    short: {
      off: 'AI help is off. You turned it off.',
      none: 'No AI helps with your messages.',
      feedback: 'A writing check helps with replies. AI does not write them.',
      moves: 'The computer may offer short ideas for a reply. A person writes and sends it.',
      drafts: 'An AI model may write a first draft. A person reads it, changes it, and sends it.',
    },
    link: 'See what AI does here, or turn it off',
    whatTitle: 'How it works now',
    what: {
      off: 'You turned AI help off. The people who help you write each word on their own.',
      none: 'No AI helps with your messages. The people who help you write each word on their own.',
      feedback:
        'When someone writes back to you, the computer may point out a word that could hurt, or a question that could be more open. What you wrote stays on our own computers.',
      moves:
        'When someone reads your message, the computer may show them two or three short ideas for a reply. People wrote these ideas. The computer only picks them. What you wrote stays on our own computers.',
      drafts:
        'You said yes to draft replies. An AI model may write a first draft. The computer takes out the names and places it finds before the model sees your words.',
    },
    never: (names) => `No AI can send you a message. ${names} must read each word and say yes first.`,
    safety:
      'One check is always on. It looks for words that show danger, so that a person sees those messages first. It follows fixed rules on our own computers. It never answers you and never sends you away.',
    offTitle: 'Turn AI help off or on',
    offLead: 'You get the same care with AI on or off. You can change this at any time.',
    turnOff: 'Turn AI help off',
    turnOn: 'Turn AI help on',
    turnedOff: 'AI help is now off.',
    turnedOn: 'AI help is now on.',
    draftsTitle: 'Draft replies',
    draftsAsk: (model, provider) =>
      `Is it fine with you if an AI model writes first drafts of replies? The model is ${model}. It is run by ${provider}.`,
    draftsSees: (provider) =>
      `If you say yes, your messages go to ${provider}. Before that, the computer takes out names, places and numbers. It finds most of them, but not each one. The people who help you read each draft. They can change it or throw it away.`,
    draftsChange:
      'You can take your yes back at any time. Then no more drafts are made. If you say no, your care stays the same.',
    draftsGiven: (day) => `You said yes on ${day}.`,
    agree: 'Yes, drafts are fine with me',
    takeBack: 'Take my yes back',
    agreed: 'Thank you. Drafts are now on.',
    takenBack: 'Drafts are now off. No more are made.',
    noDrafts: 'No AI model writes drafts here.',
  },
  link: {
    title: 'This link does not work',
    lead: 'It may be old, or a part of it may be missing. Please open the whole link again, just as you got it.',
    why: 'A link can also end. The clinic may have ended it, or all that was kept here may have been wiped, as you can ask. Then it is gone for good, and no one can read it. This page is the same for each link that does not work.',
    help: 'If it still does not work, ask the clinic for a new one. You can call or visit them as you did before.',
    yourText: 'What you wrote',
    keep: 'This was not sent. You can copy it, open your link again, and send it there.',
  },
  hoursWords: {
    language: 'en',
    days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    dayRange: (from, to) => `${from} to ${to}`,
    times: (from, to) => `from ${from} to ${to}`,
    and: 'and',
    zone: (place) => `(time in ${place})`,
    onDay: (day) => `on ${day}`,
    at: (day, time) => `${day} at ${time}`,
    today: 'today',
    tomorrow: 'tomorrow',
  },
  staff: {
    signInTitle: 'Sign in to Rapport',
    email: 'E-mail address',
    password: 'Password',
    signIn: 'Sign in',
    wrong: 'The e-mail address or the password is not right.',
    byLink: 'No password? Ask an administrator for a one-time link.',
    linkTitle: 'Sign in with your link',
    linkLead: 'Press the button to sign in. The link then stops working, so nobody else can use it.',
    linkButton: 'Sign in',
    linkOld: 'This sign-in link does not work',
    linkOldHelp: 'It may be old or used. Ask an administrator for a new one, or sign in with your password.',
  },
  setup: {
    title: 'Set up Rapport',
    lead: 'This makes your organisation and you, its first administrator. You can change the rest later.',
    code: 'Setup code',
    codeHint: 'It was printed where Rapport was started.',
    organisation: 'Name of your organisation',
    zone: 'Time zone',
    zoneHint: 'For example America/New_York or Europe/Madrid',
    yourName: 'Your name',
    passwordHint: (least) =>
      `At least ${least} characters. Three or four words with spaces between them work well.`,
    create: 'Create and sign in',
    done: 'Rapport is set up. Please sign in.',
    wrongCode: 'The setup code is not right. Look where Rapport was started.',
    fieldMissing: (label) => `Fill in: ${label}.`,
    emailWrong: 'Enter an e-mail address like name@example.org.',
    passwordShort: (least) => `Choose a password of at least ${least} characters.`,
    passwordLong: (most) => `Choose a password of at most ${most} characters.`,
    second: 'Ask everybody for a second step at sign-in',
    secondHint:
      'A passkey, or an app that shows codes. A stolen password then opens nothing. You add yours next.',
    passwordLeaked:
      'This one is on a list of passwords that were stolen somewhere, so others try it. Choose three or four words that have nothing to do with each other.',
    passwordEasy: {
      common:
        'This one is easy to guess. Others use it too, or it is made of keys in a row, of repeats or of few common words. Choose three or four words that have nothing to do with each other.',
      'about-you':
        'This one holds your name, your e-mail address or the name of the practice, and little else. Choose words that nobody links with you.',
      number: 'A number alone is easy to guess. Choose three or four words with spaces between them.',
      'one-word': 'One word alone is easy to guess. Choose three or four words with spaces between them.',
    },
    zoneWrong: 'Choose a time zone, for example Europe/Madrid.',
  },
  missing: { title: 'Page not found', lead: 'There is no page at this address. Check it, or go back.' },
  broken: { title: 'Something went wrong' },
}
