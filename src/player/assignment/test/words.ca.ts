/** Vegeu `words.es.ts`. */
export const ca = {
  up: "Els teus encàrrecs",
  waiting: "S'està cercant el teu encàrrec…",
  which: "De quin encàrrec és la prova? Tria'n un:",
  none: "Aquí no hi ha cap encàrrec amb prova. Potser el vas acceptar en un altre dispositiu o amb un altre perfil: obre aquí l'enllaç que et van enviar i accepta'l.",
  unknown:
    "Aquest encàrrec no és aquí. Potser el vas acceptar en un altre dispositiu o amb un altre perfil: obre aquí l'enllaç que et van enviar i accepta'l.",
  without: "Aquest encàrrec no demana cap prova.",
  nothing:
    "Aquest curs no té preguntes sobre les lliçons de l'encàrrec, i per tant la prova no es pot fer. Digues-ho a qui te l'ha demanat.",
  toAssignments: "Ves als teus encàrrecs",
  toAssignment: "Ves a l'encàrrec",
  scripting: "Per fer la prova cal JavaScript.",
  of: "És la prova de «{{title}}», de {{trainer}}.",
};
