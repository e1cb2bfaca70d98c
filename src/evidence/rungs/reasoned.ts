import { met, notReported, type Rung } from '../rule.ts';

const account = 'it tells what was done';
const theory = 'it says why the work should help: if, then, because';

/** A story: whatever an entry tells. */
export const storyRung: Rung = {
  level: 0,
  limits: [],
  conditions: [{ id: 'account', need: account, judge: () => met(account) }],
};

/** Reasoned: a way up from a story without a measured result. No other level asks for it. */
export const reasonedRung: Rung = {
  level: 1,
  limits: [],
  conditions: [
    {
      id: 'theory-of-change',
      need: theory,
      judge: (facts) =>
        facts.get('theoryOfChange') === undefined
          ? notReported('no theory of change is declared', 'theoryOfChange')
          : met(theory),
    },
    {
      id: 'research-behind-it',
      need: 'it names at least one piece of research behind that',
      judge: (facts) => {
        const ids = facts.get('theoryOfChange.citations');
        return ids === undefined
          ? notReported('no research is named behind its reasoning', 'theoryOfChange.citations')
          : met(`it names research behind its reasoning: ${ids.join(', ')}`);
      },
    },
  ],
};
