import { nameOfOutcome, outcomeOrFigureIn } from '../outcomeWords.ts';
import { anyOf, wordPattern } from '../rule.ts';
import { isDenial, type ClaimFinder } from './claim.ts';

/** How far behind "led to" its object is looked for. */
const objectWords = 14;

const link = wordPattern(
  anyOf(
    `(?:led|leads|leading|lead) (?:directly )?to | caused(?! by) | causes | causing |
    (?:resulted|resulting) in |
    (?:it|this|that|which|coaching|mentoring|work|programme|project|partnership) results in |
    (?:brought|brings) about | (?:gave|gives) rise to | contribut(?:ed|es|ing) to |
    (?:translat(?:ed|es)|(?:fed|feeds) through) into |
    (?:made|makes|making) (?:an?|the|all the|no|little|some)(?: \\w+){0,2} difference to |
    (?:drove|drives|driven)(?= (?:[\\w-]+ )?(?:improvements?|gains?|changes?|progress|rises?)) |
    ${anyOf(`programme | project | partnership | scheme | initiative | intervention | approach |
    coaching | mentoring | visits | reviews | trust | work | it | that | which`)} (?:has |have )?(?:produced|yielded|delivered)`,
  ),
);

/** "Subject leads to look at attendance": the leads are people. */
const leadersBefore =
  /\b(?:subject|pastoral|phase|year|key stage|literacy|numeracy|maths|english|science|reading|curriculum|research|project|team|department|school|trust|practice|induction|inclusion|safeguarding)\s+$/i;

/** Steps in the work: what leads to them leads to no outcome yet. */
const step = wordPattern(
  anyOf(
    `discussions? | conversations? | talks? | meetings? | debates? | reviews? | plans? |
    polic(?:y|ies) | focus | questions? | surveys? | reports? | projects? | groups? | networks? |
    search(?:es)? | courses? | training | workshops? | visits? | decisions? | agreements? |
    roles? | posts? | lists? | priorit(?:y|ies) | needs? | concerns? | worr(?:y|ies) | doubts? |
    confusion | delays? | interest | requests? | invitations? | clubs? | timetables? | hubs? |
    guides? | guidance | framework | publication | closure | study | enquiry | inquiry`,
  ),
);

/** "led to better results", "caused a fall in attendance", "made a difference to teaching". */
export const ledToOutcome: ClaimFinder = {
  mention:
    /\ble[ad]|caus|result|br[io]|g[ai]ve|contribut|translat|fe[ed]|difference|dr[io]v|produced|yielded|delivered/i,
  *claimsIn(text) {
    for (const match of text.matchAll(link)) {
      if (/leads/i.test(match[0]) && leadersBefore.test(text.slice(0, match.index))) continue;
      const end = match.index + match[0].length;
      const [clause = ''] = text
        .slice(end)
        .split(/[;:.](?!\d)|, (?:and|but|so|while|which|who)\s/i);
      const object = clause.split(' ').slice(0, objectWords).join(' ');
      const found = outcomeOrFigureIn(object);
      if (found !== undefined && object.slice(0, found.start).search(step) === -1) {
        const result = object.slice(0, found.end);
        yield {
          at: match.index,
          end,
          words: `${match[0]}${result}`,
          hint: hintFor(match[0], result.trim(), isDenial(text, match.index, match[0])),
        };
      }
    }
  },
};

function hintFor(link: string, result: string, isDenied: boolean): string {
  const name = nameOfOutcome(result);
  if (isDenied) {
    return `Write what was seen: "no change in ${name} was seen alongside the work".`;
  }
  return /difference/i.test(link)
    ? `Write what was seen: "${name} changed alongside the work", or whose view it is: "schools reported a difference in ${name}".`
    : `Write "was followed by" in place of "${link}", or whose view it is: "schools reported ${result}".`;
}
