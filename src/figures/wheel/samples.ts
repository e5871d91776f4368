import { type FigureSamples, sample } from "../testing/samples.ts";

const samples: FigureSamples = {
  es: [
    sample("wheel", ["Confianza", "Claridad", "Rapidez", "Trato"]),
    sample(
      "wheel",
      [
        "Lo que el cliente recuerda — no todo pesa igual",
        "Bienvenida — si alguien lo miró",
        "Tiempo de espera",
        "Información — clara y completa",
        "Profesionalidad — quien atiende sabe de qué habla",
        "Accesibilidad — entrar, llamar, entender",
        "Limpieza",
        "Responsabilidad — alguien se hace cargo de principio a fin",
        "Despedida — la última impresión",
      ],
      "Ocho momentos que forman un recuerdo.",
    ),
  ],
  ca: [
    sample("wheel", ["Confiança", "Claredat", "Rapidesa", "Tracte"]),
    sample(
      "wheel",
      [
        "El que el client recorda — no tot pesa igual",
        "Benvinguda — si algú el va mirar",
        "Temps d'espera",
        "Informació — clara i completa",
        "Professionalitat — qui atén sap de què parla",
        "Accessibilitat — entrar, trucar, entendre",
        "Neteja",
        "Responsabilitat — algú se'n fa càrrec de principi a fi",
        "Comiat — l'última impressió",
      ],
      "Vuit moments que formen un record.",
    ),
  ],
};

export default samples;
