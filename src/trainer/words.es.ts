/** What all pages of the trainer share: their names, and the frame around them. */
export const es = {
  nav: {
    label: "Páginas para quien forma",
    home: "Encargos",
    new: "Nuevo encargo",
    results: "Resultados",
    items: "Preguntas",
    certificates: "Certificados",
    packages: "Paquetes",
    data: "Clave y datos",
    guide: "Guía para quien forma",
  },
  titles: {
    home: "Encargos",
    new: "Nuevo encargo",
    results: "Resultados del equipo",
    items: "Qué no se ha entendido",
    exchange: "Preguntas para otras plataformas",
    certificates: "Certificados del equipo",
    packages: "Paquetes para una plataforma",
    data: "Tu clave y tus datos",
    guide: "Guía para quien forma",
    receive: "Abrir lo que te han enviado",
  },
  descriptions: {
    home: "Encarga lecciones con un enlace o un código QR, recoge los resultados sin servidor y mira qué no ha entendido tu equipo.",
    new: "Elige lecciones, fecha y condiciones, y entrega el encargo con un enlace, un código QR, un archivo o una hoja impresa.",
    results: "Quién ha hecho qué, con qué resultado y quién va con retraso. Todo se queda en este dispositivo.",
    items:
      "Qué preguntas cuestan, qué se contesta en vez de lo correcto y qué lecciones conviene repetir con el equipo.",
    exchange:
      "Llévate las preguntas del curso en un archivo GIFT o QTI, o convierte las que tengas en Moodle en lecciones o bancos del curso.",
    certificates: "Firma los certificados de tu equipo y devuélvelos con un enlace.",
    packages:
      "Haz un archivo con las lecciones que elijas, para una plataforma de formación (SCORM) o para abrirlo sin conexión.",
    data: "Guarda tu clave con una contraseña, haz y recupera copias, y borra los datos de una persona o todos.",
    guide: "Dos páginas para imprimir: cómo encargar lecciones, recoger resultados y leerlos.",
    receive: "Abre aquí un resultado, un encargo o una copia que te hayan enviado, también sin conexión.",
  },
  which: "Encargo",
  closed: "{{title}} (cerrado)",
  opening: "Abriendo tus encargos…",
  scripting: "Estas páginas necesitan JavaScript.",
  unable: {
    title: "Aquí no se pueden hacer encargos",
    insecure:
      "El curso se ha abierto con una dirección http, y ahí el navegador no deja firmar ni cifrar. Ábrelo con https, o pide a quien lo publica que lo ofrezca así.",
    unkept:
      "Este navegador no deja guardar nada, quizá porque la ventana es privada. Ábrelo en una ventana normal para no perder encargos ni resultados.",
    failed:
      "No se han podido abrir tus encargos. Lo que había guardado sigue ahí. Recarga la página para intentarlo otra vez.",
    retry: "Intentarlo otra vez",
  },
  unreadable_one:
    "{{count}} anotación no se puede leer. Se conserva tal cual; puede que la haya escrito una versión más nueva.",
  unreadable_many:
    "{{count}} de anotaciones no se pueden leer. Se conservan tal cual; puede que las haya escrito una versión más nueva.",
  unreadable_other:
    "{{count}} anotaciones no se pueden leer. Se conservan tal cual; puede que las haya escrito una versión más nueva.",
  only: "Solo en este dispositivo",
};
