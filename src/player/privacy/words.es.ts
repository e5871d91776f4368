/** Words of the privacy page. */
export const es = {
  description: "Qué guarda el curso en este navegador, para qué, cuánto ocupa y cómo borrarlo.",
  intro:
    "Lo que haces en el curso se queda en este navegador. No hay cuentas, ni cookies, ni estadísticas de uso, y nada sale de aquí si no lo mandas tú.",
  sections: "En esta página",
  stored: {
    title: "Qué se guarda",
    intro: "Esto es todo lo que el curso puede guardar en un navegador. No hay nada más.",
    scripting: "Con JavaScript, aquí se ve también cuánto ocupa cada cosa y se puede borrar.",
    measuring: "Midiendo…",
    /** Of one thing: it is not there. */
    nothing: "Ahora no hay nada",
    /** It is there, and its size could not be read. */
    unread: "No se ha podido medir",
    /** Whose database it is. */
    of: "de {{name}}",
    mine: "tu perfil",
    total: "En total, unos {{size}}.",
    usage:
      "Según el navegador, todo lo de esta dirección ocupa {{size}}: cuenta también lo que él añade para ordenarlo.",
    where: "Dónde",
    whose: "De quién",
    lasts: "Hasta cuándo",
    erase: "Cómo se borra",
    files: "Las copias que descargas son archivos tuyos: están donde los guardaste y el curso no sabe de ellos.",
  },
  stores: {
    localStorage: "Almacenamiento local",
    sessionStorage: "Almacenamiento de la pestaña",
    IndexedDB: "Base de datos",
    CacheStorage: "Archivos guardados",
  },
  whose: {
    browser: "De todos los que usan este navegador",
    profile: "De un perfil: cada uno tiene lo suyo",
    tab: "De esta pestaña",
  },
  things: {
    progress: {
      title: "Lo que haces en el curso",
      what: "Tus respuestas, también las de las pruebas y el examen; las lecciones terminadas; lo que creas en las actividades; tus notas y puntos de lectura; el nombre y el código de tus certificados; las contrafirmas que recibes o das, y las firmas que conoces; los encargos que aceptas, con el nombre y el número que das, y cuándo mandas el resultado; el recorrido que sigues, el tiempo de más que eliges para el examen, y por dónde ibas. Sirve para que sigas donde lo dejaste y veas qué dominas. En un perfil con contraseña está cifrado.",
      lasts: "Hasta que borres el perfil",
      erase: "Borra el perfil en los ajustes",
    },
    trainer: {
      title: "Lo que guarda quien forma",
      what: "Solo si usas las páginas para quien forma: tu clave, los encargos que das, los resultados que te mandan, con el nombre, las respuestas y la nota de cada persona, y las listas de personas que escribes. Sirve para ver qué ha hecho y qué no ha entendido tu equipo. En un perfil con contraseña está cifrado.",
      lasts: "Hasta que lo borres, o borres el perfil",
      erase: "Bórralo en «Clave y datos», en las páginas para quien forma",
    },
    people: {
      title: "Quién aprende aquí",
      what: "El nombre y el color de cada perfil, sus ajustes, cómo se bloquea, cuándo se creó, se usó y se copió por última vez, y un identificador hecho al azar. El PIN y la contraseña no se guardan: solo un cálculo hecho con ellos, que sirve para comprobarlos.",
      lasts: "Hasta que borres el perfil",
      erase: "Borra el perfil en los ajustes",
    },
    signing: {
      title: "Con qué se firman los certificados",
      what: "Una clave hecha al azar en este navegador con el primer certificado, y cuándo se hizo. Sirve para firmar los certificados de todos los perfiles. No dice quién eres y no puede salir de aquí; lo que firma se comprueba sin ella.",
      lasts: "Hasta que lo borres todo",
      erase: "Borra todo, más abajo",
    },
    settings: {
      title: "Cómo se ve y en qué idioma",
      what: "El tamaño del texto, el ancho de lectura, el tema, el movimiento, la velocidad de la lectura en voz alta y el idioma de quien ha usado el curso por última vez. Sirve para que la página salga bien desde el primer momento.",
      lasts: "Hasta que lo borres todo",
      erase: "Volver a los ajustes del principio",
    },
    here: {
      title: "Qué perfil está en esta pestaña",
      what: "El perfil que has elegido y cuándo. Sirve para no preguntarte otra vez si recargas la página.",
      lasts: "Hasta que cierres la pestaña o salgas del perfil",
      erase: "Cierra la pestaña",
    },
    marks: {
      title: "Cuánto había guardado",
      what: "Cuánto había guardado en cada perfil la última vez: solo la cantidad y la fecha. Sirve para avisarte si el navegador borra algo por su cuenta.",
      lasts: "Hasta que borres el perfil",
      erase: "Borra el perfil en los ajustes",
    },
    persist: {
      title: "Si se pidió al navegador que no borre nada",
      what: "El día en que se le pidió. Sirve para no pedírselo dos veces.",
      lasts: "Hasta que lo borres todo",
      erase: "Borra todo, más abajo",
    },
    offer: {
      title: "Si dejaste para más tarde guardar el curso",
      what: "El día en que lo dejaste. Sirve para no volver a preguntarte durante una semana.",
      lasts: "Hasta que lo borres todo",
      erase: "Borra todo, más abajo",
    },
    copy: {
      title: "El curso, para cuando no haya conexión",
      what: "Las páginas, las lecciones y los dibujos del curso, iguales para todo el mundo. No hay nada tuyo.",
      lasts: "Hasta que lo quites",
      erase: "Quita el curso en los ajustes, o borra todo más abajo",
    },
    shared: {
      title: "Lo que te acaban de compartir",
      what: "Los archivos o enlaces que otra aplicación comparte con el curso instalado, hasta que la página los abre. Después se quitan de aquí.",
      lasts: "Hasta que los abras",
      erase: "Ábrelos, o borra todo, más abajo",
    },
    kit: {
      title: "Las piezas para hacer paquetes",
      what: "El programa del curso que va dentro de los paquetes que hace quien forma, igual para todo el mundo. No hay nada tuyo.",
      lasts: "Desde que se abre la página de paquetes",
      erase: "Borra todo, más abajo",
    },
  },
  resetDone: "Hecho: el texto, el tema, el movimiento y la lectura en voz alta están como al principio.",
  toProfiles: "Ir a los perfiles",
  sent: {
    title: "Qué se envía",
    nothing:
      "Por sí solo, nada de lo que haces. El curso no tiene ningún servidor que reciba datos: el navegador solo pide los archivos del curso, y la propia página le prohíbe pedir nada a otras webs.",
    result:
      "Si aceptas un encargo, el resultado lo mandas tú, por donde quieras. Antes ves todo lo que lleva. Va cifrado para quien te hizo el encargo y firmado por este dispositivo: por el camino no lo lee nadie más.",
    host: "Quien aloja el curso puede saber, como en cualquier web, desde qué dirección de internet se pide cada archivo y a qué hora. No sabe qué respondes ni qué escribes.",
  },
  seen: {
    title: "Quién puede verlo",
    device:
      "Quien use este dispositivo con la misma cuenta puede abrir el curso y ver lo que hay. Si lo compartís, cread un perfil para cada persona.",
    pin: "Un PIN bloquea la pantalla del perfil. Frena a quien pasa por allí, pero lo guardado no se cifra.",
    passphrase:
      "Una contraseña, además, cifra lo que respondes y escribes: sin ella no lo lee nadie. Si se olvida, no hay manera de recuperarlo. El nombre y el color del perfil se siguen viendo.",
  },
  rights: {
    title: "Tus derechos",
    nobody:
      "El derecho a ver tus datos, corregirlos, llevártelos o borrarlos se ejerce ante quien los tiene. Aquí solo los tienes tú: los ves en esta página, los cambias en el curso, te los llevas en una copia y los borras cuando quieras, sin pedírselo a nadie.",
    employer:
      "Tu empresa no recibe nada por su cuenta. Solo tendrá lo que tú le entregues, por ejemplo un archivo descargado o el resultado de un encargo. De eso tendrá que responderte quien lo tenga.",
    trainer:
      "Si formas a otras personas y guardas aquí sus resultados, respondes tú de esos datos: di para qué los quieres, guárdalos solo mientras te hagan falta y borra los de quien te lo pida.",
  },
  all: {
    title: "Borrarlo todo",
    text: "Borra todo lo que Atenta ha guardado en este navegador: los perfiles de todas las personas, lo que han hecho, lo que guarda quien forma, los ajustes y el curso guardado para cuando no haya conexión. No se puede deshacer.",
    open: "Borrar todo lo de Atenta en este navegador",
    close: "Cerrar",
    copyText:
      "Antes, descarga una copia de lo que has hecho: con ella puedes recuperarlo aquí o en otro dispositivo. Las demás personas tienen que descargar la suya desde su perfil.",
    /** Where somebody here is a trainer. */
    trainer:
      "Aquí hay también lo de alguien que forma a otras personas: su clave y los resultados que le han mandado. Su copia es otra, y se descarga en",
    toTrainer: "«Clave y datos»",
    copy: "Descargar una copia",
    copied: "La copia va a tus descargas.",
    /** What is to be typed; in capitals. */
    word: "BORRAR",
    type: "Escribe {{word}} para confirmarlo",
    confirm: "Borrar todo",
    cancel: "No borrar nada",
    mismatch: "Para borrarlo todo tienes que escribir {{word}}. No se ha borrado nada.",
  },
  erased: {
    running: "Borrando…",
    runningText: "Se están cerrando las demás pestañas del curso y borrando lo que hay guardado.",
    done: "Se ha borrado todo",
    doneText:
      "En este navegador ya no queda nada de Atenta. Puedes cerrar esta pestaña. Si vuelves a abrir el curso, empezarás de cero.",
    partly: "No se ha podido borrar todo",
    partlyText:
      "Lo demás ya está borrado, pero esto sigue ahí, quizá porque otra pestaña lo está usando. Cierra las demás pestañas del curso y prueba otra vez.",
    elsewhere: "Se ha borrado todo desde otra pestaña",
    elsewhereText: "Esta pestaña ya no guarda nada. Puedes cerrarla. Si abres el curso otra vez, empezarás de cero.",
    again: "Probar otra vez",
    start: "Empezar de cero",
  },
};
