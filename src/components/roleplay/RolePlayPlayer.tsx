import { useRecord } from '#components/use-record.ts';
import { playsOf } from '#domain/record/select.ts';
import { begin, locate } from '#domain/roleplay/play.ts';
import { replays } from '#domain/roleplay/runs.ts';
import { Brief } from './Brief.tsx';
import { Conversation } from './Conversation.tsx';
import { Customer } from './Customer.tsx';
import { Debrief } from './Debrief.tsx';
import { useOpenPlay } from './open-play.ts';
import { SceneContext, type Scene } from './scene.ts';
import { useJumpIn } from './use-jump-in.ts';

/**
 * A role-play: the brief, the conversation, the debrief.
 *
 * The state of a play is its picks, and each is kept at once: after a reload the conversation
 * stands where it stood.
 */
export default function RolePlayPlayer(scene: Scene) {
  const { scenario } = scene;
  const { record, isLoaded } = useRecord();
  const openId = useOpenPlay();
  useJumpIn(scenario, openId, isLoaded);
  const plays = playsOf(record, scenario.id);
  const open = plays.find((play) => play.id === openId && replays(scenario, play));
  const position = open ? locate(scenario, open.picks) : begin(scenario);

  if (!position) return null;
  return (
    <SceneContext value={scene}>
      <div className="roleplay">
        <Customer meters={position.meters} level={open?.level ?? 2} />
        {!open ? (
          <Brief plays={plays} isReady={isLoaded} />
        ) : position.at === 'beat' ? (
          <Conversation play={open} position={position} />
        ) : (
          <Debrief key={open.id} play={open} position={position} plays={plays} />
        )}
      </div>
    </SceneContext>
  );
}
