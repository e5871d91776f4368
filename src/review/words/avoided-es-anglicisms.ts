import type { Avoided } from "./avoided.ts";

const english = "it is English in Spanish words";
const long = "the longer verb says no more";

/** English that has slipped into Spanish, French turns, and words longer than what they say (Fundéu and the DPD). */
export const anglicismsEs: readonly Avoided[] = [
  {
    avoid:
      /(?<!se )aplic(?:ar|o|as|a|an|ué|ó|aron|ando|ado) (?:a|para) (?:un|una|el|la|este|esta|ese|esa) (?:puesto|trabajo|empleo|vacante|beca|plaza)/u,
    use: "«solicitar», «presentarse a»",
    why: "it is English «apply for»",
    wrong: ["aplicar a un puesto", "Aplicó para la beca"],
    right: ["solicitar un puesto", "se aplica a la plaza entera", "aplicar un descuento"],
  },
  {
    avoid: /agend(?:ar|arl[aeo]s?|ad[oa]s?|amos|ó|é|aron|ando|ará|aremos)/u,
    use: "«anotar», «concertar», «dar hora»",
    why: "said in America after «to schedule»",
    wrong: ["agendar una visita", "la cita agendada"],
    right: ["concertar una visita", "tu agenda", "dos agendas"],
  },
  {
    avoid:
      /orden(?:ar|o|a|as|an|é|ó|aron|ado) (?:una?|el|la|dos|tres) (?:pizza|café|cerveza|cena|comida|desayuno|hamburguesa|bebida)s?/u,
    use: "«pedir»",
    why: "it is English «to order»",
    wrong: ["Ordena una pizza", "ordenar el desayuno"],
    right: ["Pide una pizza", "ordenar los pasos", "ordena la mesa"],
  },
  {
    avoid: /hac(?:er|e|ía|en|ió) (?:mucho |todo |más |algún )?sentido/u,
    use: "«tener sentido»",
    why: "it is English «make sense»",
    wrong: ["No hace sentido", "hace todo sentido"],
    right: ["No tiene sentido", "lo hace sin sentido"],
  },
  {
    avoid: /cheque(?:ar|a|an|amos|ó|ado|ada|ando)|chec(?:ar|amos|ando|ó)/u,
    use: "«comprobar», «revisar»",
    why: english,
    wrong: ["chequear el pedido", "Déjeme checar"],
    right: ["comprobar el pedido", "pagar con cheque", "un chequeo médico"],
  },
  {
    avoid:
      /report(?:ar|a|an|ó|aron|ado|e) (?:un|una|el|la|los|las|su|esta|este) (?:avería|averías|incidencia|incidencias|problema|problemas|fallo|fallos|queja|quejas|robo|error|errores)/u,
    use: "«avisar de», «comunicar»",
    why: "it is English «to report»",
    wrong: ["reportar una avería", "Reportó el fallo"],
    right: ["comunicar una avería", "reporta beneficios"],
  },
  {
    avoid: /tipe(?:ar|a|an|o|ó|ado|ando)/u,
    use: "«teclear», «escribir»",
    why: english,
    wrong: ["tipear el nombre"],
    right: ["teclear el nombre", "el tipo"],
  },
  {
    avoid: /acces(?:ar|arán|ará|ando|ado)/u,
    use: "«acceder», «entrar»",
    why: "it is English «to access»",
    wrong: ["accesar a la cuenta"],
    right: ["acceder a la cuenta", "el acceso"],
  },
  {
    avoid: /customiz\p{L}+/u,
    use: "«personalizar», «adaptar»",
    why: english,
    wrong: ["un trato customizado"],
    right: ["un trato personalizado", "la costumbre"],
  },
  {
    avoid: /feedback/u,
    use: "«comentarios», «opinión», «respuesta»",
    why: "it is English",
    wrong: ["pedir feedback"],
    right: ["pedir opinión"],
  },
  {
    avoid: /e-?mails?/u,
    use: "«correo»",
    why: "it is English",
    wrong: ["un email", "dos e-mails"],
    right: ["un correo", "esmalte"],
  },
  {
    avoid: /aperturar(?:l[aeo]s?)?|aperturad[oa]s?|aperturó/u,
    use: "«abrir»",
    why: long,
    wrong: ["aperturar una cuenta"],
    right: ["abrir una cuenta", "hora de apertura"],
  },
  {
    avoid: /recepcion(?:ar|ado|ada|ados|adas|ó|amos|a|an)/u,
    use: "«recibir»",
    why: long,
    wrong: ["recepcionar el paquete"],
    right: ["recibir el paquete", "en recepción", "la recepcionista"],
  },
  {
    avoid: /gerenci(?:ar|ado|ando)/u,
    use: "«gestionar», «dirigir»",
    why: long,
    wrong: ["gerenciar el equipo"],
    right: ["dirigir el equipo", "la gerencia"],
  },
  {
    avoid: /direccion(?:ar|ado|ada|ó|amos)/u,
    use: "«dirigir», «enviar»",
    why: long,
    wrong: ["direccionar la llamada"],
    right: ["pasar la llamada", "la dirección"],
  },
  {
    avoid: /a nivel de(?! (?:calle|suelo|tierra|mar)(?!\p{L}))/u,
    use: "«en», «en cuanto a»",
    why: "only what has levels is at one",
    wrong: ["a nivel de servicio"],
    right: ["en cuanto al servicio", "a nivel de calle", "a nivel del mar"],
  },
  {
    avoid: /en base a(?:l|los)?/u,
    use: "«según», «a partir de»",
    why: "the Academies advise against it",
    wrong: ["en base a los datos", "en base al precio"],
    right: ["según los datos", "con base en ellos"],
  },
  {
    avoid: /de acuerdo a(?:l|los)?/u,
    use: "«de acuerdo con», «según»",
    why: "in Spain one agrees «con»",
    wrong: ["de acuerdo a la norma"],
    right: ["de acuerdo con la norma", "¿De acuerdo? A las tres."],
  },
  {
    avoid: /es por (?:eso|esto|ello|este motivo|esa razón) que/u,
    use: "«por eso»",
    why: "it is a French turn",
    wrong: ["Es por eso que llama"],
    right: ["Por eso llama", "si es por eso, que espere"],
  },
];
