/** Words of what is said inside a package: by the platform that opened it, or by a file. */
export const es = {
  unsent: {
    title: "La plataforma no lo tiene todo",
    kept: "Lo que falta está guardado en este dispositivo y se enviará cuando vuelvas a abrir el curso desde aquí. Si sales ahora y sigues en otro dispositivo, allí no estará.",
    lost: "Este navegador tampoco deja guardar aquí lo que falta: si sales ahora, se perderá.",
    stay: "Seguir en el curso",
    leave: "Salir de todos modos",
  },
  unopened: {
    title: "El curso no se ha podido abrir",
    lms: "No ha llegado uno de los archivos del curso. Lo que habías hecho sigue guardado. Comprueba la conexión y prueba otra vez; si no cambia nada, avisa a quien lleva la formación.",
    file: "Al archivo le falta una parte, o se ha cambiado. Lo que habías hecho no se ha borrado. Copia o descarga el archivo otra vez y ábrelo de nuevo.",
    retry: "Probar otra vez",
  },
  unbegun:
    "La plataforma de formación no ha dejado empezar esta visita; puede que el curso siga abierto en otra ventana. Lo que hagas aquí se guarda en este navegador y no se envía. Para que cuente, cierra las demás ventanas del curso y ábrelo otra vez desde la plataforma.",
  unbegunUnkept:
    "La plataforma de formación no ha dejado empezar esta visita; puede que el curso siga abierto en otra ventana. Este navegador tampoco deja guardar nada aquí: al cerrar se perderá lo que hagas. Para que cuente, cierra las demás ventanas del curso y ábrelo otra vez desde la plataforma.",
  over: "Esta visita ya se había cerrado, quizá al recargar la página. Puedes seguir: lo que hagas se guarda en este dispositivo y se enviará cuando abras el curso otra vez desde la plataforma.",
  overUnkept:
    "Esta visita ya se había cerrado, quizá al recargar la página, y este navegador no deja guardar nada aquí: al cerrar se perderá lo que hagas. Para que cuente, abre el curso otra vez desde la plataforma.",
  shut: "No se ha podido empezar la visita con la plataforma de formación. Puedes seguir: lo que hagas se guarda en este dispositivo y se enviará cuando abras el curso otra vez desde la plataforma.",
  shutUnkept:
    "No se ha podido empezar la visita con la plataforma de formación y este navegador no deja guardar nada aquí: al cerrar se perderá lo que hagas. Para que cuente, abre el curso otra vez desde la plataforma.",
  twice:
    "El curso está abierto también en otra ventana. Lo que haces aparece en las dos, pero la plataforma espera una sola visita: cierra la otra.",
  exit: "Guardar y salir",
  /** The same where there is little room. */
  exitShort: "Salir",
  /** While it is told everything. */
  leaving: "Enviando…",
  retry: "Probar ahora",
  details: "Qué ha dicho la plataforma",
  code: "código {{code}}",
  silent: "No ha dado ningún motivo.",
  refused:
    "La plataforma de formación no ha aceptado guardar una parte de lo que has hecho. Sigue guardado en este dispositivo y se volverá a enviar. Si el aviso no se va, enséñaselo a quien lleva la formación.",
  refusedUnkept:
    "La plataforma de formación no ha aceptado guardar una parte de lo que has hecho, y este navegador no deja guardarlo aquí. No cierres esta página: se volverá a enviar. Si el aviso no se va, enséñaselo a quien lleva la formación.",
  refusedFinal:
    "La plataforma de formación no ha aceptado una parte de lo que has hecho, y esa parte no se volverá a enviar; lo demás se envía con normalidad. Enséñale este aviso a quien lleva la formación.",
  gone: "La plataforma de formación no responde. Puedes seguir: lo que haces se guarda en este dispositivo y se enviará en cuanto vuelva, ahora o la próxima vez que abras el curso desde ella.",
  goneUnkept:
    "La plataforma de formación no responde y este navegador no deja guardar nada aquí. Puedes seguir, pero no cierres esta página: se enviará en cuanto la plataforma vuelva.",
  back: "La plataforma de formación vuelve a responder y ya tiene todo lo que has hecho.",
  alone:
    "No se ha encontrado ninguna plataforma de formación: el curso no se ha abierto desde ella. Lo que hagas se guarda en este navegador y no se envía. Para que cuente, ábrelo desde la plataforma.",
  aloneUnkept:
    "No se ha encontrado ninguna plataforma de formación y este navegador no deja guardar nada aquí. Puedes leer y practicar, pero al cerrar se perderá lo que hagas. Para que cuente, abre el curso desde la plataforma.",
  watching:
    "La plataforma ha abierto el curso solo para mirarlo. Puedes leer y practicar: nada de lo que hagas se envía ni se guarda.",
  newer:
    "Lo que la plataforma tenía guardado es de una versión más reciente de este curso y aquí no se puede leer. No se ha borrado: pide a quien lleva la formación que ponga la última versión del paquete.",
  broken:
    "Lo que la plataforma tenía guardado no se ha podido leer, y se sigue con lo que había en este dispositivo. Lo anterior no se ha borrado: si echas algo en falta, díselo a quien lleva la formación.",
  lost: "La plataforma no tenía lo que habías hecho. Estaba guardado en este dispositivo y se ha recuperado.",
  ended:
    "Todo está guardado y esta visita ha terminado. Ya puedes cerrar esta ventana; para seguir, abre el curso otra vez desde la plataforma.",
  endedUnsent:
    "Esta visita ha terminado, pero la plataforma no ha recibido lo último. Está guardado en este dispositivo: ábrela otra vez desde aquí y se enviará.",
  file: "El lugar desde el que se ha abierto este archivo no deja guardar el progreso. Copia el archivo a este dispositivo y ábrelo con otro navegador, o descarga una copia de lo que hagas antes de cerrar.",
  fileFailed:
    "No se han podido guardar las últimas respuestas en este dispositivo. Siguen en esta página: descarga una copia antes de cerrarla.",
  download: "Descargar una copia",
};
