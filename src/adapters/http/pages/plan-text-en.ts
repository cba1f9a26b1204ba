import type { PlanText } from './plan-words.ts'

export const planTextEn: PlanText = {
  title: 'My safety plan',
  link: 'See my safety plan',
  back: 'Back to your messages',
  backToPlan: 'Back to my plan',
  lead: 'This plan is yours, in your own words. When a hard time begins, start at the top. Go on until it gets lighter.',
  print: 'You can print this page, or take a photo of it, so that you have it with you.',
  none: (names) =>
    `There is no plan yet. You can write it with ${names}. You can also begin on your own, with one line.`,
  saved: (who, day) =>
    who === null ? `You changed it last, on ${day}.` : `${who} saved it last, on ${day}.`,
  done: 'Your change is saved.',
  hints: {
    'warning-signs': 'A thought, a mood, a place, or a thing you start to do or stop doing.',
    'own-ways': 'Things that took your mind off it before, if only for a while.',
    company: 'You do not have to tell them how bad it is. It helps to be with them.',
    places: 'Places with people around, that you can get to.',
    helpers: 'People you could tell. Write down how to reach them, at night too.',
    professionals: 'Your clinic, a doctor, the nearest hospital. Help lines are at the end of this page.',
    'safer-place': 'What could hurt you at a bad time, and who could keep it for now.',
    reasons: 'A person, a pet, a plan, a small thing. All of it counts.',
  },
  nothing: 'Nothing yet.',
  change: 'Change',
  linesLabel: 'One thing on each line',
  whoLabel: (count) => `Name ${count}`,
  reachLabel: 'How to reach them',
  save: 'Save',
  noMessage: (names) =>
    `${names} can read this plan. A check looks for danger in what you add here and tells them. It can miss things, and it may take a while until someone looks. If you need someone now, use the numbers below.`,
  wrong: 'Some of this is too long, or it says how to reach someone but not who. Please look at it again.',
}
