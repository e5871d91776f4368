/** Words of what stands around the course: the installable app, and the page that stands in for one that is not on the device. */
export const es = {
  /** In the list of things that a browser shows before it installs. */
  screens: {
    narrow: "Una conversación en el móvil: el cliente reacciona a cada cosa que dices",
    wide: "El curso en el ordenador: por dónde seguir y todo el camino",
  },
  /** What is seen where somebody sends the course to somebody: its picture in words. */
  social: {
    picture:
      "Un teléfono con una conversación del curso: la clienta habla, el enfado sube o baja y tú eliges qué decir",
    icon: "El símbolo de {{name}}",
  },
  /** The text beside the files of a release, for whoever uploads them. */
  release: {
    file: "LEEME.txt",
    what: "Esta carpeta es la web del curso, lista para subirla a cualquier alojamiento de páginas web.",
    upload:
      "Sube todo lo que hay en ella, con sus carpetas, al sitio de tu web donde quieras el curso. Si tu alojamiento sabe descomprimir, sube el archivo .zip entero y descomprímelo allí.",
    open: "Abre la dirección en un navegador. Tiene que empezar por https://. Sin la ese el curso también se ve, pero no se puede instalar ni usar sin conexión.",
    update:
      "Cuando tengas una versión nueva, súbela encima de la vieja y deja el archivo offline.json para el final. Nadie pierde lo que lleva hecho.",
    nothing:
      "No hace falta nada más: ni base de datos, ni programas en el servidor, ni cuentas. Lo que contesta cada persona se queda en su dispositivo. Este texto no hace falta subirlo.",
  },
  missing: {
    title: "Esta página no está en este dispositivo",
    text: "No se puede conectar con la web del curso y esta página no está guardada. Cuando vuelva la conexión, se abrirá como siempre.",
    again: "Probar otra vez",
    elsewhere: "Abrirla en {{language}}",
  },
};
