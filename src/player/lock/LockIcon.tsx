import { Outline } from "../../ui/Icon.tsx";

/** A padlock as large as the words beside it, which say what it means. */
export const LockIcon = () => <Outline d="M6 11h12v9.5H6zM8.5 11V7.5a3.5 3.5 0 0 1 7 0V11M12 15v1.5" />;
