import type { Chance } from './random.ts';

/** Words of the subject, by the part that they play in a sentence. */
const banks = {
  people: words(
    'headteachers|middle leaders|subject leaders|class teachers|teaching assistants|mentors|coaches|governors|trustees|early career teachers|pastoral leads|attendance officers|SENCOs|advisers|facilitators|reviewers|phase leaders|business managers|lead practitioners|tutors',
  ),
  person: words(
    'headteacher|deputy headteacher|mentor|coach|subject lead|class teacher|facilitator|reviewer|governor|adviser|trust leader|project lead|literacy lead|maths lead|induction tutor',
  ),
  group: words(
    'the partnership|the trust|the alliance|the cluster|the federation|the steering group|the hub|the network|the project team|the board|the working party|the lead school',
  ),
  did: words(
    'planned|reviewed|observed|rehearsed|shared|adapted|compared|discussed|trialled|moderated|mapped|recorded|revisited|summarised|scheduled|redesigned|documented|questioned|annotated|prioritised',
  ),
  doing: words(
    'planning|reviewing|observing|rehearsing|sharing|adapting|comparing|moderating|mapping|recording|questioning|timetabling|budgeting|recruiting|listening|modelling|sequencing|diagnosing',
  ),
  thing: words(
    'lesson plans|pupil books|attendance figures|reading records|feedback forms|schemes of work|video clips|question banks|seating plans|behaviour logs|baseline tests|parent surveys|exit tickets|knowledge organisers|staff surveys|transition files|improvement plans|phonics checks|marking guides|case notes',
  ),
  topic: words(
    'reading comprehension|early number|vocabulary|phonics|fractions|extended writing|oracy|science practicals|attendance|transition|homework|assessment for learning|special educational needs|pastoral care|staff retention|governance|succession|curriculum design|parental engagement|wellbeing|modern languages|computing|the arts|physical education|careers guidance',
  ),
  quality: words(
    'clear|brief|honest|regular|structured|practical|cautious|thorough|modest|sustained|uneven|demanding|familiar|reliable|visible|patient|precise|flexible|shared|local',
  ),
  barrier: words(
    'cover|travel time|staff turnover|a change of leadership|inspection|illness|a merger|timetable clashes|uncertain funding|competing initiatives|the distance between sites|examination season|building work|a late start|missing data|unequal workloads',
  ),
  when: words(
    'in the autumn term|in the spring term|in the summer term|every half term|each fortnight|once a week|after the first year|before the inspection|during staff meetings|over two days|by the end of the project|within six weeks|at the start of the year',
  ),
  where: words(
    'in the host school|on line|in the village hall|in classrooms|at the teaching centre|in paired schools|across the county|in the smaller schools|in both towns|on the trust’s own site',
  ),
  measure: words(
    'attainment|progress|attendance|suspensions|reading ages|staff confidence|retention|pupil wellbeing|lesson quality|participation|teacher knowledge|parental response',
  ),
  method: words(
    'interviews|a survey|classroom visits|standardised tests|school records|focus groups|national assessments|logs of visits|a questionnaire|document review',
  ),
  abbreviation: words('EEF|NFER|CPD|SEND|MAT|ECF|Ofsted|DfE'),
} as const satisfies Record<string, readonly string[]>;

type Bank = keyof typeof banks;

const sentences = words(
  'The {people} of {town} {did} {thing} {when}, and wrote down what they would change.' +
    '|{Group} asked {people} to look at {topic} together {when}, using {thing} from {number} schools.' +
    '|A {person} at {school} said that {doing} had taken longer than anyone had allowed for.' +
    '|Visits took place {where}, with a {quality} agenda that was sent out {number} days before.' +
    '|Each pair of schools chose one question about {topic} and kept to it {when}.' +
    '|There were {number} meetings in all; {number} of them were cut short by {barrier}.' +
    '|By then {school} and {school2} had {did} {thing} and agreed a {quality} way of {doing}.' +
    '|{Group} paid for cover, so that {people} could spend time on {doing} {where}.' +
    '|The evaluation used {method} and {method2}, and set {measure} beside that of similar schools.' +
    '|On {measure} the gap between the two groups was small, and it could have come about by chance.' +
    '|Staff in {town} described the support as {quality} and {quality2}, though not everyone had the same of it.' +
    '|What helped most, in their account, was {doing} {when} with the same {person}.' +
    '|Where {barrier} got in the way, {people} met {where} instead, or not at all.' +
    '|About {number} in a hundred {people} kept a log, and those logs were {quality} enough to be counted.' +
    '|The {person} of {school} began with {thing}, because that was what the {people} already had.' +
    '|Guidance from the {abbreviation} shaped the first plan, and {group} then cut it by half.' +
    '|It took until the second year before {people} felt able to disagree about {topic} in the open.' +
    '|Schools that had worked together before moved faster on {topic} than those that had not.' +
    '|In {town} the work on {topic} was joined to the {abbreviation} programme, which made roles less {quality}.' +
    '|Reports from the visits were {quality}: two pages, {number} strengths and one thing to try.' +
    '|{Group} stopped {doing} after {number} weeks, since {people} had stopped reading the results.' +
    '|No one had asked the {people} beforehand, and {barrier} made a second attempt hard.' +
    '|The {quality} part was {doing}: it needed a {person} with time, and time was short.' +
    '|Pupils noticed. In {school} they told the {person} that lessons on {topic} had become more {quality}.' +
    '|Records of {measure} were complete for {number} schools; the others sent {thing} or nothing.' +
    '|A {quality} routine for {doing} spread from {school} to {town} without being asked for.' +
    '|Costs were mostly travel and cover: some £{money} for each school over {number} terms.' +
    '|The {people} who left took with them what they knew about {topic}, and {group} had no record of it.' +
    '|Afterwards {number} of the schools went on {doing} at their own expense.' +
    '|Both {method} and {method2} pointed the same way on {measure}, which the authors call encouraging.' +
    '|One finding was unexpected: {measure} rose in the schools that had done the least {doing}.' +
    '|Leaders in {town} kept the timetable {quality}, with two hours {when} that nobody could book.' +
    '|{Thing} went round between {school} and {school2} {when}, with comments in the margins.' +
    '|The agreement named a {person} for each school, a {quality} aim and a date for looking back.' +
    '|Small schools found {doing} harder, because one {person} often holds three posts there.' +
    '|When {group} looked again {when}, {measure} had changed in {number} schools and not in the rest.',
);

const first = words(
  'Ash|Birch|Brack|Brom|Carl|Clay|Cold|Dun|East|Elm|Fern|Gran|Hal|Harrow|Hazel|Holm|Ket|Lang|Lin|Mar|Mel|Mid|Nor|Oak|Pen|Quor|Rad|Red|Sel|Skel|Stan|Thorn|Under|Wal|War|Wen|West|Whit|Win|Yar',
);
const second = words(
  'berry|bourne|bridge|brook|by|combe|cote|dale|den|don|field|ford|gate|grove|ham|hurst|ington|leigh|ley|low|mere|mouth|ness|over|pool|shaw|side|stead|thorpe|wick',
);
const third = words('| Green| Heath| Magna| Moor| Parva| Regis| St Mary');

/** How many places there are before two would have the same name. */
export const placeCount = first.length * second.length * third.length;

/** The name of a place that is in no atlas; each number has its own. */
export function placeName(number: number): string {
  // A prime step spreads neighbours over the alphabet.
  let rest = (number * 3571) % placeCount;
  const part = (list: readonly string[]) => {
    const at = rest % list.length;
    rest = (rest - at) / list.length;
    return list[at] ?? '';
  };
  return `${part(first)}${part(second)}${part(third)}`;
}

/** A sentence of the subject; `town` is the place that the entry is about. */
export function sentence(random: Chance, town: string): string {
  const school = () => `${placeName(random.whole(0, placeCount - 1))} School`;
  const filled = random.pick(sentences).replace(/\{(\w+)\}/g, (_, slot: string) => {
    const name = slot.replace(/\d$/, '');
    switch (name) {
      case 'town':
        return town;
      case 'school':
        return school();
      case 'number':
        return String(random.whole(2, 48));
      case 'money':
        return (random.whole(4, 90) * 100).toLocaleString('en-GB');
      default: {
        const word = random.pick(banks[name.toLowerCase() as Bank]);
        return name === name.toLowerCase() ? word : capitalised(word);
      }
    }
  });
  return capitalised(filled.replace(/\b([Aa]) (?=[aeiou])/g, '$1n '));
}

/** A word that plays the named part. */
export function word(random: Chance, bank: Bank): string {
  return random.pick(banks[bank]);
}

/** A text with its first letter as a capital. */
export function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** Cuts a list that is written as one line. */
function words(line: string): readonly string[] {
  return line.split('|');
}
