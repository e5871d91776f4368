import { createStore, type StoreApi } from "zustand/vanilla";
import type { DeviceSettings, Settings } from "../storage/settings.ts";

export interface SettingsState {
  /** The language that was chosen on this device, if any. */
  readonly lang?: string;
  readonly theme: NonNullable<DeviceSettings["theme"]>;
  /** Size of text, in per cent. */
  readonly text: NonNullable<DeviceSettings["text"]>;
}

export interface SettingsStore extends StoreApi<SettingsState> {
  /** Shows a change at once and keeps it, if the device lets us. */
  set(change: DeviceSettings): void;
}

const complete = (settings: DeviceSettings): SettingsState => ({ theme: "system", text: 100, ...settings });

/**
 * Joins the device's settings with the screens.
 *
 * @param apply puts theme and text size on the page, as the boot script does before the first paint
 */
export function createSettingsStore(settings: Settings, apply: (state: SettingsState) => void): SettingsStore {
  const store = createStore<SettingsState>(() => complete(settings.read()));
  store.subscribe(apply);
  settings.onForeign((changed) => store.setState(complete(changed), true));
  return {
    ...store,
    set(change) {
      settings.write(change);
      store.setState(change);
    },
  };
}
