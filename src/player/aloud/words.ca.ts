/** Words of reading aloud. */
export const ca = {
  listen: "Escolta",
  name: "Lectura en veu alta",
  play: "Llegeix",
  pause: "Pausa",
  stop: "Tanca la lectura",
  previous: "Frase anterior",
  next: "Frase següent",
  speed: "Velocitat",
  times: "{{n}}×",
  ended: "Final de la lliçó.",
  failed:
    "La veu del dispositiu no respon. Torna-ho a provar; si continua igual, tanca el navegador i torna'l a obrir.",
  lost: "No s'ha pogut carregar la lectura en veu alta; potser no hi ha connexió. Torna-ho a provar.",
  looking: "S'està cercant una veu en aquest dispositiu…",
  exercise: "Exercici {{n}}.",
  none: {
    title: "Aquest dispositiu no té cap veu en català",
    online:
      "El navegador ofereix veus per internet, però enviarien el text a un servidor, i Atenta no envia res. Cal una veu instal·lada.",
    nothing:
      "La lectura fa servir les veus instal·lades, sense connexió. En pots afegir una, de franc, a la configuració del sistema:",
    after: "Després, tanca el navegador, torna'l a obrir i prem «Escolta» un altre cop.",
    windows: "Configuració › Hora i idioma › Veu › Afegeix veus › Català.",
    apple: "Configuració › Accessibilitat › Contingut llegit › Veus › Català.",
    android: "Configuració › Accessibilitat › Sortida de síntesi de veu › Instal·la dades de veu › Català.",
    chromeos: "Configuració › Accessibilitat › Text a veu › Veus › Català.",
    linux: "Instal·la {{packages}} amb el gestor de programes.",
  },
};
