/** Words of the page. */
export const es = {
  title: "Buscar",
  description: "Encuentra un pasaje de las lecciones, un término del glosario o una nota tuya, también sin conexión.",
  find: "Buscar en el curso",
  /** Where nothing is typed yet. */
  hint: "Escribe como quieras: sin acentos, en singular o en plural, incluso con alguna errata. Lo que buscas no sale de este navegador.",
  hintOther: "También se busca en {{language}}.",
  keys: "Con el teclado: / lleva al buscador, las flechas recorren los resultados y Escape borra lo escrito.",
  scripting: "Para buscar hace falta JavaScript. Las lecciones y el glosario se pueden leer sin él.",
  building: "Preparando la búsqueda…",
  vague: "Sigue escribiendo: con tan poco no se distingue nada.",
  count_one: "{{count}} resultado",
  count_many: "{{count}} de resultados",
  count_other: "{{count}} resultados",
  /** Before the language's name: «en catalán». */
  none: "No hay nada con «{{query}}».",
  noneTips: "Prueba con otra palabra o con menos palabras.",
  instead: "No hay nada con «{{typed}}» tal cual. Esto es lo que hay con «{{query}}».",
  some: "Ningún pasaje tiene todas las palabras. Estos tienen alguna.",
  /** Before a button with other words. */
  suggestion: "Quizá buscas:",
  lessons: "Lecciones",
  terms: "Glosario",
  notes: "Tus notas",
  other: "En {{language}}",
  more_one: "Ver {{count}} lección más",
  more_many: "Ver {{count}} de lecciones más",
  more_other: "Ver {{count}} lecciones más",
  failed:
    "No se han podido cargar los textos de las lecciones, así que no se puede buscar en ellas. Comprueba la conexión y prueba otra vez.",
  failedOther: "No se han podido cargar los textos en {{language}}, así que no se puede buscar en ellos.",
  retry: "Probar otra vez",
  keep: "Guardar una copia para buscar sin conexión",
  missing: "En este curso no hay textos en los que buscar.",
};
