/** Words of the notice that answers cannot be kept. */
export const ca = {
  refused:
    "Aquest navegador no deixa desar res aquí (potser és una finestra privada). Pots continuar, però quan tanquis la pàgina es perdrà el que facis. Baixa'n una còpia abans de sortir.",
  newer:
    "Una versió més nova d'Atenta ha desat aquí les teves respostes i aquesta no les sap llegir. No s'ha tocat res. Si acabes de respondre alguna cosa, baixa'n abans una còpia; després torna a carregar la pàgina per fer servir la versió nova.",
  failed:
    "No s'han pogut desar les últimes respostes en aquest dispositiu. Encara són en aquesta pàgina: baixa'n una còpia abans de tancar-la.",
  full: "En aquest dispositiu no queda lloc per desar les teves respostes. Les últimes encara són en aquesta pàgina: baixa'n una còpia abans de tancar-la.",
  corrupt:
    "El que aquest navegador tenia desat està malmès i no es pot llegir bé. Atenta no ho ha tocat. Baixa una còpia del que hi ha en aquesta pàgina abans de tancar-la.",
  download: "Baixa el que has fet",
};
