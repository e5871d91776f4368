/** Words of the copy that is kept on the device, of new versions, and of the app. */
export const es = {
  /** After «en». A language that is not here is named by the browser. */
  languages: { es: "español", ca: "catalán" },
  sign: {
    whole: "Disponible sin conexión",
    partly: "Guardado en parte",
    online: "Solo con conexión",
    /** Files. */
    storing: "Guardando… {{done}} de {{all}}",
    /** Heard after the sign, which is a link. */
    more: "Ver en los ajustes",
  },
  amount_one: "{{done}} de {{count}} archivo · {{bytes}} de {{size}}",
  amount_many: "{{done}} de {{count}} de archivos · {{bytes}} de {{size}}",
  amount_other: "{{done}} de {{count}} archivos · {{bytes}} de {{size}}",
  bar: "Lo que ya ha llegado",
  retry: "Probar otra vez",
  place: {
    asksTitle: "Hazlo también sin conexión",
    asks: "El curso en {{language}} ocupa {{size}}. ¿Guardarlo para hacerlo sin conexión?",
    asksWhy: "Te lo preguntamos antes porque esta conexión parece lenta o de datos limitados.",
    store: "Guardar",
    notNow: "Ahora no",
    declinedTitle: "De momento, solo con conexión",
    declined: "Puedes guardar el curso cuando quieras en los ajustes.",
    toSettings: "Ir a los ajustes",
    storingTitle: "Guardando el curso",
    storing: "Guardando el curso en {{language}} para hacerlo sin conexión. Puedes empezar mientras tanto.",
    doneTitle: "Listo para hacerlo sin conexión",
    done: "El curso en {{language}} está guardado en este dispositivo: se abre y funciona sin conexión.",
    problemTitle: "El curso no se ha guardado entero",
  },
  problem: {
    offline:
      "Se ha cortado la conexión. Lo que ya había llegado está guardado: cuando vuelvas a tener conexión, prueba otra vez y seguirá por donde iba.",
    full: "No queda espacio en este dispositivo. Lo que ya había llegado está guardado y el curso sigue funcionando con conexión. Libera espacio (fotos, vídeos, aplicaciones que no uses) y prueba otra vez.",
    altered:
      "Lo que ha llegado no coincide con lo que anuncia el servidor: suele pasar mientras se publica una versión nueva, o en una red que cambia los archivos por el camino. No se ha guardado nada dudoso. Prueba dentro de unos minutos o desde otra red.",
    failed:
      "El navegador no ha podido guardarlo. Lo que ya había llegado sigue guardado y tus respuestas no se han tocado. Prueba otra vez; si vuelve a fallar, recarga la página.",
  },
  update: {
    title: "Hay una versión nueva del curso",
    programTitle: "Hay una versión nueva de Atenta",
    program: "Las lecciones son las mismas; cambia el programa con el que las haces.",
    new_one: "Una lección nueva",
    new_many: "{{count}} de lecciones nuevas",
    new_other: "{{count}} lecciones nuevas",
    changed_one: "Una lección que cambia",
    changed_many: "{{count}} de lecciones que cambian",
    changed_other: "{{count}} lecciones que cambian",
    gone_one: "Una lección que ya no está",
    gone_many: "{{count}} de lecciones que ya no están",
    gone_other: "{{count}} lecciones que ya no están",
    more_one: "y {{count}} más",
    more_many: "y {{count}} más",
    more_other: "y {{count}} más",
    kept: "Lo que has hecho se conserva. Si una pregunta ha cambiado, se te hará de nuevo.",
    keptProgram: "Lo que has hecho se conserva.",
    ready: "Ya está en este dispositivo.",
    known: "Hasta que la descargues y la uses, sigues con la que tienes.",
    use: "Usar la versión nueva",
    using: "Abriendo la versión nueva…",
    fetch: "Descargar {{size}}",
    later: "Más tarde",
    storing: "Descargando la versión nueva. La que tienes sigue entera.",
    problem: "La versión nueva no ha llegado entera. Sigues con la que tienes, que no se ha tocado.",
  },
  section: {
    title: "Sin conexión",
    intro:
      "Con el curso guardado en este dispositivo puedes abrirlo, leer y responder sin conexión. Lo que respondes se guarda aquí igual, con conexión o sin ella.",
    checking: "Mirando qué hay guardado…",
    unlisted: "El servidor aún no ha dicho qué hay que guardar. Si tarda, comprueba la conexión y prueba otra vez.",
    insecure:
      "Desde esta dirección no se puede guardar el curso ni instalarlo: empieza por http:// y lo que llega por ella no va protegido, así que los navegadores no lo permiten. Lo demás funciona igual, con conexión. Prueba la misma dirección con https:// o pide a quien publica el curso que la active.",
    none: "Este navegador no puede guardar el curso, o aquí no se lo permiten: pasa en las ventanas privadas, en los navegadores antiguos y en los que se abren dentro de otras aplicaciones. Lo demás funciona igual, con conexión. Para tenerlo guardado, abre esta dirección en una ventana normal de Chrome, Edge, Firefox o Safari.",
    course: "El curso en {{language}}",
    whole: "Guardado entero: ocupa {{size}}.",
    partly: "Guardado en parte. Entero ocupa {{size}}.",
    nothing: "Sin guardar. Ocuparía {{size}}.",
    waits: "El curso en {{language}} ha llegado con la versión nueva: se abrirá sin conexión cuando empieces a usarla.",
    store: "Guardar en {{language}}",
    rest: "Guardar lo que falta en {{language}}",
    remove: "Quitar el curso en {{language}}",
    removeText:
      "Si lo quitas, liberas espacio y tus respuestas no se tocan. Para volver a hacerlo en {{language}} te hará falta conexión.",
    stays: "Es el idioma en el que estás. Para quitarlo, cambia antes a otro.",
    removed: "El curso en {{language}} ya no está guardado.",
    storing: "Guardando el curso en {{language}}",
    stored: "El curso en {{language}} está guardado entero.",
    shell: "Lo que comparten todos los idiomas (programa, letras, imágenes) ocupa {{size}}.",
    total: "En total, lo guardado ocupa {{size}}.",
    totalAtLeast: "En total, lo guardado ocupa al menos {{size}}.",
    version: "Versión del curso",
    check: "Buscar una versión nueva",
    looking: "Buscando…",
    latest: "Tienes la última versión.",
    found: "Hay una versión nueva.",
    checkOffline: "Sin conexión no se puede saber si hay una versión nueva. Sigues con la que tienes.",
    checkFailed: "No se ha podido saber si hay una versión nueva. Sigues con la que tienes; prueba más tarde.",
  },
  install: {
    title: "Instalar {{name}}",
    intro:
      "Instalada, la aplicación tiene su icono entre las demás y se abre en una ventana propia. Es lo mismo que ves aquí.",
    button: "Instalar {{name}} en este dispositivo",
    installing: "El navegador está instalando {{name}}.",
    done: "La aplicación está instalada. La encontrarás entre las demás, con todo lo que has hecho en este navegador.",
    declined: "No se ha instalado. Puedes hacerlo cuando quieras desde el menú del navegador.",
    inside: "Estás en la aplicación instalada.",
    emptyTitle: "Antes, descarga una copia",
    /** `apple`: iPhone and iPad. `mac`: Safari on a Mac. */
    empty: {
      apple:
        "En el iPhone y el iPad la aplicación instalada empieza vacía: no ve lo que has hecho en el navegador. Con una copia, sigues donde estabas.",
      mac: "En Safari la aplicación instalada empieza vacía: no ve lo que has hecho en el navegador. Con una copia, sigues donde estabas.",
    },
    backup: "Descargar una copia",
    steps: "Paso a paso",
    step: {
      backup: "Descarga una copia de lo que has hecho, con este botón. Si el navegador pregunta dónde, elige Archivos.",
      backupMac: "Descarga una copia de lo que has hecho, con este botón. Queda en la carpeta Descargas.",
      share:
        "Pulsa Compartir en el navegador (un cuadrado con una flecha hacia arriba; si no lo ves, está en el menú «···») y elige «Añadir a pantalla de inicio».",
      dock: "En la barra de menús, abre Archivo y elige «Añadir al Dock».",
      load: "Abre {{name}} desde su icono nuevo, entra en Ajustes y, en «Añadir una copia», elige el archivo.",
    },
    android:
      "Abre el menú del navegador y elige «Instalar aplicación» o «Añadir a pantalla de inicio». Si ya está instalada, no lo ofrece: búscala entre tus aplicaciones.",
    desktop:
      "Abre el menú del navegador y busca «Instalar {{name}}»; a veces también hay un icono en la barra de direcciones. Si ya está instalada, no lo ofrece: búscala entre tus aplicaciones.",
    firefox:
      "Firefox no la instala en el ordenador, y no hace falta: guarda esta dirección en los marcadores y, con el curso guardado, se abre también sin conexión.",
    none: "Este navegador no puede instalarla, y no hace falta: guarda esta dirección en los marcadores y, con el curso guardado, se abre también sin conexión.",
    embedded:
      "Estás dentro de otra aplicación, y desde aquí no se puede instalar {{name}}. Descarga una copia de lo que has hecho, abre esta misma dirección en el navegador del dispositivo (suele estar en el menú, «Abrir en el navegador») y añade allí la copia, en los ajustes.",
  },
};
