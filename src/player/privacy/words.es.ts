/** Words of the privacy page. */
export const es = {
  description: "Qué guarda el curso en este navegador, para qué, cuánto ocupa y cómo borrarlo.",
  intro:
    "Lo que haces en el curso se queda en este navegador. No se envía a ningún sitio: no hay cuentas, ni cookies, ni estadísticas, ni nadie que te siga.",
};
