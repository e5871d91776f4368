interface LabelOfProps {
  /** What the field belongs to. */
  readonly of: string;
  /** What it is for. */
  readonly name: string;
}

/** The label of one of several fields that have the same: what each belongs to is heard, and seen from where it stands. */
export function LabelOf({ of, name }: LabelOfProps) {
  return (
    <>
      <span className="visually-hidden">{`${of}:`}</span> {name}
    </>
  );
}
