import { useEffect, useReducer, useState } from "react";
import { installOffer } from "./install.ts";
import { type InstallWay, installWay } from "./install-way.ts";

/** The manifest's window, and what iPhones say of their own before they knew it. */
const isStandalone = () =>
  matchMedia("(display-mode: standalone)").matches || ("standalone" in navigator && navigator.standalone === true);

/** How the app can be installed from here, and what came of asking. `undefined` while a page is written for nobody. */
export function useInstall() {
  const [, changed] = useReducer((n: number) => n + 1, 0);
  const [here, setHere] = useState(false);
  const [outcome, setOutcome] = useState<"accepted" | "dismissed">();
  useEffect(() => {
    setHere(true);
    installOffer.changed = changed;
    return () => {
      installOffer.changed = () => {};
    };
  }, []);
  const way: InstallWay | undefined = here
    ? installWay({
        userAgent: navigator.userAgent,
        touchPoints: navigator.maxTouchPoints,
        standalone: isStandalone(),
        offered: installOffer.prompt !== undefined,
        installed: installOffer.installed,
      })
    : undefined;
  const install = async () => {
    const { prompt } = installOffer;
    if (prompt === undefined) return;
    // It can be asked once; a browser that offers it again sends another.
    installOffer.prompt = undefined;
    setOutcome(
      await prompt.prompt().then(
        (choice) => choice.outcome,
        () => "dismissed",
      ),
    );
  };
  return { way, outcome, install };
}
