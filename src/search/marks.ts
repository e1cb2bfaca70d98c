/** The words to mark on the page that a result leads to, left for it where both can see them. */
interface LeftMarks {
  readonly path: string;
  readonly words: readonly string[];
  /** Milliseconds since 1970. */
  readonly at: number;
}

const KEY = 'best-bits.marks';

/** A page that is opened later than this was not opened from the result. */
const FRESH_MS = 60_000;

/** Leaves the words for the next page when a link of the card is followed, in whatever way. */
export function rememberMarks(card: HTMLElement, words: readonly string[]): void {
  const leave = (event: Event) => {
    const target = event.target instanceof Element ? event.target.closest('a') : null;
    if (target !== null && words.length > 0) {
      const left: LeftMarks = { path: target.pathname, words, at: Date.now() };
      // The reader may have switched storage off: then nothing is marked, and nothing breaks.
      attempt(() => {
        localStorage.setItem(KEY, JSON.stringify(left));
      });
    }
  };
  card.addEventListener('click', leave);
  card.addEventListener('auxclick', leave);
}

/** Takes the words that were left for this page; they are gone then, and so are old ones. */
export function takeMarks(): readonly string[] {
  let words: readonly string[] = [];
  attempt(() => {
    const left = JSON.parse(localStorage.getItem(KEY) ?? 'null') as LeftMarks | null;
    const fresh = left !== null && Date.now() - left.at < FRESH_MS;
    if (fresh && left.path === location.pathname) {
      ({ words } = left);
    }
    // Words for another page that is being opened are left for it.
    if (!fresh || left.path === location.pathname) {
      localStorage.removeItem(KEY);
    }
  });
  return words;
}

/** Whether words were left for any page. */
export function hasMarks(): boolean {
  let has = false;
  attempt(() => {
    has = localStorage.getItem(KEY) !== null;
  });
  return has;
}

function attempt(what: () => void): void {
  try {
    what();
  } catch {
    // Storage is switched off.
  }
}
