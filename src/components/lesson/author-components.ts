import Caveat from './Caveat.astro';
import Case from './Case.astro';
import Check from './Check.astro';
import code from './Code.astro';
import Dialogue from './Dialogue.astro';
import Do from './Do.astro';
import DoDont from './DoDont.astro';
import Dont from './Dont.astro';
import Figure from './Figure.astro';
import Flowchart from './Flowchart.astro';
import Foreign from './Foreign.astro';
import h2 from './H2.astro';
import h3 from './H3.astro';
import Line from './Line.astro';
import Reflect from './Reflect.astro';
import RolePlayLink from './RolePlayLink.astro';
import Steps from './Steps.astro';
import Term from './Term.astro';

/** What authors may use in a lesson without importing it. */
export const authorComponents = {
  Case,
  Caveat,
  Check,
  Dialogue,
  Do,
  DoDont,
  Dont,
  Figure,
  Flowchart,
  Foreign,
  Line,
  Reflect,
  RolePlayLink,
  Steps,
  Term,
  code,
  h2,
  h3,
};
