/** Words of the notice that answers cannot be kept. */
export const es = {
  refused:
    "Este navegador no deja guardar nada aquí (quizá sea una ventana privada). Puedes seguir, pero al cerrar la página se perderá lo que hagas. Descarga una copia antes de salir.",
  newer:
    "Una versión más reciente de Atenta ha guardado aquí tus respuestas y esta no sabe leerlas. No se ha tocado nada. Si has respondido algo ahora, descarga antes una copia; después recarga la página para usar la versión nueva.",
  failed:
    "No se han podido guardar las últimas respuestas en este dispositivo. Siguen en esta página: descarga una copia antes de cerrarla.",
  full: "No queda espacio en este dispositivo para guardar tus respuestas. Las últimas siguen en esta página: descarga una copia antes de cerrarla.",
  corrupt:
    "Lo que este navegador guardaba está dañado y no se puede leer bien. Atenta no lo ha tocado. Descarga una copia de lo que hay en esta página antes de cerrarla.",
  download: "Descargar una copia",
};
