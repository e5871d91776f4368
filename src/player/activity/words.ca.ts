/** Words of the card in which learners make something. */
export const ca = {
  kicker: "Activitat",
  saved: {
    saving: "S'està desant…",
    saved: "Desat en aquest dispositiu",
    failed:
      "Aquest navegador no ho pot desar. Continua a la pantalla: baixa-ho o imprimeix-ho abans de tancar la pàgina.",
  },
  removed: "Has tret «{{what}}».",
  removedSomething: "Has tret una part.",
  undo: "Desfés",
  canUndo: "Ho pots desfer amb el botó «Desfés».",
  restored: "Desfet: tot torna a estar com abans.",
  preview: "Així queda",
  actions: "Què fer amb el teu treball",
  print: "Imprimeix",
  markdown: "Baixa-ho (Markdown)",
  svg: "Baixa-ho (SVG)",
  notebook: "Mira el quadern",
};
