import { useState } from 'preact/hooks';
import { WritingField } from '../../ui/writing-field.tsx';
import { useSession } from '../session/use-session.ts';
import { useGroup } from '../use-group.ts';
import { eraseNotepad, keepNotepad, readNotepad } from './notes-kept.ts';

/** A notepad that only its writer sees, and that never leaves the device. */
export function Notepad() {
  const { words, device } = useGroup();
  const { id, say } = useSession();
  const [text, setText] = useState(() => readNotepad(device.storage(), id));
  const [refused, setRefused] = useState(false);
  return (
    <section class="group-section notepad" aria-labelledby="notepad">
      <h3 id="notepad" class="nl-heading nl-heading--level-3">
        {words('notepad.title')}
      </h3>
      <WritingField
        label={words('notepad.label')}
        hint={words(refused ? 'notepad.refused' : 'notepad.stays')}
        text={text}
        rows={6}
        onText={(typed) => {
          setText(typed);
          setRefused(!keepNotepad(device.storage(), id, typed));
        }}
      />
      {text !== '' && (
        <p>
          <button
            type="button"
            class="nl-button nl-button--secondary"
            onClick={() => {
              eraseNotepad(device.storage(), id);
              setText('');
              say(words('notepad.erased'));
            }}
          >
            {words('notepad.erase')}
          </button>
        </p>
      )}
    </section>
  );
}
