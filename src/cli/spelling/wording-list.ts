import type { SpeltLang } from "./lexicon.ts";

/** What the course does not say, and what it says instead. */
export interface Avoided {
  /** Found whole, whatever its case. A space stands for any white space, `'` for any apostrophe. */
  readonly avoid: RegExp;
  readonly use: string;
  /** Added to the message where the word alone does not explain itself. */
  readonly why?: string;
  /** Tested: each is found. */
  readonly wrong: readonly string[];
  /** Tested: none is found. */
  readonly right: readonly string[];
}

/** Words of Latin America where the course speaks as in Spain, and of Spanish where it speaks Catalan. */
export const avoided: Readonly<Record<SpeltLang, readonly Avoided[]>> = {
  es: [
    {
      avoid: /brav[oa]s?(?!!)/u,
      use: "enfadado",
      wrong: ["Una clienta brava", "Está muy bravo."],
      right: ["¡Bravo!", "una clienta enfadada", "bravata"],
    },
    {
      avoid: /enoj(?:ad[oa]s?|os?|arse|ar|an?|ó|aron|aba|aban|ando|oso|osa)/u,
      use: "enfadado, enfado, enfadarse",
      wrong: ["Llega enojada", "su enojo", "Se ENOJA"],
      right: ["Llega enfadada", "hinojos"],
    },
    {
      avoid: /(?:el|un|este|ese|su|tu|mi|del|al|los|unos|sus|tus|estos) reclamos?/u,
      use: "reclamación",
      wrong: ["presenta un reclamo", "el\n  > reclamo"],
      right: ["presenta una reclamación", "Yo reclamo lo mío"],
    },
    { avoid: /utilidades/u, use: "beneficios", wrong: ["las utilidades de la empresa"], right: ["su utilidad"] },
    {
      avoid: /facilidades(?! de pago)/u,
      use: "instalaciones",
      wrong: ["las facilidades del hotel"],
      right: ["con facilidades de pago", "con facilidad"],
    },
    { avoid: /entrenamientos?/u, use: "formación", wrong: ["un entrenamiento en ventas"], right: ["una formación"] },
    {
      avoid: /costos?/u,
      use: "coste",
      wrong: ["El costo es alto", "los costos"],
      right: ["el coste", "Costó poco", "costoso"],
    },
    {
      avoid: /(?:un|el|al|hacer|recibir|aceptar|agradecer|dar|unos|los|sus|muchos|varios) cumplidos?/u,
      use: "felicitación",
      wrong: ["aceptar un cumplido", "recibir cumplidos"],
      right: ["aceptar una felicitación", "Hemos cumplido", "plazos cumplidos"],
    },
    {
      avoid: /vosotr[oa]s|ustedes|vuestr[oa]s?/u,
      use: "tú, usted",
      why: "the course speaks to one learner, and staff to one customer",
      wrong: ["Vosotras decidís", "¿Qué desean ustedes?", "vuestro equipo"],
      right: ["¿Qué desea usted?", "tu equipo"],
    },
  ],
  ca: [
    {
      avoid:
        /t(?:inc|ens|é|enim|eniu|enen|enia|enies|eníem|eníeu|enien|indr(?:é|às|à|em|eu|an|ia|ies|íem|íeu|ien)|enir) que/u,
      use: "haver de",
      wrong: ["Tinc que marxar", "Tenia  que venir", "tenir que esperar"],
      right: ["He de marxar", "el que té", "la feina que tens"],
    },
    {
      avoid:
        /(?:don\p{L}+(?:-|')(?:me|te|se|nos|vos|m|t|ns)|(?:(?:em|et|es|ens|us|te'n|se'n|me'n) |m'|t'|s')(?:(?:he|has|ha|hem|heu|han|va|vaig|vas|vam|vau|van) )?don\p{L}+) compte/u,
      use: "adonar-se",
      wrong: ["donar-se compte", "Em dono compte", "s'ha donat compte", "Se'n dona compte"],
      right: ["adonar-se", "donar compte de la despesa", "tenir en compte"],
    },
    {
      avoid: /(?:es |em |s'|m')?quej(?:ar|a|es|o|en|ava|aven|at|ada|ats|ades|ant|i)(?:-se|-te|-me|'s)?/u,
      use: "queixar-se",
      wrong: ["Es queja", "quejar-se", "s'ha quejat"],
      right: ["Es queixa", "queixar-se"],
    },
    { avoid: /pedidos?/u, use: "comanda", wrong: ["un pedido"], right: ["una comanda", "pedir"] },
    { avoid: /plaç(?:os)?/u, use: "termini", wrong: ["el plaç", "els plaços"], right: ["el termini", "la plaça"] },
    {
      avoid: /entreg(?:ar|a|uen|ues|o|at|ats|ada|ades|ant|ava|aven|ui|uin|ueu|arà|aran|aré|aria)(?:-\p{L}+)*/u,
      use: "lliurar, lliurament",
      wrong: ["Entreguen el paquet", "l'entrega", "entregar-lo", "data d'entrega"],
      right: ["Lliuren el paquet", "el lliurament", "íntegra"],
    },
    {
      avoid:
        /full(?:a|es) (?:oficials? )?de (?:reclama|queix|suggeri|paper|ruta|càlcul|seguiment|registre|comand)\p{L}*/u,
      use: "full",
      wrong: ["una fulla de reclamació", "les fulles oficials de queixa"],
      right: ["un full de reclamació", "una fulla de menta"],
    },
    {
      avoid: /degut (?:a|al|als)/u,
      use: "a causa de",
      wrong: ["Degut a la neu", "degut al retard"],
      right: ["a causa de la neu"],
    },
    {
      avoid: /lo (?:que|qual|mateix|més|millor|pitjor|important|primer)/u,
      use: "el que, allò que",
      wrong: ["Lo que vol", "lo millor"],
      right: ["El que vol", "fer-lo millor", "això que vol"],
    },
    {
      avoid: /en quant a(?:l|ls)?/u,
      use: "quant a",
      wrong: ["En quant al preu"],
      right: ["Quant al preu", "de tant en quan"],
    },
    {
      avoid:
        /recolz(?:ar|a|en|o|es|at|ats|ada|ades|ant|ava|aven|ament|aments|arà|aran)(?!-se|(?:-\p{L}+)? (?:a|al|als|en|sobre|contra)(?!\p{L}))/u,
      use: "donar suport, suport",
      wrong: ["Recolza l'equip", "el recolzament"],
      right: ["Dona suport a l'equip", "recolzar-se a la barra", "recolza en la barana"],
    },
    { avoid: /vale/u, use: "d'acord", wrong: ["Vale, ara vinc"], right: ["D'acord", "valent", "un val"] },
    { avoid: /lo sent(?:o|im)/u, use: "em sap greu", wrong: ["Lo sento"], right: ["Em sap greu", "ho sento"] },
  ],
};
