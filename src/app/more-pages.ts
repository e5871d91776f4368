import type { InterfaceLang } from "../i18n/i18n.ts";
import { words as assignmentWords } from "../player/assignment/words.ts";
import { words as guideWords } from "../player/guide/words.ts";
import { words as trainerWords } from "../trainer/words.ts";
import { assignmentTestPath, ownPath, type TrainerView, trainerPath } from "../ui/address.ts";

/** A page as it is written into the site: what it says of itself, and its code. */
export interface WrittenPage {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly module: string;
}

const trainerScreens: Readonly<Record<TrainerView, string>> = {
  home: "src/trainer/home/HomeScreen.tsx",
  new: "src/trainer/builder/BuilderScreen.tsx",
  results: "src/trainer/results/ResultsScreen.tsx",
  items: "src/trainer/items/ItemsScreen.tsx",
  exchange: "src/trainer/exchange/ExchangeScreen.tsx",
  certificates: "src/trainer/certificates/CertificatesScreen.tsx",
  packages: "src/trainer/packages/PackagesScreen.tsx",
  data: "src/trainer/data/DataScreen.tsx",
  guide: "src/trainer/guide/GuideScreen.tsx",
};

/** The pages of what is asked and sent back: the learner's, and the trainer's. */
export function assignmentPages(lang: string, words: InterfaceLang): readonly WrittenPage[] {
  const [assignment, guide, trainer] = [assignmentWords.in[words], guideWords.in[words], trainerWords.in[words]];
  const views = Object.keys(trainerScreens) as readonly TrainerView[];
  return [
    {
      path: ownPath(lang, "assignment"),
      title: assignment.title,
      description: assignment.description,
      module: "src/player/assignment/AssignmentScreen.tsx",
    },
    {
      path: assignmentTestPath(lang),
      title: assignment.testTitle,
      description: assignment.testDescription,
      module: "src/player/assignment/TestScreen.tsx",
    },
    {
      path: ownPath(lang, "guide"),
      title: guide.title,
      description: guide.description,
      module: "src/player/guide/GuideScreen.tsx",
    },
    {
      path: ownPath(lang, "result"),
      title: trainer.titles.receive,
      description: trainer.descriptions.receive,
      module: "src/trainer/receive/ReceiveScreen.tsx",
    },
    ...views.map((view) => ({
      path: trainerPath(lang, view),
      title: trainer.titles[view],
      description: trainer.descriptions[view],
      module: trainerScreens[view],
    })),
  ];
}
