import type { AiText } from './ai-words.ts'

export const aiTextEn: AiText = {
  purposes: {
    'draft-replies': {
      name: 'Draft replies',
      what: 'An AI model writes a first draft. A person reads it and decides.',
    },
    'suggest-moves': {
      name: 'Ideas for a reply',
      what: 'An AI model gives short ideas for a reply. A person writes it.',
    },
    'read-risk': {
      name: 'Looking for danger',
      what: 'An AI model reads your words for signs of danger.',
    },
    'draft-notes': { name: 'Notes', what: 'An AI model writes a first draft of the notes on your care.' },
    transcribe: { name: 'Writing down talks', what: 'An AI model turns the sound of a talk into text.' },
    research: { name: 'Research', what: 'What you wrote helps people learn how to care better.' },
    'quality-review': {
      name: 'Checking our work',
      what: 'An AI model helps to check how well we work.',
    },
  },
  listTitle: 'Your yes and your no',
  listLead: 'We ask about each use on its own. If you say nothing, the answer is no.',
  notUsed: 'This is not used here.',
  notAgreed: 'You have not said yes to this.',
  agreed: ({ day, until }) => `You said yes on ${day}.${until === null ? '' : ` It ends on ${until}.`}`,
  on: ({ day, until }) => `That was on ${day}.${until === null ? '' : ` It ends on ${until}.`}`,
  to: (model, provider) => `It is for the model ${model}, run by ${provider}.`,
  way: {
    page: () => 'You said it on this page.',
    'in-person': (name) =>
      name === null ? 'It was said in person.' : `It was said in person. ${name} wrote it down.`,
    'by-phone': (name) =>
      name === null ? 'It was said by phone.' : `It was said by phone. ${name} wrote it down.`,
    'on-paper': (name) =>
      name === null ? 'It was signed on paper.' : `It was signed on paper. ${name} wrote it down.`,
  },
  byGuardian: (guardian) => `${guardian} said it for you.`,
  ended: (day) => `It ended on ${day}.`,
  takeBack: (name) => `Take my yes back: ${name}`,
  takeBackAndDelete: 'Take it back and delete the drafts',
  deleteDrafts: (count) =>
    count === 1 ? 'Delete the one draft that is kept' : `Delete the ${count} drafts that are kept`,
  deleteLead:
    'Drafts that AI made are kept here. You can have them deleted. Replies that a person sent you stay.',
  deleted: 'The drafts are deleted.',
  oneTakenBack: 'Your yes is taken back.',
  takenBackAndDeleted: 'Drafts are now off. Those made so far are deleted.',
  usesLink: 'See each time AI was used',
  usesTitle: 'Each time AI was used',
  usesLead: 'This lists each time your words went to an AI model. The last one comes first.',
  usesNone: 'No AI model was ever used with your messages.',
  asked: (who, purpose, model, provider) =>
    `${who} asked ${model}, run by ${provider}. What for: ${purpose}.`,
  outcome: {
    shown: (who) => `A draft came back. ${who} saw it.`,
    used: (who) => `A draft came back. ${who} read it, made a reply from it, and sent it to you.`,
    checked: (who) => `It read a draft once more, to look for harm, before ${who} saw it whole.`,
    withheld: () => 'An answer came back. Our checks held it back, so nobody saw it whole.',
    failed: () => 'No full answer came back.',
    abandoned: (who) => `${who} left the page before the answer was done.`,
    open: () => 'We do not know what came back. Nothing of it was kept.',
    late: () => 'An answer came back, but things had changed by then. It was not kept.',
  },
  draftDeleted: (day) => `The draft was deleted on ${day}.`,
  youAgreed: (day) => `This was under the yes of ${day}.`,
  sent: 'What was sent: the last messages, without the names, places and numbers that the computer found.',
  receipt: 'Details to check it by',
  receiptNumber: 'Number',
  receiptSent: 'Mark of what was sent',
  receiptBack: 'Mark of what came back',
  receiptNothing: 'nothing came back',
  receiptUnknown: 'not known',
  receiptPrompt: 'Mark of our instructions',
  receiptRules: 'Rules it was under',
  older: 'See earlier ones',
  backToAi: 'Back to what AI does here',
}
