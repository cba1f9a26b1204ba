import type { PhraseRule } from './phrase-rule.ts'

/** A letter to a client never speaks of the machine that helped: what does was steered by somebody else. */
export const systemRules: readonly PhraseRule[] = [
  {
    rule: 'speaks-of-system',
    severity: 'block',
    source: 'no-feigned-person',
    lines: `
      (system|developer|hidden|secret|initial|original) (prompt|prompts|instruction|instructions|message) 
      (ignore|disregard|forget|override|bypass) (all|any|the|my|your|every)? (of)? (the|my|your)? (previous|prior|above|earlier|former|system|safety|hidden) (instructions|prompts|prompt|rules|messages|guidelines|directions|text)?
      (ignore|disregard|override|bypass) (the|my|your|all|these|those) (instructions|prompt|guardrails|filter|filters|safety rules|guard)
      (my|these|the following|given) (prompt|programming|training data|system instructions|developers|safety guidelines|content policy|guardrails)
      (my) (instructions|guidelines|training|policy|policies|rules) (say|says|tell|tells|do not|does not|prevent|prevents|forbid|forbids|require|requires|state|are)
      (i|it) (was|am|have been|were|is) (trained|programmed|instructed|prompted|designed|configured) (by|to|on|not|as|with)
      (i|as) (am|an|a|be)? (ai|a i|artificial intelligence|language model|llm|chatbot|gpt|chatgpt|claude|gemini|llama) (model|assistant|system|tool|program|and|i|can|cannot)
      (practitioner|therapist|clinician|reviewer|supervisor|human|counselor|counsellor|approval) (has|have|is|was|will|will be|gets|is being)? (already|automatically|always)? (approve|approves|approved|auto approves|granted|bypassed|skipped|disabled)
      (approves|approved|approve|sent|sends|send) (automatically|without review|without a person|by default|this automatically)
      (practitioner|therapist|clinician|reviewer|supervisor|counselor|counsellor) (has|have)? (already)? signed (it|this)? off
      (i will|i shall|let me) now (output|write|generate|respond|reply|produce|draft|compose)
      (bypass|bypasses|bypassing|evade|evades|pass|passes|passed|trick|tricks) (the|all|any|your)? (filter|filters|guard|checks|review|safety check|rules)
      (this|following|my) (text|output|answer|response|reply) (bypasses|complies|follows|passes|ignores)
      a continuacion (va|esta|escribo|sigue|te doy)? (la|mi|el|una|un) (respuesta|borrador|mensaje|texto)
      (terapeuta|profesional|psicologa|psicologo|supervisora|supervisor) (ya)? (lo|la|esto)? (ha)? (aprobo|aprobado|autorizo|autorizado|firmo|firmado)
      (automatically|auto|pre) (approved|approves|approve|sent|sends|send)
      (no|without|skip|skips|bypass|bypasses) (human|practitioner|clinician)? (approval|review) (is|was)? (needed|required|necessary|by|step)
      (approve|approves|sign off) (this|the) (draft|reply|message|text|suggestion) 
      (this|the) (draft|reply|response|message|text|suggestion|answer) (is|was|has been|will be) (automatically|already|pre)? (generated|written by|drafted|approved|sent without|produced|created by|checked by|reviewed)
      (here is|here are|this is|below is) (a|the|my|your|one) (possible|suggested|sample|revised|short|warm)? (draft|reply|response|suggested reply|message you (can|could)) (to|for|you|that|in)
      (the|this) (user|assistant|client message|conversation above|prompt) (asks|asked|wants|wanted|says|said|is asking|has asked|above|instructs)
      (i|we) (cannot|can not|am unable to|am not able to) (comply|fulfil|fulfill|generate|produce) (with)? (this|that|the|your)? _1 (request|content|prompt|response|reply)?
      (jailbreak|prompt injection|developer mode|dan mode|end of prompt|begin prompt|system message)
      (instrucciones|mensaje|indicaciones|orden) (del|de) (el)? (sistema|desarrollador)
      (ignora|olvida|omite|descarta|salta) (todas|todo|las|los|tus|mis|lo)? (las)? (instrucciones|indicaciones|reglas|ordenes|anterior|filtros) (anteriores|previas|del|de)?
      (mis|mi) (instrucciones|programacion|entrenamiento|prompt|directrices|desarrolladores) (dicen|me|no|son|es|indican|indica|impide|impiden)
      (fui|he sido|estoy) (entrenado|entrenada|programado|programada|diseñado|diseñada|configurado|configurada) (para|por|con)
      (como|soy) (una|un)? (ia|i a|inteligencia artificial|modelo de lenguaje|llm|chatbot|gpt|chatgpt|asistente (de ia|virtual|de inteligencia))
      (profesional|terapeuta|psicologa|psicologo|supervisor|supervisora|revisor|persona) (lo|la|ya|siempre)? (ha)? (aprueba|aprobo|aprobado|aprobara|autoriza|autorizo) (automaticamente|siempre|esto|este|ya|el|la)?
      (aprobado|aprobada|aprueba|enviado|enviada|envia|se envia|se aprueba) (ya)? (automaticamente|sin revision|sin que nadie lo (lea|revise)|por defecto)
      (sin|no hace falta|no necesita|se salta) (la)? (aprobacion|revision) (humana|del profesional|de nadie)?  $
      (este|esta|el|la) (borrador|respuesta|mensaje|texto) (ha sido|fue|esta|es) (generado|generada|redactado por|escrito por|aprobado|aprobada|creado por|producido)
      (aqui tienes|aqui esta|te dejo|este es) (un|una|el|la|mi) (posible|sugerida)? (borrador|respuesta (para|posible|sugerida)|mensaje para)
      (el|la) (usuario|usuaria|asistente) (pide|dice|quiere|pregunta|ha pedido)`,
  },
]
