import type { Level } from '#domain/record/event.ts';
import { useScene } from './scene.ts';

interface Props {
  level: Level;
  onChange: (level: Level) => void;
}

const LEVELS = [1, 2, 3] as const;

/** How much help the conversation gives: chosen before it begins. */
export function LevelChoice({ level, onChange }: Props) {
  const { words } = useScene();
  return (
    <fieldset className="levels">
      <legend>{words.level.ask}</legend>
      {LEVELS.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name="level"
            value={each}
            checked={level === each}
            onChange={() => onChange(each)}
          />
          <span>
            <strong>{words.level.names[each]}</strong>{' '}
            <span className="small soft">{words.level.texts[each]}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
