/** Words of the test of an assignment, where there is none to take. */
export const es = {
  up: "Tus encargos",
  waiting: "Buscando tu encargo…",
  which: "¿De qué encargo es la prueba? Elige uno:",
  none: "Aquí no hay ningún encargo con prueba. Puede que lo aceptaras en otro dispositivo o con otro perfil: abre aquí el enlace que te enviaron y acéptalo.",
  unknown:
    "Este encargo no está aquí. Puede que lo aceptaras en otro dispositivo o con otro perfil: abre aquí el enlace que te enviaron y acéptalo.",
  without: "Este encargo no pide ninguna prueba.",
  nothing:
    "Este curso no tiene preguntas sobre las lecciones del encargo, así que la prueba no se puede hacer. Dilo a quien te lo pidió.",
  toAssignments: "Ver tus encargos",
  toAssignment: "Ver el encargo",
  scripting: "Para hacer la prueba hace falta JavaScript.",
  of: "Es la prueba de «{{title}}», de {{trainer}}.",
};
