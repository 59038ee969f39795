import { useState } from 'preact/hooks';
import { WritingField } from '../../ui/writing-field.tsx';
import { useWords } from '../use-group.ts';
import { useSession } from './use-session.ts';

/** What one takes along oneself. It stands in the report without a name. */
export function TakeAlong() {
  const { own, act, say } = useSession();
  const words = useWords();
  const [text, setText] = useState(own.words);
  const keep = async () => {
    if ((await act({ kind: 'words', text })) === null) say(words('takeAlong.kept'));
  };
  return (
    <section class="group-section" aria-labelledby="take-along">
      <h3 id="take-along" class="nl-heading nl-heading--level-3">
        {words('takeAlong.title')}
      </h3>
      <form
        class="group-form"
        onSubmit={(event) => {
          event.preventDefault();
          void keep().catch(reportError);
        }}
      >
        <WritingField
          label={words('takeAlong.label')}
          hint={words('takeAlong.hint')}
          text={text}
          rows={3}
          onText={setText}
        />
        <p>
          <button type="submit" class="nl-button nl-button--secondary">
            {words('takeAlong.keep')}
          </button>
        </p>
      </form>
    </section>
  );
}
