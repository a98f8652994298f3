import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';

/** A piece that unfolds, drawn only while it is open: a hundred rows have one each. */
export function Drop(props: {
  title: string;
  name?: string;
  class?: string;
  onToggle?: (open: boolean) => void;
  children: () => ComponentChildren;
}): JSX.Element {
  const { title, name, onToggle, children } = props;
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      class={props.class}
      onToggle={({ currentTarget: { open } }) => {
        setOpen(open);
        onToggle?.(open);
      }}
    >
      <summary aria-label={name}>{title}</summary>
      {isOpen && children()}
    </details>
  );
}
