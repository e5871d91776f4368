/** Words of the page of things made. */
export const ca = {
  description: "Tot el que fas a les activitats del curs, per canviar-ho, imprimir-ho o baixar-ho.",
  intro: "El que fas a les activitats del curs es desa aquí, en aquest dispositiu.",
  made: "El que has fet",
  none: "El que facis en una activitat apareixerà aquí.",
  printAll: "Imprimeix-ho tot",
  changed: "Última modificació: {{date}}",
  lesson: "De la lliçó «{{lesson}}»",
  change: "Canvia",
  changeThis: "Canvia «{{title}}»",
  loading: "S'està carregant…",
  failed:
    "No s'ha pogut carregar tot el que cal per mostrar-ho; potser no hi ha connexió. El que vas fer no s'ha tocat.",
  retry: "Torna-ho a provar",
  gone: "Aquesta activitat ja no és al curs, però el que vas fer continua aquí.",
  unknown:
    "Aquesta versió del curs no sap mostrar aquest treball tal com el vas deixar, però conserva tot el que vas escriure:",
  untitled: "Treball sense títol",
  markdown: "Baixa-ho (Markdown)",
  json: "Baixa-ho (JSON)",
  open: "El que encara pots fer",
  allMade: "Has fet totes les activitats del curs.",
  noneToMake: "Aquest curs no té activitats.",
  scripting: "Per fer les activitats cal JavaScript.",
};
