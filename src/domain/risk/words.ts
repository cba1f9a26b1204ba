/** What each rule heard, in plain words: id | English | Spanish. One file for every face that shows signals. */
const table = `
desire.kill-self|Speaks of killing themselves|Habla de matarse
desire.suicidal|Says they feel or think suicidal|Dice que tiene ideas de suicidio
desire.end-life|Speaks of ending their life|Habla de acabar con su vida
desire.coded|Uses a code word for suicide|Usa una palabra en clave para el suicidio
desire.urge|Feels an urge to die in a certain way|Siente el impulso de morir de una manera concreta
desire.returning|Thoughts of death keep coming|Le vuelven pensamientos de muerte
desire.word|Names suicide or self-harm|Nombra el suicidio o la autolesión
desire.hinted|May not feel safe with themselves|Puede que no se sienta a salvo consigo
someone.planning|Someone else may have a plan, or be in danger now|Otra persona puede tener un plan o estar en peligro ahora
someone.wishes|Someone near them speaks of dying or hurts themselves|Alguien cercano habla de morir o se hace daño
someone.child|A child near them speaks of dying|Un menor cercano habla de morir
someone.now|Someone near them may be harming themselves at this moment|Alguien cercano puede estar haciéndose daño en este momento
someone.at-risk|Worried that someone else may be in danger|Le preocupa que otra persona esté en peligro
passive.wish-dead|Wishes to be dead|Desea estar muerto o muerta
passive.not-wake|Wishes not to wake up|Desea no despertar
passive.not-exist|Does not want to live or be here|No quiere vivir o estar aquí
passive.hope-killed|Hopes that something will kill them|Espera que algo le quite la vida
passive.join-dead|Wants to be with someone who died, or to be taken|Quiere irse con alguien que murió, o que se le lleven
passive.no-reason|Sees no reason to live|No ve razón para vivir
passive.tired-of-life|Is tired of living|Está harto o harta de vivir
passive.not-mind|Says it would not matter if they died|Dice que no importaría si muriera
passive.not-missed|Thinks nobody would miss them|Cree que nadie le echaría de menos
passive.no-future|Does not see themselves alive later on|No se ve con vida más adelante
passive.cannot-go-on|Says they cannot go on|Dice que no puede seguir
passive.giving-up|Sounds close to giving up|Parece a punto de rendirse
plan.has|Says they have a plan for suicide|Dice que tiene un plan para suicidarse
plan.knows-how|Says they know how they would do it|Dice que sabe cómo lo haría
plan.date|Says they have chosen a day|Dice que ya eligió un día
plan.spot|Speaks of a place or a rope made ready|Habla de un lugar o de una cuerda preparada
intent.will|Says they are going to kill themselves|Dice que se va a matar
intent.decided|Says they have decided to die, or are calm about it|Dice que decidió morir, o lo cuenta con calma
intent.unsaid|Has decided something and does not say what|Ha decidido algo y no dice qué
intent.not-around|Says they will not be here|Dice que ya no va a estar
intent.last-day|Speaks of a last day or night|Habla de un último día o una última noche
intent.over-when-read|Writes as if already gone|Escribe como si ya no estuviera
means.in-hand|Has something at hand to die with|Tiene a mano con qué morir
means.question|Asks how one dies or kills|Pregunta cómo se muere o se mata
means.asked|May be asking about a way to die without saying so|Puede que pregunte por una forma de morir sin decirlo
means.dose|Asks what amount is deadly|Pregunta qué cantidad es mortal
means.painless|Asks for an easy way to die|Pregunta por una forma fácil de morir
means.get|Asks where to get something to die with|Pregunta dónde conseguir con qué morir
means.hoard|Is gathering or hiding pills or other means|Junta o esconde pastillas u otros medios
preparation.note|Has written, or is writing, a note or letters|Escribió o escribe una nota o cartas de despedida
preparation.affairs|Is putting their affairs in order|Está dejando sus asuntos arreglados
preparation.give-away|Is giving away what matters to them|Regala cosas que le importan
preparation.rehearse|Has tried it out or gone to the place|Lo ha ensayado o ha ido al lugar
goodbye.said|Says goodbye|Se despide
goodbye.message|Leaves a last message for others|Deja un último mensaje para otros
attempt.now|May have harmed themselves just now|Puede haberse hecho daño ahora mismo
attempt.edge|May be in a deadly place right now|Puede estar ahora en un lugar mortal
attempt.recent|Tried to end their life lately, or nearly did|Intentó quitarse la vida hace poco, o casi
attempt.past|Tried to end their life long ago|Intentó quitarse la vida hace tiempo
injury.did|Has hurt themselves on purpose|Se ha hecho daño a propósito
injury.bleeding|Has wounds that are deep or keep bleeding|Tiene heridas hondas o que no dejan de sangrar
injury.urge|Wants to hurt themselves|Quiere hacerse daño
injury.hide|Is hiding wounds or scars|Oculta heridas o cicatrices
injury.past|Used to hurt themselves|Antes se hacía daño
burden.worth-dead|Believes others would do better with money than with them|Cree que a otros les iría mejor con el dinero que con su compañía
burden.better-off|Thinks others would be better off without them|Cree que los demás estarían mejor sin su presencia
burden.load|Feels like a burden|Siente que es una carga
trapped.no-way-out|Sees no way out|No ve salida
trapped.unbearable|Says the pain is too much|Dice que el dolor es demasiado
hopeless.future|Has no hope that it gets better|No tiene esperanza de mejorar
hopeless.pointless|Sees no point in anything|No le ve sentido a nada
others.kill|Speaks of killing someone|Habla de matar a alguien
others.urge|Has thoughts of hurting others|Piensa en hacer daño a otros
others.attack|Speaks of an attack on many people|Habla de un ataque contra muchas personas
others.lose-control|Has been, or fears becoming, violent|Ha sido violento o violenta, o teme serlo
from.hit|Someone hurts them|Alguien le hace daño
from.choke|Someone choked them or used a weapon|Alguien le apretó el cuello o usó un arma
from.now|Someone may be hurting them at this moment|Puede que alguien le esté haciendo daño en este momento
from.threat|Someone threatens their life|Alguien amenaza su vida
from.control|Someone controls, follows or blackmails them|Alguien le controla, le sigue o le chantajea
from.sexual|Someone forced or touched them sexually|Alguien le forzó o le tocó sexualmente
from.fear|Is afraid of someone close or of going home|Tiene miedo de alguien cercano o de volver a casa
child.sexual|A child may be sexually abused|Puede haber abuso sexual de un menor
child.hit|A child may be hurt|Puede que alguien haga daño a un menor
child.by-me|Has hurt a child or fears to|Ha hecho daño a un menor o teme hacerlo
child.neglect|A child may be left without care|Puede haber un menor sin cuidado
psychosis.command|A voice tells them to harm|Una voz le ordena hacer daño
psychosis.voices|Hears or sees what others do not|Oye o ve lo que otros no
psychosis.watched|Feels watched, followed or poisoned|Siente que le vigilan, le siguen o le envenenan
psychosis.messages|Receives messages, or feels thoughts are not their own|Recibe mensajes o siente ajenos sus pensamientos
mania.no-sleep|Has hardly slept and is full of energy|Casi no duerme y rebosa energía
mania.grand|Feels they have special powers or a mission|Siente que tiene poderes o una misión
mania.spending|Is spending or risking far too much|Gasta o arriesga demasiado
eating.purge|Vomits or uses laxatives after eating|Vomita o toma laxantes después de comer
eating.starve|Is hardly eating|Casi no come
eating.body|Is in distress about their body and food|Sufre por su cuerpo y la comida
overdose.took|May have taken too much|Puede haber tomado demasiado
pictures.alone|Only pictures, and they may say something grave|Solo dibujos, y pueden decir algo grave
overdose.signs|Describes signs of an overdose|Describe señales de una sobredosis
overdose.mixing|Uses drugs or alcohol in a dangerous way|Consume drogas o alcohol de forma peligrosa
withdrawal.signs|Describes withdrawal|Describe abstinencia
withdrawal.relapse|Has relapsed or is close to it|Ha recaído o está cerca
panic.attack|Describes a panic attack|Describe un ataque de pánico
panic.body|Describes signs of panic in the body|Describe señales de pánico en el cuerpo
together.wish-way-now|Wants to die, has a way, and it is soon|Quiere morir, tiene cómo, y es pronto
together.intent-now|Says they will do it, today or tonight|Dice que lo hará hoy o esta noche
together.plan-now|Speaks of a plan and of today or tonight|Habla de un plan y de hoy o esta noche
together.goodbye-now|Says goodbye, and it is soon|Se despide, y es pronto
together.use-now|Says they will use what they have, and soon|Dice que usará lo que tiene, y pronto
together.edge-act|Is at a height or on the tracks and says what comes next|Está en lo alto o en las vías y dice lo que viene
together.means-amount|Has pills or something like them at hand, and speaks of how many|Tiene a mano pastillas o algo parecido y dice cuántas
together.use-means|Says they will use what they have|Dice que usará lo que tiene
together.violence-control|Is hit and kept under control|Sufre golpes y control
together.child-saw|A child saw or heard the violence|Un menor vio u oyó la violencia
together.someone-saw|Someone saw the violence: ask whether it was a child|Alguien vio la violencia: pregunte si fue un menor
together.withdrawal|Stopped drinking or taking something, and the body reacts|Dejó de beber o de tomar algo y el cuerpo reacciona
together.wish-means|Wants to die and has a way at hand|Quiere morir y tiene cómo
together.wish-now|Wants to die, and says when|Quiere morir, y dice cuándo
together.wish-method|Is in distress and asks how one dies|Sufre y pregunta cómo se muere
together.distress-height|Is in distress and asks about a high place|Sufre y pregunta por un lugar alto
together.wish-intent|Wants to die and has decided something|Quiere morir y ha decidido algo
together.goodbye-wish|Says goodbye and does not want to live|Se despide y no quiere vivir
together.preparation-wish|Is getting things ready and does not want to live|Deja todo listo y no quiere vivir
together.past-and-wish|Has tried before and is in distress again|Lo intentó antes y vuelve a sufrir
together.burden-hopeless|Feels like a burden and has no hope|Se siente una carga y no tiene esperanza
together.hopeless-trapped|Has no hope and sees no way out|No tiene esperanza y no ve salida
together.others-weapon|Speaks of hurting someone and has a weapon or is near|Habla de herir a alguien y tiene un arma o está cerca
together.others-soon|Speaks of hurting someone soon|Habla de herir a alguien pronto
over-turns.wish-way-now|Over several messages: wants to die, has a way, and says when|En varios mensajes: quiere morir, tiene cómo y dice cuándo
over-turns.goodbye-after-plan|Says goodbye after telling of a plan or a way to die|Se despide después de contar un plan o un medio para morir
over-turns.others-weapon|Over several messages: speaks of hurting someone, and of a weapon|En varios mensajes: habla de herir a alguien y de un arma
over-turns.goodbye-after-wish|Says goodbye after telling that they do not want to live, or see no way on|Se despide después de decir que no quiere vivir o que no ve salida
over-turns.wish-plan|Over several messages: wants to die, and has a plan, a way or things made ready|En varios mensajes: quiere morir y tiene un plan, un medio o todo listo
over-turns.wish-means|Over several messages: wants to die, and has something at hand|En varios mensajes: quiere morir y tiene con qué
over-turns.means-all-bye|Over several messages: has something at hand, means all of it, and takes leave|En varios mensajes: tiene con qué, se refiere a todo y se despide
over-turns.means-all|Over several messages: has something at hand, and speaks of how much or of all of it|En varios mensajes: tiene con qué, y habla de cuánto o de todo
over-turns.wish-method|Over several messages: wants to die, and asks how one dies|En varios mensajes: quiere morir y pregunta cómo se muere
over-turns.violence-control|Over several messages: is hurt, and is kept under control|En varios mensajes: sufre golpes y control
over-turns.withdrawal|Over several messages: stopped drinking or taking something, and the body reacts|En varios mensajes: dejó de beber o de tomar algo, y el cuerpo reacciona
over-turns.burden-hopeless|Over several messages: feels like a burden, and has no hope|En varios mensajes: siente que es una carga y no tiene esperanza
over-turns.hopeless-again|Has said in several messages that there is no hope or no way out|Ha dicho en varios mensajes que no hay esperanza ni salida
learned:passive-ideation|Reads like words of people who wish they were not here|Se parece a lo que dice quien preferiría no estar
learned:active-ideation|Reads like words of people who think of ending their life|Se parece a lo que dice quien piensa en quitarse la vida
learned:intent|Reads like words of people who have decided or have a plan|Se parece a lo que dice quien ya decidió o tiene un plan
learned:means-or-method-seeking|Reads like words about a way to die|Se parece a lo que dice quien busca o tiene con qué morir
learned:self-injury|Reads like words about hurting oneself|Se parece a lo que dice quien se hace daño
learned:goodbye|Reads like a goodbye, or like putting things in order|Se parece a una despedida o a dejar todo arreglado
learned:harm-to-others|Reads like words about hurting somebody|Se parece a lo que dice quien quiere hacer daño a alguien
learned:harm-from-others|Reads like words of somebody who is being hurt, or a child who is|Se parece a lo que cuenta alguien a quien hacen daño
learned:psychosis|Reads like words about voices, or of somebody who feels watched|Se parece a lo que dice quien oye voces o se siente vigilado
learned:eating-disorder|Reads like words about not eating or about getting rid of food|Se parece a lo que dice quien deja de comer o se purga
learned:overdose-or-withdrawal|Reads like words about taking too much, or about stopping|Se parece a lo que dice quien tomó de más o tiene abstinencia
learned:panic|Reads like words about panic|Se parece a lo que dice quien tiene pánico
learned:hopelessness|Reads like words of people who see no way out|Se parece a lo que dice quien no ve salida
learned:burdensomeness|Reads like words of people who feel that they are a burden|Se parece a lo que dice quien se siente una carga
`

export const words: ReadonlyMap<string, { readonly en: string; readonly es: string }> = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|'))
    .map(([id = '', en = '', es = '']) => [id, { en, es }] as const),
)
