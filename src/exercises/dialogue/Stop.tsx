/** Ends a sentence for the ear, where the eye needs no full stop: what follows is read in the same breath otherwise. */
export const Stop = () => <span className="visually-hidden">.</span>;
