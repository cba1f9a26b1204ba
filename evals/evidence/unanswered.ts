/** Questions that a library on mental health cannot answer, ours. `choose` gave the share in covers.ts; `keep` is reported. */
const choose = `en How do I change the oil in my car?
en What is the capital of Australia?
en best recipe for sourdough bread
en When does the train to Lisbon leave?
en How tall is Mount Kilimanjaro?
en python list comprehension syntax
en Who won the world cup in 1998?
en How do I file a tax return for a company?
en mortgage interest rates in Spain
en how to prune apple trees in winter
en What is the boiling point of mercury?
en Which visa do I need for Japan?
en dishwasher does not drain
en rules of offside in football
es ¿Cuál es la capital de Mongolia?
es receta de tortilla de patatas
es ¿Cómo cambio el aceite del coche?
es horario del tren a Sevilla
es ¿Quién ganó el mundial de 2010?
es declaración de la renta de una empresa
es ¿Qué altura tiene el Teide?
es cómo podar un olivo
es hipoteca a tipo fijo o variable
es reglas del ajedrez
es la lavadora no desagua`
const keep = `en How do I unlock my phone without the code?
en What is the exchange rate of the yen?
en cheapest flights to Toronto
en who painted the ceiling of the Sistine chapel
en How do volcanoes erupt?
en install a new kitchen tap
en grammar of the subjunctive in French
en What time does the museum open?
en how many litres in a gallon
en repair a punctured bicycle tyre
en history of the Ottoman empire
en What is a good wine with fish?
en paint peeling from the wall
en solar panels on a flat roof
es ¿Cuántos litros tiene un galón?
es ¿Cómo desbloqueo el móvil?
es vuelos baratos a Toronto
es ¿Quién pintó las Meninas?
es ¿Por qué hay volcanes?
es instalar un grifo de cocina
es gramática del subjuntivo
es ¿A qué hora abre el museo?
es arreglar una rueda de bicicleta
es historia del imperio otomano
es placas solares en el tejado`
const parsed = (lines: string): readonly { readonly language: 'en' | 'es'; readonly question: string }[] =>
  lines.split('\n').map((line) => ({
    language: line.startsWith('es') ? ('es' as const) : ('en' as const),
    question: line.slice(3),
  }))

export const unanswered = { choose: parsed(choose), keep: parsed(keep) }
