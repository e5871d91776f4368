/** Words of how safely answers are kept, of the reminder of a copy, and of what can be done when something is lost. */
export const es = {
  title: "Cómo se guarda lo que haces",
  intro:
    "Lo que haces en el curso está solo en este navegador. Lo único que no depende de él es una copia que tengas tú.",
  looking: "Mirando cómo guarda este navegador…",
  space: "Lo guardado aquí (respuestas y curso) ocupa {{usage}} de los {{quota}} que deja el navegador.",
  spaceLeft: "Espacio ocupado, del que deja el navegador",
  unknowable:
    "Ninguna página puede ver si el navegador está configurado para borrarlo todo al cerrarse, ni si lo borrará otra persona que lo use.",
  is: {
    kept: {
      title: "Lo que haces se guarda",
      text: "Cada respuesta queda escrita en este dispositivo en cuanto la das.",
    },
    refused: {
      title: "Este navegador no deja guardar nada aquí",
      text: "Quizá sea una ventana privada, o lo impiden los ajustes del navegador. Puedes seguir, pero al cerrar la página se perderá lo que hagas: descarga una copia antes de salir.",
    },
    newer: {
      title: "Una versión más reciente guarda aquí tus respuestas",
      text: "Esta página es de una versión anterior y no las toca. Si acabas de responder algo, descarga una copia; después recarga la página.",
    },
    full: {
      title: "No queda espacio para guardar tus respuestas",
      text: "Lo último sigue solo en esta página. Libera espacio en el dispositivo, o descarga una copia antes de cerrarla.",
    },
    corrupt: {
      title: "Lo que había guardado está dañado",
      text: "El navegador no puede leerlo bien. Atenta no lo ha tocado, y puede guardar en un sitio nuevo todo lo que aún se lea.",
    },
    failed: {
      title: "Lo último no se ha podido guardar",
      text: "Sigue en esta página y se volverá a intentar con tu próxima respuesta. Descarga una copia antes de cerrarla.",
    },
    inApp: {
      title: "Estás dentro de {{app}}",
      text: "Esta página se ha abierto en una ventana de {{app}}, no en tu navegador. Lo que guardes aquí no lo verás en el navegador, y {{app}} puede borrarlo. Abre esta dirección en tu navegador; si ya has respondido algo, descarga antes una copia y añádela allí.",
    },
    someApp: {
      title: "Parece que estás dentro de otra aplicación",
      text: "Esta página se ha abierto en una ventana de otra aplicación, no en tu navegador. Lo que guardes aquí no lo verás en el navegador, y la aplicación puede borrarlo. Abre esta dirección en tu navegador; si ya has respondido algo, descarga antes una copia y añádela allí.",
    },
    week: {
      title: "Este navegador borra lo guardado si pasas siete días sin entrar",
      text: "Safari, y en el iPhone y el iPad casi todos los navegadores, borran lo que guarda una página si usas el navegador siete días sin entrar en ella. Con Atenta instalada no pasa, pero empieza vacía: descarga antes una copia y añádela allí.",
    },
    private: {
      title: "Puede que esta sea una ventana privada",
      text: "El navegador hace aquí lo que en las ventanas privadas, que lo borran todo al cerrarse. Con certeza no se puede saber. Si lo es, descarga una copia antes de cerrarla.",
    },
    insecure: {
      title: "Esta dirección no está protegida (http)",
      text: "Por eso no se le puede pedir al navegador que conserve lo guardado, ni tener el curso sin conexión, ni cifrar un perfil. Si la misma dirección funciona con https, descarga una copia y añádela allí.",
    },
    room: {
      title: "Queda poco espacio",
      text: "Si se llena, lo siguiente que hagas no podrá guardarse. Libera espacio en el dispositivo, o quita el curso en el idioma que no uses.",
    },
    persisted: {
      title: "El navegador no lo borrará por su cuenta",
      text: "Lo ha aceptado. Solo desaparece si lo borras tú, o alguien que use este navegador.",
    },
    evictable: {
      title: "El navegador puede borrarlo si le falta espacio",
      text: "Pasa pocas veces: cuando el dispositivo se llena y hace tiempo que no entras. Puedes pedirle que no lo haga. Algunos navegadores te preguntan, y otros deciden solos y aceptan más a menudo si Atenta está instalada.",
    },
    neverCopied: {
      title: "Aún no tienes ninguna copia",
      text_one: "Una respuesta o un trabajo está solo en este navegador.",
      text_many: "{{count}} de respuestas y trabajos están solo en este navegador.",
      text_other: "{{count}} respuestas y trabajos están solo en este navegador.",
    },
    copyOld: {
      title: "Última copia: {{when}}",
      text_one: "Una respuesta o un trabajo posterior está solo en este navegador.",
      text_many: "{{count}} de respuestas y trabajos posteriores están solo en este navegador.",
      text_other: "{{count}} respuestas y trabajos posteriores están solo en este navegador.",
    },
    copyFresh: { title: "Última copia: {{when}}", text: "Contiene todo lo que has hecho." },
    unreadable: {
      title: "Hay partes que no se pueden leer",
      text_one:
        "Un registro no se puede leer. Se queda donde está, por si una versión futura sabe leerlo; lo demás está bien.",
      text_many:
        "{{count}} de registros no se pueden leer. Se quedan donde están, por si una versión futura sabe leerlos; lo demás está bien.",
      text_other:
        "{{count}} registros no se pueden leer. Se quedan donde están, por si una versión futura sabe leerlos; lo demás está bien.",
    },
    installed: {
      title: "Estás en la aplicación instalada",
      text: "Es donde más seguro está lo que guardas, mientras no la desinstales.",
    },
  },
  copy: "Descargar una copia",
  persist: "Pedir que lo conserve",
  asking: "Preguntando al navegador…",
  granted: "El navegador ha aceptado: no lo borrará por su cuenta.",
  denied: "El navegador ha dicho que no, de momento. Lo más seguro es que descargues una copia de vez en cuando.",
  install: "Cómo instalar Atenta",
  recover: "Ver qué se puede hacer",
  reminder: {
    title: "Descarga una copia",
    text: "Tienes {{what}} solo en este navegador. Si se borra, no queda de dónde recuperarlo.",
    both: "{{answers}} y {{made}}",
    answers_one: "{{count}} respuesta",
    answers_many: "{{count}} de respuestas",
    answers_other: "{{count}} respuestas",
    made_one: "{{count}} trabajo tuyo",
    made_many: "{{count}} de trabajos tuyos",
    made_other: "{{count}} trabajos tuyos",
    later: "Más tarde",
  },
  trouble: {
    reading: "Leyendo lo que se puede…",
    saveAgain: "Descargar una copia ahora",
    close: "Entendido",
    corrupt: {
      title: "Lo que había guardado está dañado",
      text: "El navegador no puede leer bien tus respuestas. Atenta no ha tocado nada. Puede guardar en un sitio nuevo todo lo que aún se lea, junto con lo que hay en esta página.",
      recover: "Recuperar lo que se pueda",
      failed:
        "No se ha podido guardar en un sitio nuevo. Descarga una copia de lo que hay en esta página, cierra del todo el navegador, vuelve a abrirlo y añade la copia en los ajustes.",
      alone:
        "Desde aquí no se puede arreglar: el navegador no abre nada de lo guardado en esta dirección. Descarga una copia de lo que hay en esta página, cierra del todo el navegador, vuelve a abrirlo y añade la copia en los ajustes.",
    },
    recovered: {
      title: "Recuperado",
      saved_one: "Se ha recuperado un registro, y ya está guardado en un sitio nuevo.",
      saved_many: "Se han recuperado {{count}} de registros, y ya están guardados en un sitio nuevo.",
      saved_other:
        "Se han recuperado {{count}} registros (respuestas, lecciones terminadas, trabajos), y ya están guardados en un sitio nuevo.",
      whole: "Todo lo que había se ha podido leer.",
      lost_one: "Un registro no se ha podido leer. Se queda en el sitio dañado, que no se ha borrado.",
      lost_many: "{{count}} de registros no se han podido leer. Se quedan en el sitio dañado, que no se ha borrado.",
      lost_other: "{{count}} registros no se han podido leer. Se quedan en el sitio dañado, que no se ha borrado.",
      unknown:
        "El sitio dañado no se abre: no se puede saber si falta algo. Lo recuperado es lo que había en esta página.",
    },
    newer: {
      title: "Aquí guarda una versión más reciente",
      text: "Otra pestaña, o la aplicación instalada, usa ya una versión nueva de Atenta. Esta página es de la anterior y no toca nada de lo guardado.",
      how: "Recarga para pasar a la nueva. Si vuelves a ver este aviso, cierra todas las pestañas del curso y ábrelo otra vez.",
      reload: "Recargar",
      save: "Descargar lo que se puede leer",
      saved_one: "La copia contiene un registro.",
      saved_many: "La copia contiene {{count}} de registros.",
      saved_other: "La copia contiene {{count}} registros, los guardados y los de esta página.",
      lost_one: "Un registro no se ha podido leer.",
      lost_many: "{{count}} de registros no se han podido leer.",
      lost_other: "{{count}} registros no se han podido leer.",
      unknown: "Lo guardado no se ha podido abrir: la copia contiene solo lo de esta página.",
    },
    full: {
      title: "No queda espacio",
      text: "Lo último que has hecho no cabe en este dispositivo. Sigue en esta página: no la cierres sin descargar una copia.",
      other:
        "El curso en {{language}} está guardado para hacerlo sin conexión y ocupa {{size}}. Puedes volver a guardarlo cuando quieras.",
      remove: "Quitar el curso en {{language}}",
      removing: "Quitando…",
      elsewhere:
        "También puedes borrar fotos, vídeos o aplicaciones que no uses. Al volver a esta página se intenta otra vez.",
      retry: "Probar otra vez",
      retrying: "Probando…",
      still: "Sigue sin caber.",
    },
    cleared: {
      title: "Falta lo que había guardado",
      all_one: "El {{date}} este navegador guardaba aquí un registro del curso, y ya no está.",
      all_many: "El {{date}} este navegador guardaba aquí {{count}} de registros del curso, y ya no están.",
      all_other:
        "El {{date}} este navegador guardaba aquí {{count}} registros del curso (respuestas, lecciones terminadas, trabajos), y ya no están.",
      some_one: "El {{date}} este navegador guardaba aquí un registro del curso, y ahora hay {{left}}.",
      some_many: "El {{date}} este navegador guardaba aquí {{count}} de registros del curso, y ahora hay {{left}}.",
      some_other: "El {{date}} este navegador guardaba aquí {{count}} registros del curso, y ahora hay {{left}}.",
      why: "Atenta no los ha borrado. Puede que los haya borrado el navegador, porque estaban dañados o le faltaba espacio, o alguien que lo usa.",
      how: "Si tienes una copia, añádela: lo que contiene se suma a lo que hay ahora.",
      load: "Añadir una copia",
    },
  },
};
