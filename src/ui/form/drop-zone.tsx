import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface DropZoneProps {
  readonly onDrop: (dropped: DataTransfer | null) => void;
  /** The fields in which the same can be chosen. */
  readonly children: ComponentChildren;
}

/**
 * Takes what is dropped on it: a second way in beside its fields, for who has a mouse. Beside it a drop does nothing,
 * where it would otherwise take the place of the page. Its looks are those of `files.css`.
 */
export function DropZone({ onDrop, children }: DropZoneProps) {
  const zone = useRef<HTMLDivElement>(null);
  const [over, setOver] = useState(false);
  useEffect(() => {
    const isOn = ({ target }: DragEvent) => target instanceof Node && zone.current?.contains(target) === true;
    const hold = (event: DragEvent) => {
      event.preventDefault();
      setOver(isOn(event));
    };
    const leave = ({ relatedTarget }: DragEvent) => {
      // Elsewhere on the page it is held over something, which says so itself.
      if (relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      if (isOn(event)) onDrop(event.dataTransfer);
    };
    addEventListener('dragover', hold);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', hold);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, [onDrop]);
  return (
    <div ref={zone} class={over ? 'drop-zone drop-zone--over' : 'drop-zone'}>
      {children}
    </div>
  );
}
