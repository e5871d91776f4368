import type { es } from "./words.es.ts";

/** Vegeu `words.es.ts`. */
export const ca: typeof es = {
  gift: {
    kind: "GIFT no té res que s'assembli a un diàleg ni a una valoració.",
    "several-blanks": "Tenen diversos buits, i GIFT n'admet un per pregunta.",
    arrow: "Una resposta porta «->», que GIFT llegiria com una parella.",
    "too-many-right": "Tenen tantes opcions correctes que els percentatges de GIFT no arriben a sumar 100.",
    "weights-rounded": "El percentatge de cada opció és el més proper dels que admet Moodle.",
    "order-by-place":
      "Ordenar passa a ser aparellar cada pas amb el seu lloc: puntua cada lloc encertat, no el que va seguit.",
    "score-steps": "En allunyar-se del valor, la puntuació baixa de cop i no a poc a poc.",
    "typed-exact":
      "L'altra plataforma només perdona les majúscules: un accent o una lletra de més compten com a error.",
    "reasons-joined": "Les explicacions de cada part van juntes, després de respondre.",
    figure: "Els llocs de la figura hi van en paraules; el dibuix no hi va.",
    "points-shown": "Els punts per comparar es llegeixen amb la resposta model, sense caselles per marcar.",
    hints: "Les pistes no hi van.",
    again: "Es perd que repeteixen una pregunta anterior.",
    marks: "El que és a la dreta d'una parella perd la negreta, la cursiva o el codi.",
    "lesson-link": "Els enllaços a altres lliçons queden com a text.",
    term: "Els termes del glossari queden com a text, sense la definició.",
    picture: "Les imatges no hi van: en queda el que diuen.",
  },
  qti: {
    kind: "Són d'un tipus que aquest programa no sap escriure en QTI.",
    adaptive:
      "Els diàlegs hi van com a preguntes adaptatives, torn a torn, i hi ha plataformes que no les admeten. La cara i l'ànim del client no hi van.",
    "typed-exact":
      "En el que s'escriu, l'altra plataforma perdona les majúscules i que hi faltin tots els accents, i poca cosa més.",
    "number-typed":
      "El número s'escriu, sense control lliscant. Si val amb coma o amb punt ho decideix l'altra plataforma.",
    "reasons-joined": "Les explicacions de cada part van juntes, després de respondre.",
    figure: "Els llocs de la figura hi van en paraules; el dibuix no hi va.",
    "points-shown": "Els punts per comparar es llegeixen amb la resposta model, sense caselles per marcar.",
    hints: "Les pistes no hi van.",
    again: "Es perd que repeteixen una pregunta anterior.",
    "lesson-link": "Els enllaços a altres lliçons queden com a text.",
    term: "Els termes del glossari queden com a text, sense la definició.",
    picture: "No s'ha pogut llegir una imatge: en queda el que diu.",
  },
  in: {
    "no-right": "Queda fora: cap resposta no és correcta.",
    "essay-bare": "Queda fora: és oberta i no porta cap comentari general amb què comparar el que s'escriu.",
    "not-in-bank": "Queda fora: en un banc no hi pot haver preguntes així. En una lliçó, sí.",
    "part-count": "Queda fora: té massa parts o massa poques ({{detail}}).",
    "same-twice": "Queda fora: la mateixa opció hi és dues vegades.",
    "no-words": "Queda fora: no pregunta res.",
    scale: "Queda fora: el seu nombre no cap en una escala.",
    "feedback-added": "Hi faltava algun comentari i se n'hi ha posat un de general: escriu-hi tu el que calgui.",
    "prompt-added": "No portava enunciat i se n'hi ha posat un: revisa'l.",
    "points-added": "S'hi han posat punts amb què comparar la resposta: revisa'ls.",
    "heads-added": "S'han posat noms a les columnes: revisa'ls.",
    "scale-added": "S'han posat els extrems i el pas de l'escala ({{detail}}): revisa'ls.",
    "blank-added": "El buit s'ha posat en una línia a part.",
    weights: "Les opcions valien altres percentatges: tot el que valia més de 0 ara és correcte.",
    "partial-credit":
      "Hi havia respostes que només valien una part de la nota, i aquí això no existeix: ja no compten com a correctes.",
    wildcard: "No ve la resposta amb «*», que valia per qualsevol text.",
    "other-feedback": "No ve el comentari per a qualsevol altra resposta.",
    "false-choice": "No ve l'opció falsa que no tenia parella.",
    category: "No ve la categoria.",
    tags: "No venen les etiquetes.",
    markup: "Portava un format que aquí no existeix: en queda el text.",
    picture: "No venen les imatges.",
    link: "Portava un enllaç que aquí no pot anar: en queda el text.",
    word: "Una resposta porta «;» o cometes i no es pot admetre ({{detail}}).",
    renamed: "Passa a dir-se {{detail}}: el seu nom ja existia o aquí no servia.",
  },
  problem: {
    "empty-file": "Aquí no hi ha cap pregunta. Tria un altre fitxer.",
    "too-large": "El text és massa llarg. Reparteix-lo en diversos fitxers.",
    "not-text": "Hi ha un caràcter que no és text. Desa el fitxer com a text en UTF-8.",
    "brace-open":
      "Aquesta clau «{» no es tanca abans de la línia en blanc. Tanca-la i no deixis línies en blanc dins d'una pregunta.",
    "brace-close": "Hi ha una clau «}» abans que se n'obri cap. Si és un signe del text, escriu «\\}».",
    "title-open": "El títol comença amb «::» i no s'acaba. Escriu «::títol::».",
    "question-empty": "La pregunta no té paraules. Escriu-les abans de les claus.",
    "answer-count": "Té menys respostes de les que calen. Afegeix-hi les que faltin.",
    "answer-empty": "Hi ha una resposta sense paraules. Escriu-la o treu-ne el signe.",
    "answer-mark":
      "Hi ha una resposta sense «=» ni «~» al davant. Posa-li el seu; si és un signe del text, escriu «\\=» o «\\~».",
    "match-arrow": "Hi ha una parella sense «->». Escriu «=esquerra -> dreta».",
    number: "Això no és un nombre. Escriu-lo amb punt, com «3», «3:0.5» o «2.5..3.5».",
    weight: "El percentatge ha de ser entre −100 i 100. Corregeix-lo.",
    "after-answers":
      "Una pregunta té un sol parell de claus. Fes-ne dues preguntes, o escriu «\\{» i «\\}» si són signes del text.",
    "extra-broken":
      "El comentari «atenta» d'aquesta pregunta està canviat i no es pot llegir. Treu-lo o torna a fer el fitxer.",
  },
};
