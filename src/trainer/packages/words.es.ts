/** Words of the page that makes packages. `n` is `count` as it is written. */
export const es = {
  intro:
    "Si tu empresa tiene una plataforma de formación (un LMS como Moodle), haz aquí un archivo con las lecciones que quieras y cárgalo en ella: la plataforma asigna, apunta quién lo ha hecho y guarda las notas. El archivo se prepara en este dispositivo y no se envía a ningún sitio.",
  format: {
    legend: "Para qué es",
    scorm12: "SCORM 1.2",
    scorm12Hint: "¿No sabes cuál? Este: lo entienden casi todas las plataformas.",
    scorm2004: "SCORM 2004 (4.ª edición)",
    scorm2004Hint: "Guarda más y distingue entre terminado y aprobado. Elígelo si tu plataforma lo admite.",
    cmi5: "cmi5",
    cmi5Hint:
      "Para plataformas recientes: cada respuesta queda registrada con todo detalle. Elígelo si la tuya dice que admite cmi5.",
    xapi: "xAPI (Tin Can)",
    xapiHint:
      "Para plataformas que abren contenidos xAPI y los unen a un registro de aprendizaje (LRS). Si tu plataforma admite también cmi5, mejor ese.",
    html: "Un solo archivo HTML",
    htmlHint:
      "Sin plataforma: se abre con un doble clic, también desde una memoria USB y sin conexión. Nadie recibe los resultados.",
  },
  language: {
    legend: "Idioma",
    both: "Los dos: cada persona cambia cuando quiere",
    one: "Un archivo HTML lleva un solo idioma. Para tener los dos, haz dos archivos.",
  },
  lessons: {
    before: "El curso pide acabar antes esto, que no está en el paquete. Sin ello, el paquete no lo pedirá:",
    exam: "Con todo el curso va también el examen final.",
    noExam: "El examen final solo va con todo el curso, y la prueba de un módulo, con todas las lecciones del módulo.",
  },
  order: {
    legend: "Cómo se hace",
    free: "En el orden que cada cual quiera",
    fixed: "En orden: cada lección se abre al terminar la anterior",
  },
  moveOn: {
    legend: "Qué hace falta para que la plataforma lo dé por hecho",
    usual: "Terminarlo y aprobar; si no hay nada que puntúe, terminarlo",
    Passed: "Aprobar",
    Completed: "Terminarlo, con cualquier nota",
    CompletedOrPassed: "Terminarlo o aprobar, lo que llegue antes",
    NotApplicable: "Nada: cuenta como hecho desde el principio",
  },
  pass: {
    label: "Nota para aprobar (en %)",
    hint: "Si lo dejas vacío, la del curso: {{pass}} %. Si la plataforma pide otra, manda la de la plataforma.",
  },
  name: {
    label: "Nombre del archivo",
    hint: "Si lo dejas vacío, uno que dice el curso, el idioma y el formato.",
  },
  wrong: {
    lessons: "Elige al menos una lección.",
    pass: "Escribe un número entero del 1 al 100, o déjalo vacío.",
  },
  make: {
    title: "El paquete",
    button: "Hacer el paquete",
    going: "Haciendo el paquete",
    stop: "Cancelar",
    stopped: "Cancelado. No se ha hecho ningún archivo.",
  },
  failed: {
    kit: "El programa que va dentro de los paquetes no está en este dispositivo y no se ha podido descargar. Conéctate y vuelve a probar. No se ha hecho ningún archivo; lo que has elegido sigue aquí.",
    course:
      "No se han podido leer todas las lecciones. Sin conexión solo se pueden hacer paquetes en los idiomas que tengas guardados; se guardan en los ajustes. No se ha hecho ningún archivo; lo que has elegido sigue aquí.",
    unknown:
      "Algo ha fallado y no se ha hecho ningún archivo. Recarga la página y vuelve a probar; lo que has elegido sigue aquí.",
    "too-much":
      "Con tantas lecciones, lo que SCORM 1.2 deja guardar no alcanza para no perder nunca una nota. Elige menos lecciones o SCORM 2004.",
    changed: "El curso ha cambiado mientras tanto. Recarga la página y vuelve a probar.",
  },
  made: {
    title: "El paquete está listo",
    holds: "{{lessons}}, {{items}}, {{size}} MB.",
    lessons_one: "{{n}} lección",
    lessons_many: "{{n}} de lecciones",
    lessons_other: "{{n}} lecciones",
    items_one: "{{n}} ejercicio",
    items_many: "{{n}} de ejercicios",
    items_other: "{{n}} ejercicios",
    state:
      "En el peor de los casos, lo que la plataforma tiene que recordar de cada persona ocupa {{worst}} de los {{room}} caracteres que permite: lo terminado, las notas y las respuestas caben siempre.",
    rest: "Si falta sitio, lo primero que no viaja a otro dispositivo es lo que está a medio responder, después el punto exacto de la página y después lo escrito con palabras propias y el historial. En el mismo dispositivo no se pierde nada.",
    download: "Descargar el paquete",
    next: "Cárgalo en la plataforma como paquete SCORM. Para actualizarlo más adelante, sustituye el archivo en la misma actividad: si la plataforma conserva los intentos, como Moodle, cada persona sigue donde estaba.",
    nextCmi5:
      "Cárgalo en la plataforma como paquete cmi5, sin descomprimirlo. Para actualizarlo más adelante, sustituye el archivo en la misma actividad: si la plataforma conserva las inscripciones, cada persona sigue donde estaba.",
    nextXapi:
      "Cárgalo en la plataforma como paquete xAPI o Tin Can, sin descomprimirlo. La plataforma lo abre y le dice a qué registro enviar lo que se hace; abierto por su cuenta, no envía nada a nadie.",
    nextFile:
      "Dáselo a quien quieras. Lo que haga cada persona se queda en su navegador; puede llevárselo como copia desde los ajustes.",
  },
  kept: {
    here: "Las piezas para hacer paquetes ({{size}} MB) están en este dispositivo: también se pueden hacer sin conexión, en los idiomas que tengas guardados.",
    not: "Las piezas para hacer paquetes no están guardadas en este dispositivo: para hacerlos hace falta conexión.",
  },
};
