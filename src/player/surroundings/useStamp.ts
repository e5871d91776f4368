import { usePlayer, useProgress, useProgressSoon, useSession } from "../context.ts";

/** Changes when there may be something new to say of how safe a learner's answers are. */
export function useStamp(): string {
  const { progress } = usePlayer();
  const storage = useProgress((state) => state.storage);
  // An answer's result does not wait for it.
  const events = useProgressSoon(() => progress.events().length);
  // Until somebody has come, what has been read is nobody's.
  const status = useSession((state) => state.status);
  const copied = useSession((state) => (state.status === "open" ? state.row?.copied?.at : undefined));
  return `${status} ${storage} ${events} ${copied}`;
}
