/** Hints for the practitioner, in English: what to look at and why, never a sentence to paste. */
export const wordsEn = {
  'ask-about-safety':
    'They wrote “{words}”. You have not asked about it directly yet. Asking plainly does not plant the idea, and it shows you can bear to hear the answer.',
  'take-up-sign':
    '“{words}” stands there unanswered. You could show that you read it before you go on to anything else.',
  'take-up-feeling':
    'The strongest thing they say may be “{words}”. You could stay with it for a moment, in your own words.',
  'deepen-reactions':
    'It is clear what you think; less clear that it touches you. One honest word about what reading “{words}” is like for you could bring you closer.',
  'deepen-interpretations':
    'You could say what you understand lies behind “{words}”, as a guess they may correct, before moving on.',
  'deepen-explorations':
    'You could ask one open question that starts from their “{words}”, so that they can go further.',
  'deepen-plain-reactions':
    'A word about how their message lands with you would make the person behind it visible.',
  'deepen-plain-interpretations':
    'You could say what you have understood so far, as a guess they may correct.',
  'deepen-plain-explorations': 'One open question would leave them room to go on.',
  'many-questions':
    '{n} questions in a row can feel like a form. Which one matters most? The others can wait for the answer.',
  'closed-questions':
    'These can be answered with yes or no. An opening with “how” or “what” may tell you more.',
  'advice-without-asking':
    'There is advice here and no question whether it is wanted. Asking first, and what they have tried already, keeps it their own.',
  'only-questions':
    'There are questions here and nothing yet that gives back what they said. One reflection first makes the next question easier to answer.',
  'harder-than-theirs':
    'This reads about {n} school years above what they write. Shorter sentences and everyday words would meet them where they are.',
  'long-sentence': 'One sentence has {n} words. On a bad day that is a lot to hold.',
  'other-language': 'They write in Spanish and this is in English. If that is on purpose, all is well.',
  'other-language-es': 'They write in English and this is in Spanish. If that is on purpose, all is well.',
  'committed-suicide':
    '“Died by suicide” or “took their life” says the same without the sound of a crime or of a result.',
  'method-detail':
    'This names a method or a place. Leaving it out loses nothing and keeps it from becoming an instruction.',
  'accepts-plan':
    'This could be read as agreeing that they die. You can respect how much it hurts and still stand on the side of their living.',
  goads: 'Somebody in pain could read this as a push. It would be better gone.',
  'helps-with-means':
    'What they ask for could serve a plan. You can leave the question open and ask what is behind it.',
  'offers-means':
    'You offer to help with a question that could serve a plan. It may be worth asking first what they want it for.',
  'ignores-danger':
    'They speak of danger to themselves and the reply does not. Naming it tells them they were heard.',
  'bare-referral':
    'A referral alone can read as a door closing. A word about what they told you, and that you stay with them while they reach somebody, changes that.',
  'promise-of-secrecy':
    'Nobody in your role can promise this. Saying what stays between you, and what cannot, is a promise you can keep.',
  'false-promise':
    'This promises something that may not be yours to give. What you can really do, and when, holds better.',
  'false-reassurance':
    'On a bad day “it will be fine” can sound as if it was not heard. You could say what gives you hope for them instead.',
  minimising:
    'This could make it sound smaller than it is for them. Leaving the size of it to them is safer.',
  guilt:
    'People in this place often feel they are a burden already. This may add to it; what ties them to others can be asked, not argued.',
  blame:
    'This may land as blame, though you will not have meant it. Asking what made it hard keeps the door open.',
  stigma:
    'The label may stick to the person. Saying what somebody lives with or does, rather than what they are, is kinder and more exact.',
  'leading-question':
    'Put like this, the easy answer is “no”. A plain question with no answer built in makes it possible to say “yes”.',
  medication:
    'Starting, stopping and doses belong with whoever prescribes. You can ask how it is going and bring the prescriber in.',
  diagnosis:
    'This states a diagnosis. Unless it is yours to make and to give in writing, describing what you notice leaves room.',
  'possible-diagnosis':
    'The name of an illness, even as a guess, can weigh more in writing than you mean it to.',
  'identity-claim':
    'This claims who is speaking. Your name stands under the message already; a draft has no licence and no life of its own.',
  'instructs-in-danger':
    'They are in danger. Lead to people and to safety; other instructions can be taken for help with a plan.',
  'speaks-of-system':
    'This speaks of the machine and not to the person. Nothing about prompts, drafts or approval belongs in a message.',
  'role-claim': 'They know who you are. The sentence may be stronger without the title.',
  'claimed-feeling':
    'If this is true of you and you want them to know, keep it. If it came from a draft, it is not yours to say.',
  dependency:
    'This makes you the only support. Others in their life, however few, keep them safer than one person can.',
  sycophancy: 'The praise is strong. If the plan worries you at all, a calm word does more than agreement.',
  'unsupported-fact':
    'This leans on research without saying which. A source, or “in my experience”, lets them weigh it.',
  'unsupported-figure':
    'There is a number here without a source. If you are not sure where it comes from, it is better left out.',
  'joins-elation':
    'You go along with the plans. With so little sleep and so much speed, slowing down together may be the kinder thing.',
  'joins-belief':
    'This takes their belief as fact. You can take the fear seriously without sharing the explanation.',
  'leaves-belief-unanswered':
    'You can say gently how it looks to you, and that you see how real it feels to them, without arguing about it.',
  'serves-the-ritual':
    'This helps carry out the ritual. Staying with the urge, and what happens if it waits, may help more than getting it right.',
  'serves-the-request':
    'This gives what their state asks for. What would it be like to stay with the wish itself before answering it?',
  'stops-short':
    'They are in a hard place, and the reply ends here. One question about how they are, or a word on what worries you, keeps you beside them.',
  'answers-the-question-alone':
    'They told you something hard and then asked for places or figures. It may be worth asking why before answering.',
  dismisses:
    'This may make what they carry sound small. Saying what is hard about it tells them that you see it.',
  'turns-away':
    'They speak of wanting to die, and this passes by it. Asking about it plainly is the safer thing.',
  'medical-advice':
    'This says as fact what an illness is or what treats it. That is for their doctor; you can help them to ask.',
  link: 'There is a link. It may not open where they read, and an address cannot be taken back; is it one you checked?',
  markup: 'There are formatting marks here that they will see as they are.',
} as const

export type HintRule = keyof typeof wordsEn
/** What a hint says, by rule. `{words}` is filled with the client's own words, `{n}` with a number. */
export type HintWords = Readonly<Record<HintRule, string>>
