import { SHAPES, type Shape } from '../../classroom/session/setup.ts';
import { Choice } from '../form/choice.tsx';
import { useWords } from '../use-group.ts';

interface ShapeFieldsProps {
  readonly shape: Shape;
  readonly onShape: (shape: Shape) => void;
}

/** What the group does together, folded away because the first is what most groups want. */
export function ShapeFields({ shape, onShape }: ShapeFieldsProps) {
  const words = useWords();
  return (
    <details class="group-fold" open={shape !== 'together'}>
      <summary>{words('start.shapes')}</summary>
      <Choice
        legend={words('start.shape')}
        options={SHAPES.map((value) => ({
          value,
          name: words(`shape.${value}`),
          means: words(`shape.means.${value}`),
        }))}
        chosen={shape}
        onChoose={onShape}
      />
    </details>
  );
}
