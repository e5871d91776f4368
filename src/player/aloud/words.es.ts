/** Words of reading aloud. */
export const es = {
  listen: "Escuchar",
  name: "Lectura en voz alta",
  play: "Leer",
  pause: "Pausa",
  stop: "Cerrar la lectura",
  previous: "Frase anterior",
  next: "Frase siguiente",
  speed: "Velocidad",
  times: "{{n}}×",
  ended: "Fin de la lección.",
  failed: "La voz del dispositivo no responde. Prueba otra vez; si sigue igual, cierra y abre el navegador.",
  lost: "No se ha podido cargar la lectura en voz alta; puede que no haya conexión. Prueba otra vez.",
  looking: "Buscando una voz en este dispositivo…",
  exercise: "Ejercicio {{n}}.",
  none: {
    title: "Este dispositivo no tiene ninguna voz en castellano",
    online:
      "El navegador ofrece voces por internet, pero enviarían el texto a un servidor, y Atenta no envía nada. Hace falta una voz instalada.",
    nothing:
      "La lectura usa las voces instaladas, sin conexión. Puedes añadir una, gratis, en los ajustes del sistema:",
    after: "Después, cierra y abre el navegador y vuelve a pulsar «Escuchar».",
    windows: "Configuración › Hora e idioma › Voz › Agregar voces › Español.",
    apple: "Ajustes › Accesibilidad › Contenido leído › Voces › Español.",
    android: "Ajustes › Accesibilidad › Salida de síntesis de voz › Instalar datos de voz › Español.",
    chromeos: "Configuración › Accesibilidad › Texto a voz › Voces › Español.",
    linux: "Instala {{packages}} con el gestor de paquetes.",
  },
};
