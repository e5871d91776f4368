import { anyOf } from "../text.ts";
import type { Cues } from "./cues.ts";

const numbers = {
  ...{
    un: 1,
    una: 1,
    dos: 2,
    dues: 2,
    tres: 3,
    quatre: 4,
    cinc: 5,
    sis: 6,
    set: 7,
    vuit: 8,
    nou: 9,
    deu: 10,
    onze: 11,
  },
  ...{ dotze: 12, quinze: 15, vint: 20, trenta: 30, quaranta: 40, seixanta: 60, mitja: 0.5, mig: 0.5 },
};
const number = String.raw`(\d+(?:[.,]\d+)?|(?:${Object.keys(numbers).join("|")})(?!\p{L}))`;
const ask = "què|quin|quina|quins|quines|qui|quant|quanta|quants|quantes|on|quan";
/** Words after which "no" belongs to a clause inside the question. */
const inside = "que|si|quan|mentre|perquè|per|qui|on|com|encara|sense|fins|però|i";
const plain = `(?:(?!(?:${inside})\\s)[\\p{L}\\d«»'’·-]+\\s+){0,7}?`;
const pick = "assenyala|marca|tria|escull|indica|localitza|busca|digues";
const not = "no|mai|tampoc";

const masculineInA =
  /^(?:dia|problema|tema|sistema|programa|mapa|idioma|clima|drama|esquema|lema|trauma|símptoma|aroma|diploma|telegrama|poema|enigma|dilema|panorama)$/u;
const feminine =
  /^(?:sort|nit|mort|llum|veu|mà|fi|carn|sang|set|por|dent|font|gent|ment|nau|neu|creu|clau|pell|pau|salut|calor|olor|suor|flor|tos|llei|llar|part|llet|mel|sal|febre|mare|foto|moto|ràdio|gràcia|base|classe|imatge|frase|torre|serp|presó|raó|il·lusió|pressió|opinió|ocasió|qüestió|reunió|passió|visió|missió)$/u;
const singularInS =
  /^(?:dilluns|dimarts|dimecres|dijous|divendres|crisi|temps|pas|cas|mes|país|interès|autobús|estrès|tros|gas|gos|nas|vas|cos|fons|pis|avís|compromís|permís|abús|ús|més|menys|abans|després|dos|tres|sis|ingrés|procés|accés|excés|progrés|anàlisi|congrés|avis|dos|os|arròs|espais)$/u;

export const ca: Cues = {
  allOrNone:
    /^(?:(?:totes|tots|tot|cap|res|ambdues|ambdós|(?:les|els) (?:dues|dos|tres|quatre)|qualsevol)(?: d| de)?(?: elles| ells| les| els| l| aquestes| aquests)?(?: (?:dues|dos|tres|quatre))?(?: (?:coses|maneres|formes))?(?: respost(?:a|es)| opci(?:ó|ons)| frases?| afirmacions)?(?: anteriors?)?(?: (?:són|és|seria|serien))?(?: (?:correct(?:a|es)|cert(?:a|es)|vertader(?:a|es)|vàlid(?:a|es)|bon(?:a|es)|adequad(?:a|es)))?(?: (?:val(?:en)?|serveix(?:en)?|valdrien?|servirien?))?|tant (?:una|l una) cosa com l altra|tant la primera com la segona|(?:la |les )?(?:opci(?:ó|ons) |respost(?:a|es) )?(?:[a-e]|primera|segona|tercera|quarta)(?: (?:i|o) (?:la )?(?:[a-e]|primera|segona|tercera|quarta))+(?: són (?:correctes|certes|vertaderes))?)$/u,
  othersNamed: /(?<!\p{L})(?:coses|anteriors?|respostes|opcions|correctes|qualsevol d(?:e|els|elles|ells)?)(?!\p{L})/u,
  negative: new RegExp(
    [
      `(?<!per )(?<![\\p{L}])(?:${ask})\\s+${plain}(?:${not})(?=\\s+(?!només\\b|sols\\b|(?:hi |en )?(?:pot|poden|ha de|hauria de) (?:faltar|oblidar))\\p{L})`,
      `(?<![\\p{L}])(?:quin|quina|quins|quines|què)\\s+(?:és|són|seria|serien)\\s+${plain}que\\s+(?:${not})(?![\\p{L}])`,
      `(?<![\\p{L}])(?:${pick})\\s+${plain}que\\s+(?:${not})(?![\\p{L}])`,
      "(?<![\\p{L}])quin(?:a|s|es)?\\s[^?]*?(?:el|la|els|les)\\s+\\p{L}+\\s+menys\\s+\\p{L}",
      "(?<![\\p{L}])(?:excepte|tret|llevat|menys)(?=\\s*(?:[:?.]|$|un[a]?(?![\\p{L}])|d['’]un|de (?:la|les|l['’])))",
      `(?<![\\p{L}])(?:${ask})\\s[^?]*?(?<!al )(?<![\\p{L}])(?:el|la|els|les)\\s+(?:que\\s+)?menys(?![\\p{L}])`,
      // «Què és l'últim que faries?» asks what nobody should do; «…que va dir?» asks for what came at the end.
      `(?<![\\p{L}])(?:${ask})\\s[^?]*?(?:l['’]últim(?:a cosa)?|la darrera cosa|el darrer) que\\s+(?:(?:li|els|el|la|les|ho|et|es|ens)\\s+|[lt]['’]){0,2}\\p{L}+ri(?:a|es)(?![\\p{L}])`,
      `(?<![\\p{L}])(?:${ask})\\s+${plain}(?:[tl]['’]|et\\s+|li\\s+)?(?:evitaries|desaconsellaries|estalviaries|callaries)(?=\\s*(?:[?,:.]|$|(?:en|al|aquí|ara|avui|de dir|de fer|dir|fer)(?![\\p{L}])))`,
      `(?<![\\p{L}])(?:què|quin|quina|quins|quines)\\s+${plain}(?:(?:has|hauries|s['’]ha|s['’]hauria)\\s+d['’]|cal\\s+|convé\\s+)evitar(?![\\p{L}])`,
    ].join("|"),
    "iu",
  ),
  exception: /(?<!\p{L})tot(?:e?s)\s[^.?]*?(?<!\p{L})(?:excepte|tret|llevat|menys|fora)(?!\p{L})/iu,
  absolute: {
    harmless: anyOf(
      "(?:gairebé|quasi|no|com|des de|de|per|el de) sempre",
      "sempre que",
      "(?:gairebé|quasi) (?:mai|ningú|tots|totes|tothom)",
      "més que mai",
      "tots els (?:dies|mesos|anys)",
      "totes les (?:nits|tardes|setmanes)",
      "no només",
      "(?:el|un|del|al|de|mal de|meu|teu|seu) cap",
      "cap (?:a|al|als|aquí|allà|amunt|avall|endavant|endarrere|enrere|dins|fora|on)",
      "de totes maneres",
      "de tota manera",
      // «No en queda cap» denies one thing, not all.
      "no (?:(?!mai|sempre)[^ .,;]+ ){0,5}?(?:ningú|cap(?! cas| manera| concepte))",
    ),
    strong: anyOf(
      "sempre",
      "mai",
      "jamai",
      "ningú",
      "en cap cas",
      "sota cap concepte",
      "de cap manera",
      "en absolut",
      "absolutament",
      "sense excepci(?:ó|ons)",
      "passi el que passi",
    ),
    weak: anyOf("tots", "totes", "tothom", "cap", "només", "qualsevol"),
  },
  contrasts: new Set(
    "avui demà ahir dilluns dimarts dimecres dijous divendres dissabte diumenge matí tarda vespre nit abans després més menys amb sense sí no primer últim millor pitjor dins fora amunt avall esquerra dreta".split(
      " ",
    ),
  ),
  range: {
    between: new RegExp(`(?:(?:de|del|entre)\\s+|d['’]|(?=\\d))${number}\\s*(?:[–—-]|a|al|i)\\s*${number}`, "iu"),
    under: new RegExp(`menys (?:del?\\s+|d['’])${number}`, "iu"),
    over: new RegExp(`més (?:del?\\s+|d['’])${number}`, "iu"),
    upTo: new RegExp(
      `(?:(?:fins a|com a màxim|com a molt|abans de)\\s+(?:les\\s+|la\\s+)?|abans d['’])${number}`,
      "iu",
    ),
    from: new RegExp(
      `(?:a partir (?:de\\s+|d['’])|com a mínim\\s+|almenys\\s+|des (?:de\\s+|d['’]))(?:les\\s+|la\\s+)?${number}`,
      "iu",
    ),
  },
  numbers,
  units: {
    ...{ minut: 1, minuts: 1, min: 1, hora: 60, hores: 60, h: 60, dia: 1440, dies: 1440 },
    ...{ setmana: 10080, setmanes: 10080, mes: 43200, mesos: 43200, any: 525600, anys: 525600 },
  },
  follows(last, word) {
    // «S'ofereix l'…»: only a vowel can follow.
    if (/^[ld]['’]$/u.test(last)) return /^h?[aeiouàèéíòóú]/u.test(word);
    const [gender, count] = { el: "ms", la: "fs", els: "mp", les: "fp", un: "ms", una: "fs", uns: "mp", unes: "fp" }[
      last
    ] ?? ["", ""];
    if (!gender) return undefined;
    const plural = word.endsWith("s") && !singularInS.test(word);
    if (plural !== (count === "p")) return false;
    // The article would be elided: «l'error», «l'hora».
    if ((last === "el" && /^h?[aeiouàèéíòóú]/u.test(word)) || (last === "la" && /^h?[aeoàèéòó]/u.test(word)))
      return false;
    const its = genderOf(word, plural);
    return its && its === gender;
  },
  forms: {
    quote: /^[«“"]/u,
    infinitive:
      /^(?!(?:llar|bar|carrer|taller|diner|primer|tercer|mar|par|lloguer|paper|exemplar|particular|similar|familiar|ahir|ver|anar i tornar)$)\p{L}*(?:[aeiíàèé]r|ndre|[aeio]ure|rebre|metre|rompre|batre)$/iu,
  },
  several: {
    asked: /(?<!\p{L})(?:quins|quines)(?!\p{L})/iu,
    given: /^(?:els|les|uns|unes)\s|\si\s/iu,
    single: /^(?:el|la|un|una)\s|^l['’]/iu,
  },
  lead: new Set(["no", "ja", "primer", "abans", "després", "també", "millor", "només", "i"]),
  clock: /\d+[:.]\d\d|\d\s*h(?!\p{L})|\bla una\b|\bles [\p{L}\d]+/iu,
};

function genderOf(word: string, plural: boolean): "m" | "f" | undefined {
  const noun = plural
    ? word
        .replace(/(?<=ci|si|ra|gi|ni)ons$/u, "ó")
        .replace(/es$/u, "a")
        .replace(/s$/u, "")
    : word;
  if (masculineInA.test(noun)) return "m";
  if (feminine.test(noun) || /(?:ció|sió|tat|tut|itud|esa)$/u.test(noun)) return "f";
  if (/ista$|(?:ant|ent)$/u.test(noun)) return undefined;
  if (noun.endsWith("a")) return "f";
  return /(?:[oil]|iu|eu|atge|dor|tor|ment|isme|t)$/u.test(noun) ? "m" : undefined;
}
