interface Sayings {
  readonly scripting: string;
  readonly old: string;
}

const es: Sayings = {
  scripting: "Para hacer este curso hace falta JavaScript: actívalo en el navegador y vuelve a abrirlo.",
  old: "Este navegador es demasiado antiguo para este curso. Actualízalo o ábrelo con otro.",
};

const byLanguage: Readonly<Record<string, Sayings>> = {
  es,
  ca: {
    scripting: "Per fer aquest curs cal JavaScript: activa'l al navegador i torna'l a obrir.",
    old: "Aquest navegador és massa antic per a aquest curs. Actualitza'l o obre'l amb un altre.",
  },
};

/** What a package's page says where the player cannot start. */
export const sayings = (lang: string): Sayings => byLanguage[lang] ?? es;
