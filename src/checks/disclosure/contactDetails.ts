import { roleAddress } from '#schema/people.ts';
import type { Found, IdentifierRule } from './found.ts';
import { masked } from './mask.ts';
import { childWord, type Reading } from './reading.ts';
import { disclosureThresholds } from './thresholds.ts';

/** A user name in front of a web address is no e-mail address; the check of links refuses it. */
const address =
  /(?<![\w.%+'-]|:\/\/[^\s/]{0,40})[\w.%+'-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}(?![\w@])/gi;

/** Finds e-mail addresses other than those of a role, also in links. */
export const emailRule: IdentifierRule = { mention: /@/, find: findEmailAddresses };

function findEmailAddresses({ text, bodyStart }: Reading): Found[] {
  return (
    [...text.matchAll(address)]
      .filter(([written]) => /\.[a-z]{2,}$/i.test(written) && !roleAddress.test(written))
      // That the field for it holds the address of a role is checked with the other facts.
      .filter(({ index }) => index > bodyStart || !isFact(text, index))
      .map(({ index, 0: written }) => ({
        rule: 'email',
        severity: 'error',
        at: index,
        end: index + written.length,
        message: `"${masked(written)}" is an e-mail address that may be a person's own.`,
        hint: 'Give the address of a role: office@, info@, enquiries@, admin@, head@, partnerships@, hello@ or contact@.',
      }))
  );
}

const phone =
  /(?<![\p{L}\p{N}.,/+-])(?:\+44[ -]?(?:\(0\))?[ -]?|\(?0)\d(?:[ ()-]{0,2}\d){7,9}(?![\p{N}-]|[.,/]\d)/gu;

/**
 * Numbers that belong to nobody: those that Ofcom keeps free for drama on television and radio
 * ("Telephone numbers for drama use"), as digits from the leading 0 on.
 */
const drama = new RegExp(
  `^(?:${[
    // Leeds, Sheffield, Nottingham, Leicester, Bristol, Reading; Birmingham, Edinburgh, Glasgow,
    // Liverpool, Manchester.
    '011[3-8]4960\\d{3}',
    '01[2-6]14960\\d{3}',
    // Tyneside, Durham and Sunderland; London; Northern Ireland; Cardiff; no area.
    '01914980\\d{3}',
    '02079460\\d{3}',
    '028(?:90180|96496)\\d{3}',
    '02920180\\d{3}',
    '01632960\\d{3}',
    // Mobile, freephone, premium rate, no area.
    '07700900\\d{3}',
    '08081570\\d{3}',
    '09098790\\d{3}',
    '03069990\\d{3}',
  ].join('|')})$`,
);

function isFact(text: string, index: number): boolean {
  return /\bemail: *["']?$/.test(text.slice(Math.max(0, index - 20), index));
}

/** Finds British telephone numbers. A mobile is most often a person's own. */
export const phoneRule: IdentifierRule = {
  mention: /(?:\+44|\(?0)[ ()-]{0,3}\d(?:[ ()-]{0,2}\d){7}/,
  find: findPhoneNumbers,
};

function findPhoneNumbers({ words }: Reading): Found[] {
  return [...words.matchAll(phone)].flatMap(({ index, 0: written }): Found[] => {
    const digits = written.replace('(0)', '').replace(/\D/g, '').replace(/^44/, '0');
    if (!/^0[1235789]\d{8,9}$/.test(digits) || drama.test(digits)) {
      return [];
    }
    const isMobile = digits.startsWith('07');
    return [
      {
        rule: 'phone',
        severity: isMobile ? 'error' : 'warning',
        at: index,
        end: index + written.length,
        message: isMobile
          ? `"${masked(written)}" is the number of a mobile telephone, most likely a person's own.`
          : `"${masked(written)}" is a telephone number.`,
        hint: isMobile
          ? 'Leave it out, and give the e-mail address of a role instead.'
          : 'If it is the number of an organisation and is to be published, leave it. If not, leave it out.',
      },
    ];
  });
}

/**
 * A full postcode. The letters C, I, K, M, O and V are not in the last two. An outward code alone
 * ("LS7") is a district of some thousand addresses, and passes.
 *
 * The form is that of the Royal Mail's Postcode Address File, as BS 7666 gives it.
 */
const postcode =
  /(?<![\p{L}\p{N}/_-])[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}(?![\p{L}\p{N}/_-])/gu;

/** Finds full postcodes; near a word for a child it may be where that child lives. */
export const postcodeRule: IdentifierRule = {
  mention: /\d[A-Z]? ?\d[A-Z]{2}/,
  find: findPostcodes,
};

function findPostcodes(reading: Reading): Found[] {
  return [...reading.words.matchAll(postcode)].map(({ index, 0: written }) => {
    const end = index + written.length;
    const { before, after } = reading.around(index, end, disclosureThresholds.childDistance);
    const isOfChild = childWord.test(before) || childWord.test(after);
    return {
      rule: 'postcode',
      severity: isOfChild ? 'error' : 'warning',
      at: index,
      end,
      message: isOfChild
        ? `"${masked(written)}" is a full postcode beside a word for a child: it points to a few houses.`
        : `"${masked(written)}" is a full postcode: it points to a few houses.`,
      hint: 'Write the first half alone, or the name of the place.',
    };
  });
}
