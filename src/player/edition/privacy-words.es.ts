/** Words of the privacy page inside a package. */
export const es = {
  intro: {
    lms: "Este curso se ha abierto desde la plataforma de formación de tu empresa. Aquí dice qué le envía y qué se queda en este dispositivo.",
    file: "Este curso es un solo archivo. No se conecta a ningún sitio: todo lo que haces se queda aquí.",
  },
  sections: "En esta página",
  sent: {
    title: "Qué se envía a la plataforma",
    text: "Cada respuesta a un ejercicio, con su resultado, cuánto has tardado y si está bien; hasta dónde has llegado en cada lección; las pruebas y el examen, con su puntuación; el tiempo de cada visita, y lo que hace falta para seguir donde lo dejaste. Lo que escribes en los ejercicios de reflexión también va. Tu nombre no sale de aquí: lo pone la plataforma, que ya lo sabe. A nadie más se le envía nada.",
  },
  here: {
    title: "Qué se queda en este dispositivo",
    text: "Una copia de lo mismo, para no perder nada si la plataforma no responde, y además las notas, los trabajos y el cuaderno, que viajan con la plataforma solo mientras quepan. Está bajo un nombre propio de este curso y de este intento, y no se mezcla con nada más.",
  },
  seen: {
    title: "Quién puede verlo",
    text: "Lo que se envía lo ven quienes llevan la plataforma, con las reglas de tu empresa. Lo que se queda aquí puede verlo quien use este dispositivo con tu mismo usuario.",
  },
  erase: {
    title: "Cómo se borra",
    text: "Lo enviado se borra en la plataforma: pídeselo a quien la lleva. Lo de aquí se va al borrar los datos de este sitio en el navegador, y también al empezar un intento nuevo.",
  },
  outgoing: {
    title: "Lo enviado, una cosa tras otra",
    text: "Lo recibe {{name}}, y nadie más. Aquí está todo lo que este dispositivo le ha dicho o le tiene que decir. Las notas, los ajustes y lo que haces en los trabajos no están entre ello: de un trabajo solo se dice que existe.",
    counts: "Recibido: {{delivered}}. En espera: {{waiting}}. No aceptado: {{refused}}.",
    how: { waiting: "En espera", delivered: "Recibido", refused: "No aceptado" },
    why: "Motivo: {{why}}",
    verbs: {
      initialized: "Visita empezada",
      terminated: "Visita terminada",
      completed: "Curso terminado",
      lesson: "Lección terminada",
      passed: "Curso aprobado",
      failed: "Curso no aprobado",
      answered: "Respuesta",
      scored: "Prueba entregada",
      create: "Trabajo guardado",
    },
    right: "bien",
    wrong: "no del todo",
    raw: "Tal como se envía",
    latest: "Se ven las {{n}} últimas cosas; el archivo las tiene todas.",
    save: "Guardar la lista entera",
  },
  file: {
    title: "Qué se guarda y dónde",
    text: "Las respuestas, las notas, los trabajos y los ajustes se guardan en este navegador y en ningún otro sitio. Puede verlos quien use este dispositivo con tu mismo usuario. Si descargas una copia, puede leerla quien tenga el archivo.",
  },
  fileErase: {
    title: "Cómo se borra",
    text: "Se va al borrar en el navegador los datos de los archivos abiertos desde el disco. Borrar este archivo no borra lo guardado.",
  },
};
