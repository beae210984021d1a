import type { PlayScore } from '#domain/roleplay/debrief.ts';
import { fill, percent } from '#domain/text/format.ts';
import { LANG_TAGS } from '#domain/text/locale.ts';
import { useScene } from './scene.ts';

/** Each skill as a bar with the mark it has to reach. Skills the play never needed are named as such. */
export function Skills({ score }: { score: PlayScore }) {
  const { scenario, words, locale } = useScene();
  const asPercent = (share: number) => percent(share, LANG_TAGS[locale]);

  return (
    <section className="skills">
      <h2>{words.skills}</h2>
      <p className="small soft">{fill(words.mark, { percent: asPercent(scenario.mark) })}</p>
      <ul className="plain">
        {scenario.competencies.map((name) => {
          const skill = score.competencies.find(({ competency }) => competency === name);
          return (
            <li key={name}>
              <span className="skill">{words.skill[name]}</span>
              {skill ? (
                <>
                  <span className="bar">
                    <progress
                      className={skill.reached ? '' : 'below'}
                      value={skill.share}
                      aria-label={words.skill[name]}
                    />
                    <Mark at={scenario.mark} />
                  </span>
                  <span className={`numbers ${skill.reached ? 'right' : 'below'}`}>
                    {asPercent(skill.share)}{' '}
                    <small>{skill.reached ? words.reached : words.below}</small>
                  </span>
                </>
              ) : (
                <span className="unmet small soft">{words.notMet}</span>
              )}
            </li>
          );
        })}
      </ul>
      <p className="numbers">{fill(words.share, { percent: asPercent(score.share) })}</p>
    </section>
  );
}

/** The mark to reach, drawn across a bar. */
function Mark({ at }: { at: number }) {
  return (
    <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <path d={`M${at * 100} 0V1`} />
    </svg>
  );
}
