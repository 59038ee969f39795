import { ARGUMENT_KINDS } from '../profession/arguments.ts';
import { useEnvironment } from './environment.ts';
import type { Reason } from './reason.ts';
import { WritingField } from './writing-field.tsx';

interface ReasonFormProps {
  readonly reason: Reason;
  readonly onChange: (reason: Reason) => void;
}

/** Kinds to pick and words of one's own; either may stay empty. It keeps nothing itself. */
export function ReasonForm({ reason, onChange }: ReasonFormProps) {
  const { t } = useEnvironment();
  const { kinds, text } = reason;
  return (
    <div class="reason-form">
      <fieldset>
        <legend class="writing-label">{t('reason.kinds')}</legend>
        <ul class="reason-kinds">
          {ARGUMENT_KINDS.map((kind) => (
            <li key={kind}>
              <label class="reason-kind">
                <input
                  type="checkbox"
                  checked={kinds.includes(kind)}
                  onChange={(event) => {
                    const { checked } = event.currentTarget;
                    const picked = (other: typeof kind) => (other === kind ? checked : kinds.includes(other));
                    onChange({ text, kinds: ARGUMENT_KINDS.filter(picked) });
                  }}
                />
                <span class="reason-name">{t(`reason.kind.${kind}`)}</span>
                <span class="reason-means">{t(`reason.means.${kind}`)}</span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <WritingField
        label={t('reason.words')}
        hint={null}
        text={text}
        rows={3}
        onText={(typed) => onChange({ kinds, text: typed })}
      />
    </div>
  );
}
