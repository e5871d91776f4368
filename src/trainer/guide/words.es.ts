/** Words of the trainer's guide: two sheets, each of them a page on paper. */
export const es = {
  intro: "Encargar, recoger y leer resultados sin ningún servidor, en dos páginas que puedes imprimir.",
  print: "Imprimir la guía",
  foot: "Lo que ves en las páginas para quien forma se queda en este dispositivo. El curso se abre en {{address}}.",
  ask: {
    title: "Encargar y recoger",
    points: {
      key: {
        title: "Guarda tu clave",
        text: "Con el primer encargo se crea una clave en este dispositivo. Con ella se firman tus encargos y solo con ella se abren los resultados. Guarda una copia con contraseña en «Clave y datos»: sin ella, si pierdes el dispositivo, los resultados que te envíen ya no se podrán abrir.",
      },
      build: {
        title: "Prepara el encargo",
        text: "En «Nuevo encargo», elige lecciones o módulos, la fecha, el orden, la nota mínima y, si quieres, una prueba. Verás cuántos minutos suma y cómo lo verá quien lo reciba.",
      },
      give: {
        title: "Entrégalo",
        text: "Con un enlace o un mensaje ya escrito, con un código QR en la pantalla, con una hoja para colgar en el almacén, con un archivo o con una cita para el calendario. Todo va dentro del enlace: no pasa por ningún servidor.",
      },
      people: {
        title: "Di a quién esperas",
        text: "Pega en «Resultados» la lista de nombres, o de nombres y números. Así sabrás también quién falta, y tendrás un recordatorio listo para copiar.",
      },
      collect: {
        title: "Recoge",
        text: "Toca el enlace que te envíen, lee su QR con la cámara del móvil en el que llevas los encargos, o suelta en «Resultados» una carpeta con todos los archivos. Si el curso está instalado, también puedes compartir los archivos con él desde el chat. De cada uno se dice qué ha pasado.",
      },
      platform: {
        title: "Si tenéis una plataforma",
        text: "Haz en «Paquetes» un archivo SCORM con las lecciones que quieras y dáselo a quien lleve la plataforma (Moodle u otra), en recursos humanos o en informática. Ella asigna, apunta y guarda las notas; a «Resultados» no llega nada. Antes de abrirlo a todo el mundo, que lo pruebe una persona. Las preguntas solas salen y entran por «Preguntas», al final de la página.",
      },
      change: {
        title: "Cambia lo que haga falta",
        text: "Al cambiar un encargo se crea una versión nueva. Quien abra el nuevo enlace verá qué cambia, y no perderá nada de lo que lleva hecho.",
      },
    },
  },
  read: {
    title: "Leer los resultados y cuidarlos",
    points: {
      board: {
        title: "Personas y lecciones",
        text: "Cada casilla dice qué nota lleva una persona en una lección. Abre a la persona para ver qué respondió. Si alguien ya lo ha hecho de otra manera, márcalo como hecho a mano: se verá así y no entrará en las estadísticas.",
      },
      items: {
        title: "Facilidad",
        text: "Qué parte de los puntos consigue de media el equipo la primera vez que responde. Una pregunta muy fácil o muy difícil dice poco de cada persona y mucho de la lección.",
      },
      discrimination: {
        title: "Discriminación",
        text: "Si quienes van mejor en lo demás aciertan también esta pregunta. Cerca de cero o por debajo, mira si la pregunta se entiende. Con menos de veinte personas no se muestra, porque engañaría.",
      },
      sure: {
        title: "Creían saberlo",
        text: "Lo primero que hay que volver a explicar es lo que muchas personas creen saber y no saben. «Preguntas» lo pone delante, con lo que han elegido y la lección que conviene repetir.",
      },
      certificates: {
        title: "Contrafirma certificados",
        text: "Con tu firma, un certificado deja de ser solo autodeclarado. Hazlo solo si sabes que el examen lo hizo esa persona. Quien quiera comprobarlo necesita tu tarjeta, que está en «Clave y datos».",
      },
      proof: {
        title: "Qué demuestra y qué no",
        text: "Un resultado demuestra que salió de un dispositivo y que nadie lo ha cambiado. No demuestra quién lo tenía en las manos, y quien se empeñe puede hacer trampas: las respuestas están en la página. Sirve para enseñar, no para sancionar.",
      },
      data: {
        title: "Son datos de personas",
        text: "Di a tu equipo qué recoges y para qué, no pidas más de lo que necesitas y bórralo cuando ya no haga falta: es lo que pide el Reglamento (UE) 2016/679, artículos 5 y 13. En «Clave y datos» puedes borrar a una persona o todo.",
      },
      copy: {
        title: "Haz copias",
        text: "La copia de «Clave y datos» lleva la clave, los encargos, los resultados y las listas, todo cifrado con tu contraseña. Se recupera en otro dispositivo y se junta con lo que haya allí.",
      },
    },
  },
};
