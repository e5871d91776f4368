/** Words of the learner's guide: two sheets, each of them a page on paper. */
export const es = {
  title: "Guía rápida",
  description: "Dos páginas para imprimir: cómo abrir un encargo, aprender sin conexión y enviar el resultado.",
  intro: "Lo que necesitas para hacer el curso, con o sin encargo, en dos páginas que puedes imprimir.",
  print: "Imprimir la guía",
  foot: "El curso se abre en {{address}}. Lo que haces se queda en tu dispositivo: sale solo si tú lo envías.",
  learn: {
    title: "Aprender",
    points: {
      open: {
        title: "Abre el curso",
        text: "Toca el enlace que te han enviado o apunta al código QR con la cámara del móvil. No hay que crear ninguna cuenta ni dar ningún correo.",
      },
      offline: {
        title: "Llévatelo sin conexión",
        text: "La primera vez, el curso se guarda en el dispositivo; arriba verás cuándo está disponible sin conexión. Después funciona en el almacén, en el metro o en modo avión. Si lo instalas desde el menú del navegador, se abre como una aplicación más.",
      },
      accept: {
        title: "Acepta tu encargo",
        text: "Un encargo dice quién te pide qué lecciones y para cuándo. Acéptalo con tu nombre: desde entonces la página de inicio te lleva por sus lecciones. Puedes tener varios a la vez.",
      },
      answer: {
        title: "Responde sin miedo",
        text: "Cada respuesta te explica por qué. Equivocarse no cuesta nada en las lecciones: puedes intentarlo otra vez, y cuenta la última respuesta. Di también si lo sabías seguro o si dudabas; te ayuda a repasar lo que toca.",
      },
      return: {
        title: "Déjalo y vuelve",
        text: "Todo se guarda en el momento. Cuando vuelvas, «Continuar» te deja en la misma línea, aunque se haya apagado el móvil.",
      },
      review: {
        title: "Repasa un poco cada día",
        text: "En «Repaso» te esperan unas pocas preguntas, justo antes de que se te olviden. Con cinco minutos basta.",
      },
      share: {
        title: "Si compartís el dispositivo",
        text: "Crea tu perfil en los ajustes, con un PIN o una contraseña si quieres. Cada persona ve solo lo suyo.",
      },
    },
  },
  send: {
    title: "Enviar el resultado",
    points: {
      when: {
        title: "Cuándo",
        text: "Cuando termines el encargo, o antes si te lo piden. Puedes enviarlo tantas veces como quieras: cuenta el último.",
      },
      look: {
        title: "Mira qué se envía",
        text: "Antes de enviar verás todo lo que va dentro: tus respuestas a las preguntas de ese encargo, cuánto tardaste y con qué seguridad respondiste. Tus notas, lo que creas en las actividades, tus repasos y las demás lecciones no van.",
      },
      how: {
        title: "Elige cómo",
        text: "Con el menú de compartir, como archivo o con un enlace, por la aplicación de mensajes que uséis; o enseña el código QR en la pantalla y quien te forma lo lee con su cámara. El archivo lleva el detalle; el QR y el enlace, el resumen.",
      },
      safe: {
        title: "Solo lo lee quien te lo ha encargado",
        text: "El resultado viaja cifrado y firmado por tu dispositivo. Aunque lo reciba otra persona, no podrá abrirlo, y si alguien lo cambia, se nota.",
      },
      copy: {
        title: "Guarda una copia",
        text: "Si limpias el navegador o pierdes el móvil, lo que has hecho se pierde con él. Haz una copia en los ajustes de vez en cuando: es un archivo que puedes abrir en otro dispositivo.",
      },
      link: {
        title: "Si el enlace no se abre",
        text: "Algunas aplicaciones de mensajes lo cortan. Copia el mensaje entero y pégalo en la página «Encargos», o pide el archivo.",
      },
      device: {
        title: "Si cambias de móvil",
        text: "Haz una copia en el antiguo y ábrela en el nuevo. Avisa a quien te forma: verá que el resultado llega de otro dispositivo y te preguntará si eres tú.",
      },
      late: {
        title: "Si no llegas a tiempo",
        text: "No se cierra nada: puedes seguir y enviarlo después. Quien te forma verá que llega más tarde.",
      },
    },
  },
};
