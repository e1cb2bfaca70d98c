import { describe, expect, it } from 'vitest';
import {
  isAttributed,
  isDisclaimed,
  isEarlierResearch,
  isFromOutside,
  isTentative,
  namesOutsideCause,
} from './context.ts';

/** Asks of the word "raised" in a sentence. */
function of(asked: (text: string, at: number, end: number) => boolean, text: string): boolean {
  const at = text.indexOf('raised');
  return asked(text, at, at + 'raised'.length);
}

describe('what is said not to be known', () => {
  it.each([
    'We cannot say that it raised results.',
    "We can't tell that it raised results.",
    'We could not show that it raised results.',
    "We couldn't show that it raised results.",
    'We do not know that it raised results.',
    "We don't claim that it raised results.",
    'This does not prove that it raised results.',
    "This doesn't mean that it raised results.",
    'We did not establish that it raised results.',
    "We didn't conclude that it raised results.",
    'It is not for us to judge that it raised results.',
    'We are not able to say that it raised results.',
    'Nobody knew that it raised results.',
    'No one has shown that it raised results.',
    'We are unable to say that it raised results.',
    'We never tested that it raised results.',
    'Neither study measured that it raised results.',
    'Nor do we say that it raised results.',
    'No study shows that it raised results.',
    'No design shows that it raised results.',
    'NOBODY KNEW that it raised results.',
    'We cannot as yet look at what raised results.',
    'Nothing that we have seen or heard here shows that it raised results.',
    'Nothing says that it raised results.',
    'There is no evidence that it raised results.',
    'There is little real proof that it raised results.',
    'We saw it without any signs that it raised results.',
    'We had not enough reason to think that it raised results.',
    'There was a lack of evidence that it raised results.',
    'There was no way to see that it raised results.',
    'It is not clear that it raised results.',
    'It was never quite certain that it raised results.',
    'It is unclear that it raised results.',
    'It is unknown and untested that it raised results.',
    'It is unlikely that it raised results.',
    'It is too early to be told that it raised results.',
    'It is impossible to hold that it raised results.',
    'It is hard to hold that it raised results.',
    'It is difficult to hold that it raised results.',
    'Some dispute that it raised results.',
    'It is debated and argued over that it raised results.',
    'It is an open question that it raised results.',
    'We doubt that it raised results.',
    'We asked whether it raised results.',
    'It is so unless it raised results.',
    'We asked how far it raised results.',
    'We asked how much it raised results.',
    'We asked to what extent it raised results.',
    'Suppose it raised results.',
    'We met to find out what raised results.',
    'We met to see what raised results.',
    'We ask what raised results.',
  ])('before the words is no claim: %s', (text) => {
    expect(of(isDisclaimed, text)).toBe(true);
  });

  it.each([
    'That it raised results is not established.',
    'That it raised results was not yet tested.',
    "That it raised results isn't known.",
    'That it raised results has not been shown.',
    'That it raised results cannot be said, and is not certain.',
    'That it raised results remains unclear.',
    'That they raised results remain open.',
    'That it raised results is unknown.',
    'That they raised results are disputed.',
  ])('behind the words is no claim: %s', (text) => {
    expect(of(isDisclaimed, text)).toBe(true);
  });

  it.each([
    'It raised results.',
    'It raised results, and we cannot say more.',
    'We cannot say more; it raised results.',
    'We cannot say more: it raised results.',
    'We cannot say more, and it raised results.',
    'We cannot say more, but it raised results.',
    'We cannot say more, so it raised results.',
    'We cannot say more, yet it raised results.',
    'We cannot say more, while it raised results.',
    'We cannot say more, whereas it raised results.',
    'We cannot say more, then it raised results.',
    'No doubt it raised results.',
    'Without doubt it raised results.',
    'We cannot meet, one two three four five six, say it raised results.',
    'The unclearness raised results.',
  ])('elsewhere leaves a claim: %s', (text) => {
    expect(of(isDisclaimed, text)).toBe(false);
  });

  it('reaches over a comma, and over a statement that came before it', () => {
    expect(of(isDisclaimed, 'We cannot say, as yet, that it raised results.')).toBe(true);
    expect(of(isDisclaimed, 'It went on; we cannot say that it raised results.')).toBe(true);
    expect(of(isDisclaimed, 'We cannot say; still it is unclear that it raised results.')).toBe(
      true,
    );
    expect(of(isDisclaimed, 'It is unclear that it went; it raised results.')).toBe(false);
  });
});

describe('a wish, a plan or a possibility', () => {
  it.each([
    'We aimed for what raised results.',
    'We hope that it raised results.',
    'Hoping that it raised results.',
    'We want what raised results.',
    'We wished that it raised results.',
    'We intended what raised results.',
    'It was meant to be what raised results.',
    'It was designed to be what raised results.',
    'It was planned to be what raised results.',
    'We expect that it raised results.',
    'It was hoped that it raised results.',
    'It was expected that it raised results.',
    'It has planned to do what raised results.',
    'In order to see what raised results.',
    'We met so that it raised results.',
    'With a view to what raised results.',
    'They set out to do what raised results.',
    'They were trying to do what raised results.',
    'The idea was that it raised results.',
    'The theory that it raised results.',
    'It may have raised results.',
    'It might have raised results.',
    'It could have raised results.',
    'It would have raised results.',
    'It should have raised results.',
    'It can have raised results.',
    "It can't have raised results.",
    'Perhaps it raised results.',
    'Possibly it raised results.',
    'Maybe it raised results.',
    'It is likely that it raised results.',
    'It is likelier that it raised results.',
    'It seems to have raised results.',
    'It appeared to have raised results.',
    'If it raised results.',
    'IF it raised results.',
  ])('is no claim: %s', (text) => {
    expect(of(isTentative, text)).toBe(true);
  });

  it.each([
    'It raised results.',
    'It raised results, as it may.',
    'As hoped it raised results.',
    'As planned to the day it raised results.',
    'As expected it raised results.',
    'If they met, it raised results.',
    'If they met; it raised results.',
    'If they met: it raised results.',
    'The maypole raised results.',
  ])('is not meant here: %s', (text) => {
    expect(of(isTentative, text)).toBe(false);
  });

  it('may follow another that ends before', () => {
    expect(of(isTentative, 'If they met, it may have raised results.')).toBe(true);
    expect(of(isTentative, 'It may be, if it raised results.')).toBe(true);
  });
});

describe('what somebody said or thought', () => {
  it.each([
    'Heads say that it raised results.',
    'Heads said it raised results.',
    'One report that it raised results.',
    'Staff felt that it raised results.',
    'Staff thought it raised results.',
    'Staff believed it raised results.',
    'We were told it raised results.',
    'They judged that it raised results.',
    'It was perceived to have raised results.',
    'They claimed it raised results.',
    'They argue it raised results.',
    'They credit it with having raised results.',
    'They attribute it to what raised results.',
    'They cited what raised results.',
    'They described how it raised results.',
    'They put this down to what raised results.',
    'They said, in May, that it raised results.',
  ])('before the words is a view: %s', (text) => {
    expect(of(isAttributed, text)).toBe(true);
  });

  it.each([
    'It raised results according to heads.',
    'According to heads; it raised results.',
    'In their view, it raised results.',
    'In her own words: it raised results.',
    'It raised results in the eyes of heads, in our opinion.',
    'It raised results, said one head.',
    'It raised results, one of the heads told us.',
    'It raised results, heads think.',
    'It raised results, as one head then argued.',
    'It raised results, SAID one head.',
  ])('behind the words, or anywhere, is a view: %s', (text) => {
    expect(of(isAttributed, text)).toBe(true);
  });

  it.each([
    'It raised results.',
    'It raised results and heads said so.',
    'It raised results, one two three four five said.',
    'To say more, it raised results.',
    'We can say it raised results.',
    'They said more; it raised results.',
    'They said more, and it raised results.',
    'They came, said one head, but it raised results.',
    'In sight of all it raised results.',
  ])('is not given here: %s', (text) => {
    expect(of(isAttributed, text)).toBe(false);
  });
});

describe('a cause from outside', () => {
  it.each([
    'The pandemic raised absence.',
    'Covid raised absence.',
    'Covid-19 raised absence.',
    'The coronavirus raised absence.',
    'A lockdown raised absence.',
    'The closures raised absence.',
    'Snow raised absence.',
    'A flood raised absence.',
    'The strikes raised absence.',
    'Illness raised absence.',
    'Flu raised absence.',
    'The cuts raised absence.',
    'Shortages raised absence.',
    'One vacancy raised absence.',
    'Vacancies raised absence.',
    'A change in the exam raised results.',
    'A change in curriculums raised results.',
  ])('is none of the work: %s', (text) => {
    expect(of(isFromOutside, text)).toBe(true);
  });

  it.each([
    'It raised absence.',
    'It raised absence, as did the snow.',
    'In the snow, it raised absence.',
    'In the snow; it raised absence.',
    'The influence raised absence.',
  ])('is not named here: %s', (text) => {
    expect(of(isFromOutside, text)).toBe(false);
  });

  it('is found anywhere in the words of a cause', () => {
    expect(namesOutsideCause('snow')).toBe(true);
    expect(namesOutsideCause('the long lockdown')).toBe(true);
    expect(namesOutsideCause('the visits')).toBe(false);
    expect(namesOutsideCause('')).toBe(false);
  });
});

describe('earlier research', () => {
  const asks = (text: string, isReason: boolean, section: string | undefined, cited: boolean) =>
    isEarlierResearch({
      text,
      start: 0,
      cited,
      passage: {
        text,
        section,
        isReason,
        citations: [],
        placeOf: () => ({ line: 1, column: 1 }),
      },
    });

  it.each([
    'Research found it.',
    'A study found it.',
    'Studies found it.',
    'One trial found it.',
    'Two trials found it.',
    'A review found it.',
    'There is evidence of it.',
    'An evaluation found it.',
    'The pilots found it.',
    'A meta-analysis found it.',
    'Meta-analyses found it.',
  ])('is told as a reason, or with its source where reasons are told: %s', (text) => {
    expect(asks(text, true, undefined, false)).toBe(true);
    expect(asks(text, false, 'Why did they start?', true)).toBe(true);
    expect(asks(text, false, 'Why did they start?', false)).toBe(false);
    expect(asks(text, false, 'What did they find?', true)).toBe(false);
    expect(asks(text, false, undefined, true)).toBe(false);
  });

  it.each(['We found it.', 'The researcher found it.'])('is not told here: %s', (text) => {
    expect(asks(text, true, undefined, false)).toBe(false);
    expect(asks(text, false, 'Why did they start?', true)).toBe(false);
  });
});
