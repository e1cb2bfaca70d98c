/**
 * Words for what singles a child out and may harm: special needs and health, free meals and poverty,
 * origin, religion, care, exclusion. They are the characteristics that the UK GDPR calls special
 * categories, and those that the Department for Education holds back in its own statistics.
 */
const sensitive =
  /\b(?:SENDs?|SEN|SEMH|EHC(?:P|Ps| plans?)|ADHD|FSM|EAL|GRT|LAC|CLA)\b|\bspecial (?:educational )?needs?\b|\beducation,? health and care\b|\b(?:disab|autis|dyslex|dysprax|epilep|diabet|asthma|anxi(?:ety|ous)|depress|self-harm|mental health|illness|medical|health condition|impair|hearing loss|visual loss|deaf|blind|wheelchair|speech and language|free (?:school )?meals?|pupil premium|disadvantaged|low[- ]income|poverty|ethnic|black|asian|caribbean|african|white british|mixed heritage|heritage|minority|gypsy|roma\b|travell?er|refugee|asylum|religio|muslim|jewish|christian|catholic|hindu|sikh|faith\b|looked[- ]after|in care\b|foster|adopted|care leavers?|social (?:worker|care)|child protection|young carers?|safeguard|exclu(?:ded|sion)|suspen(?:ded|sion)|alternative provision|pregnan|transgender|gay\b|lesbian|bereave)/i;

/** Whether a text names a characteristic that may harm a child if it becomes known. */
export function isSensitive(text: string): boolean {
  return sensitive.test(text);
}
