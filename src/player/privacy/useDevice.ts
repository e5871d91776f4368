import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { Device, DeviceState } from "../../state/device.ts";
import { useLate } from "../context.ts";

const unknown = createStore<DeviceState>(() => ({ erased: "no" }));

/** What is stored in this browser. `device`: it can be asked, once the code for that has come. */
export function useDevice(): DeviceState & { readonly device: Device | undefined } {
  const device = useLate((late) => late.device);
  return { ...useStore(device ?? unknown), device };
}
