import { createStore, type StoreApi } from "zustand/vanilla";
import type { Json } from "../learning/json.ts";
import { type DeviceSettings, readSettings, type Settings } from "../storage/settings.ts";

export interface SettingsState {
  /** Whose settings they are; `undefined` until somebody is known to be here. */
  readonly profile?: string;
  /** The language that was chosen on this device, if any. */
  readonly lang?: string;
  readonly theme: NonNullable<DeviceSettings["theme"]>;
  /** Size of text, in per cent. */
  readonly text: NonNullable<DeviceSettings["text"]>;
  /** How long a line of text may be, in characters. */
  readonly width: NonNullable<DeviceSettings["width"]>;
  /** How fast texts are read aloud. */
  readonly speed: NonNullable<DeviceSettings["speed"]>;
  readonly motion: NonNullable<DeviceSettings["motion"]>;
  /** For how many assignments home keeps room. */
  readonly assigned?: NonNullable<DeviceSettings["assigned"]>;
}

export interface SettingsStore extends StoreApi<SettingsState> {
  /** Shows a change at once and keeps it, if the device lets us. */
  set(change: DeviceSettings): void;
  /**
   * Shows the settings of whoever is here now, as they left them (`kept`: as their row has them). Who has none takes over
   * those of a device that knew nobody, and otherwise begins with the usual ones.
   */
  take(profile: string, kept: Json | undefined): void;
}

const complete = (settings: DeviceSettings): SettingsState => ({
  theme: "system",
  text: 100,
  width: 68,
  speed: 1,
  motion: "system",
  ...settings,
});

/**
 * Joins the device's settings with the screens.
 *
 * @param apply puts theme and text size on the page, as the boot script does before the first paint
 */
export function createSettingsStore(settings: Settings, apply: (state: SettingsState) => void): SettingsStore {
  const usual = complete({});
  const store = createStore<SettingsState>(() => complete(settings.read()));
  store.subscribe(apply);
  settings.onForeign((changed) => {
    // Another tab may show another person.
    if (changed.profile === store.getState().profile) store.setState(complete(changed), true);
  });
  const set = (change: DeviceSettings) => {
    store.setState(change);
    // All of them: another tab may have written those of another person.
    settings.write(store.getState());
  };
  return {
    ...store,
    // What a prerendered page shows: whoever hydrates it begins with the same.
    getInitialState: () => usual,
    set,
    take(profile, kept) {
      const { profile: before, lang } = store.getState();
      if (before === profile) return;
      if (before === undefined && kept === undefined) return set({ profile });
      set(complete({ ...(lang === undefined ? {} : { lang }), ...readSettings(kept), profile }));
    },
  };
}
