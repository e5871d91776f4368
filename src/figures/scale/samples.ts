import { type FigureSamples, sample } from "../testing/samples.ts";

const samples: FigureSamples = {
  es: [
    sample("scale", ["Poco", "Bastante", "Mucho"]),
    sample(
      "scale",
      [
        "Nada satisfecho — no volverá, y lo contará",
        "Poco satisfecho — se queja, o calla y se va",
        "Ni satisfecho ni insatisfecho — compra donde le queda más cerca",
        "Satisfecho — contento, hasta que alguien lo haga algo mejor",
        "Completamente satisfecho — vuelve y nos recomienda",
      ],
      "Cinco niveles de satisfacción y lo que suele hacer quien está en cada uno.",
    ),
    sample(
      "scale",
      [
        "Indiferencia — ni siquiera se ha dado cuenta",
        "Molestia — lo nota y lo deja pasar",
        "Irritación — contesta más corto",
        "Enfado — alza la voz",
        "Indignación — exige hablar con alguien responsable",
        "Furia — ya no oye lo que le dices",
        "Incontrolable — importa la seguridad de todos",
      ],
      "Siete grados de enfado.",
    ),
  ],
  ca: [
    sample("scale", ["Poc", "Força", "Molt"]),
    sample(
      "scale",
      [
        "Gens satisfet — no tornarà, i ho explicarà",
        "Poc satisfet — es queixa, o calla i se'n va",
        "Ni satisfet ni insatisfet — compra on li queda més a prop",
        "Satisfet — content, fins que algú ho faci una mica millor",
        "Completament satisfet — torna i ens recomana",
      ],
      "Cinc nivells de satisfacció i què sol fer qui és a cadascun.",
    ),
    sample(
      "scale",
      [
        "Indiferència — ni tan sols se n'ha adonat",
        "Molèstia — ho nota i ho deixa passar",
        "Irritació — respon més sec",
        "Enuig — alça la veu",
        "Indignació — exigeix parlar amb algú responsable",
        "Fúria — ja no sent el que li dius",
        "Incontrolable — importa la seguretat de tothom",
      ],
      "Set graus d'enuig.",
    ),
  ],
};

export default samples;
