/** With what people begin to write before they say anything; alone, or several in a row. Folded, by `|`. */
export const openers = `
hi|hey|hello|hiya|yo|heya|hi there|hey there|hello there|hi again|hey again|hello again|hi all|hey all|hey guys|hi guys|hi everyone|hey everyone
how are you|how are you doing|how are you today|how is it going|hows it going|hope you are well|hope you are ok|hope you are doing well|hope ur ok|whats up|what is up|sup|wassup|hru|how r u|how r you
good morning|good afternoon|good evening|morning|evening|hey doc|hi doc|hello doctor|dear doctor
so|so yeah|so um|so basically|well|ok|okay|ok so|okay so|um|umm|uh|erm|hmm|yeah|yeah so|anyway|anyways|basically|honestly|tbh|ngl|look|listen|btw|oh|and|but|also|please|pls|plz|sorry|lol|haha|idk|ty|thanks|thank you
sorry to bother you|sorry for the long message|can i ask something|can i ask you something|quick question|i have a question|not sure where to start|idk where to start|i dont know where to start|idk how to say this|i dont know how to say this|im new here|its me again|just wanted to say|i just wanted to say|i wanted to say
hola|buenas|buenos dias|buenas tardes|buenas noches|holi|ola|hola buenas|hola que tal|que tal|como estas|como esta|como andas|como te va|espero que estes bien|espero que este bien|hola de nuevo|hola otra vez|hola a todos
oye|oiga|mira|mire|bueno|pues|bueno pues|eh|este|o sea|la verdad|ps|disculpa|disculpe|perdon|perdona|una pregunta|tengo una pregunta|no se como decirlo|no se como decir esto|no se por donde empezar|soy yo otra vez|solo queria decir|jaja|gracias|vale|entonces|asi que|y|pero|tambien|porfa|por favor
🙂|😊|😅|😂|👋|❤|🙏|😭|🥺|😔|😬|👍`

/** With what they leave off when they have said it. */
export const closers = `
ok|okay|k|kk|lol|lmao|haha|hah|idk|idk man|idk anymore|tbh|ngl|thanks|thank you|thanks a lot|thank you so much|thanks for your time|thx|ty|tysm|thank u|cheers|anyway|anyways|so yeah|yeah|yep|i guess|i suppose|you know|yk|or something|or whatever|whatever|and stuff|sorry|sry|sorry for rambling|please|pls|plz|btw|right|bye|see you|ttyl|brb|good night|gn|have a nice day|have a good day|thanks for reading|thanks for listening|thats all|that is all|just saying|hope thats ok|does that make sense|if that makes sense|and you|how are you|how about you|wbu|hbu
gracias|muchas gracias|mil gracias|gracias por leer|gracias por escuchar|vale|bueno|jaja|jajaja|no se|ns|nose|en fin|y eso|y ya|eso|eso es todo|nada mas|pues nada|sabes|porfa|por favor|xfa|perdon|saludos|un saludo|buenas noches|hasta luego|nos vemos|o algo|o algo asi|o lo que sea|supongo|creo|la verdad|o sea|y tu|y usted
🙂|😊|😅|😂|🤣|😭|🥺|🙃|😔|😞|😢|😕|☹|❤|💔|🙏|👍|✨|😬|😩|🥲|💀`
