/** Words of the privacy page. */
export const ca = {
  description: "Què desa el curs en aquest navegador, per a què, quant ocupa i com s'esborra.",
  intro:
    "El que fas al curs es queda en aquest navegador. No s'envia enlloc: no hi ha comptes, ni galetes, ni estadístiques, ni ningú que et segueixi.",
};
