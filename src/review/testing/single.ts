/**
 * A `single` for examples: its stem on the second line, its options on the lines 4, 6, 8 and so on, each with a reason. The
 * key begins with a star.
 */
export function single(stem: string, options: readonly string[], head = "#late-order objective=greet"): string {
  const lines = options.map((option) => {
    const right = option.startsWith("*");
    return `- [${right ? "x" : " "}] ${right ? option.slice(1) : option}\n  > Aquí se dice qué se sigue de esto y por qué.`;
  });
  return `:::single{${head}}\n${stem}\n\n${lines.join("\n")}\n:::\n`;
}

const scenes = [
  "Un abuelo busca en la estación el andén de Zaragoza. ¿Qué haces?",
  "A la dependienta se le ha roto la caja con ocho en la fila. ¿Qué haces?",
  "Una turista cuenta por señas que le duele una muela. ¿Qué haces?",
  "El grifo que vendiste ayer inunda hoy un portal. ¿Qué haces?",
  "Dos hermanos discuten en notaría por una silla vieja. ¿Qué haces?",
  "La carta del banco llegó a otra Luisa Pérez. ¿Qué haces?",
  "Nieva y el autobús escolar no arranca en la cuesta. ¿Qué haces?",
  "Un pintor pide factura de un cubo comprado en mayo. ¿Qué haces?",
  "La médica se retrasa y nadie en la sala sabe cuánto. ¿Qué haces?",
  "Un perro guía entra en el restaurante a la hora de comer. ¿Qué haces?",
  "Se apaga la luz del cine con la película a medias. ¿Qué haces?",
  "El florista ha escrito mal el nombre en la corona. ¿Qué haces?",
];
/** A scene for each; when all are used, they happen again in another trade, with other words enough. */
const sceneOf = (at: number) =>
  at < scenes.length
    ? (scenes[at] ?? "")
    : `${trades[at % trades.length]} ${more[Math.floor(at / trades.length) % more.length]} ¿Qué haces?`;
const trades = [
  "Es martes de mercado en la frutería nueva.",
  "Hoy inauguran un gimnasio pequeño.",
  "Zarpa tarde un barco con doscientas personas.",
  "El veterinario opera a las seis.",
];
const more = [
  "Lola no encuentra su bolso rojo entre las cajas.",
  "Un señor alemán señala el reloj y resopla.",
  "Dos gemelas piden lo mismo al mismo tiempo.",
  "Alguien deja una maleta abierta junto al mostrador.",
  "El datáfono rechaza por tercera vez una tarjeta.",
  "Baja un bebé llorando del piso de arriba.",
];

/** Of about one length, with one that is longer and one that is shorter as far as one sees. */
const ways = [
  ["Mirar y escuchar antes", "Mirar y escuchar antes y decirlo", "Mirar y escuchar"],
  ["Preguntar con calma hoy", "Preguntar con calma hoy y decirlo", "Preguntar ahora"],
  ["Avisar a un compañero", "Avisar a un compañero y decirlo", "Avisar a alguien"],
  ["Apuntarlo en una hoja", "Apuntarlo en una hoja y decirlo", "Apuntarlo luego"],
] as const;

/** How the key of an exercise is beside its distractors: as long, longer or shorter. */
export type Length = 0 | 1 | 2;

export interface Planned {
  /** At which place each key stands. */
  readonly keys: readonly number[];
  readonly lengths?: readonly Length[];
  /** The attributes of each but its id. */
  readonly attributes?: (index: number) => string;
  /** How many such exercises the course has already, which have taken the first scenes. */
  readonly before?: number;
}

/** Exercises that differ in their scenes; each takes 12 lines and an empty one. */
export function singles({ keys, lengths = [], attributes = () => "objective=greet", before = 0 }: Planned): string {
  return keys
    .map((key, index) => {
      const options = ways.map((way, at) => (at === key ? `*${way[lengths[index] ?? 0]}` : way[0]));
      const at = before + index;
      return single(sceneOf(at), options, `#item-${at} ${attributes(index)}`);
    })
    .join("\n");
}
