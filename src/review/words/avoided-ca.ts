import type { Avoided } from "./avoided.ts";
import { slipsCa } from "./avoided-ca-slips.ts";
import { wordsCa } from "./avoided-ca-words.ts";

const spanish = "it is a turn of Spanish";
const falls = "a preposition falls before «que»; a relative one takes «què»";

/** Turns of Spanish in Catalan, after the IEC's grammar, Optimot and ésAdir. */
export const avoidedCa: readonly Avoided[] = [
  {
    avoid:
      /t(?:inc|ens|é|enim|eniu|enen|enia|enies|eníem|eníeu|enien|indr(?:é|às|à|em|eu|an|ia|ies|íem|íeu|ien)|enir) que/u,
    use: "«haver de»",
    why: "it is Spanish «tener que»",
    wrong: ["Tinc que marxar", "Tenia  que venir", "tenir que esperar"],
    right: ["He de marxar", "el que té", "la feina que tens"],
  },
  {
    avoid: /hi ha(?:via)? que (?!sempre|sobre|entre|per |altre|potser|ser(?:à|ia))\p{L}+(?:ar|er|re|ir)(?:-\p{L}+)*/u,
    use: "«cal», «s'ha de»",
    why: "it is Spanish «hay que»",
    wrong: ["Hi ha que esperar", "hi havia que fer-ho"],
    right: ["Cal esperar", "S'ha de fer", "gent hi ha que sempre espera", "n'hi ha que sí"],
  },
  {
    avoid:
      /(?:don\p{L}+(?:-|')(?:me|te|se|nos|vos|m|t|ns)|(?:(?:em|et|es|ens|us|te'n|se'n|me'n) |m'|t'|s')(?:(?:he|has|ha|hem|heu|han|va|vaig|vas|vam|vau|van) )?don\p{L}+) compte/u,
    use: "«adonar-se»",
    why: "it is Spanish «darse cuenta»",
    wrong: ["donar-se compte", "Em dono compte", "s'ha donat compte", "Se'n dona compte"],
    right: ["adonar-se", "donar compte de la despesa", "tenir en compte"],
  },
  {
    avoid: /degut (?:a|al|als)/u,
    use: "«a causa de»",
    why: "it is Spanish «debido a»",
    wrong: ["Degut a la neu", "degut al retard"],
    right: ["a causa de la neu", "el que és degut"],
  },
  {
    avoid:
      /lo (?:que|qual|mateix|més|millor|pitjor|important|primer|únic|últim|normal|difícil|fàcil|bo|dolent|nostre|vostre|meu|teu|seu)/u,
    use: "«el que», «allò que»",
    why: "Catalan has no article «lo»",
    wrong: ["Lo que vol", "lo millor", "lo difícil és callar"],
    right: ["El que vol", "fer-lo millor", "això que vol"],
  },
  {
    avoid: /per lo (?:tant|menys|general|vist)/u,
    use: "«per tant», «almenys», «en general», «pel que es veu»",
    why: "Catalan has no article «lo»",
    wrong: ["Per lo tant, truca", "per lo menys"],
    right: ["Per tant, truca", "per tant"],
  },
  {
    avoid: /en quant a(?:l|ls)?/u,
    use: "«quant a»",
    why: "it is Spanish «en cuanto a»",
    wrong: ["En quant al preu"],
    right: ["Quant al preu", "de tant en quan"],
  },
  {
    avoid: /en relació a(?:l|ls)?/u,
    use: "«amb relació a», «en relació amb»",
    why: "two turns were joined into one",
    wrong: ["en relació a la factura"],
    right: ["amb relació a la factura", "en relació amb la factura"],
  },
  {
    avoid: /(?<!des )(?:de|en|amb) que/u,
    use: "«que», «què»",
    why: falls,
    wrong: ["abans de que truqui", "estar d'acord amb que pagui", "confiar en que vingui", "el dia en que va trucar"],
    right: [
      "abans que truqui",
      "estar d'acord que pagui",
      "el dia en què va trucar",
      "de què parles?",
      "des que truca",
    ],
  },
  {
    avoid: /des de que/u,
    use: "«des que»",
    why: falls,
    wrong: ["des de que truca"],
    right: ["des que truca", "des de quan?"],
  },
  {
    avoid: /per a que/u,
    use: "«perquè»",
    why: "it is Spanish «para que»",
    wrong: ["per a que ho sàpiga"],
    right: ["perquè ho sàpiga", "per a què serveix?"],
  },
  {
    avoid: /és per (?:això|aquest motiu|aquesta raó) que/u,
    use: "«per això»",
    why: "it is a French turn that came through Spanish",
    wrong: ["És per això que truca"],
    right: ["Per això truca", "si és per això, que s'esperi"],
  },
  {
    avoid: /per suposat/u,
    use: "«és clar», «per descomptat»",
    why: "it is Spanish «por supuesto»",
    wrong: ["Per suposat que sí"],
    right: ["Per descomptat que sí", "el cas suposat"],
  },
  {
    avoid:
      /a nivell (?:(?:de|dels|del(?! mar))(?! carrer| terra)|d'\p{L}+|personal|professional|individual|general|pràctic|humà)/u,
    use: "«en», «quant a», «com a»",
    why: "only what has levels is at one",
    wrong: ["a nivell de servei", "a nivell personal", "a nivell d'empresa"],
    right: ["quant al servei", "a nivell del mar", "el nivell de servei"],
  },
  {
    avoid: /apart (?:de|del|dels|d'\p{L}+)/u,
    use: "«a part de»",
    why: "«apart» is a noun",
    wrong: ["Apart del preu", "apart d'això"],
    right: ["A part del preu", "a part"],
  },
  {
    avoid: /don(?:a|ava|ar|arà|i) igual/u,
    use: "«tant és», «és igual»",
    why: "it is Spanish «da igual»",
    wrong: ["Li dona igual"],
    right: ["Tant li és", "és igual", "dona'ls igual a tots"],
  },
  {
    avoid: /(?<!(?:drets?|\p{L}*falt\p{L}*) )al respecte(?=[.,;:?!»])/u,
    use: "«sobre això», «pel que fa a això»",
    why: "it is Spanish «al respecto»",
    wrong: ["No han dit res al respecte."],
    right: [
      "No n'han dit res.",
      "Tothom té dret al respecte.",
      "Li ha faltat al respecte.",
      "el dret al respecte mutu",
    ],
  },
  {
    avoid: /a dia d'avui/u,
    use: "«avui», «ara com ara»",
    why: spanish,
    wrong: ["A dia d'avui no ho sabem"],
    right: ["Ara com ara no ho sabem", "el dia d'avui"],
  },
  {
    avoid: /de totes formes/u,
    use: "«de tota manera»",
    why: spanish,
    wrong: ["De totes formes, gràcies"],
    right: ["De tota manera, gràcies", "figures de totes les formes"],
  },
  {
    avoid: /men[oy]s? mal|menys mal/u,
    use: "«sort que», «encara bo»",
    why: "it is Spanish «menos mal»",
    wrong: ["Menys mal que truca", "Menos mal"],
    right: ["Sort que truca", "en fa menys, de mal"],
  },
  {
    avoid: /vós/u,
    use: "«vostè»",
    why: "staff speak to customers in the third person",
    wrong: ["I vós, què en penseu?"],
    right: ["I vostè, què en pensa?", "arròs"],
  },
  ...wordsCa,
  ...slipsCa,
];
