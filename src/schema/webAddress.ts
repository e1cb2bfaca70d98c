/** Why an address of another site is refused: what is wrong, and what to write instead. */
interface AddressFault {
  readonly kind: 'scheme' | 'address';
  readonly message: string;
  readonly hint: string;
}

/** Browsers drop control characters and spaces in an address, and take a backslash for a slash. */
export const hiddenInAddress = /[\u0000-\u0020\u007F\\]/;

/**
 * What is wrong with the address of another site, or nothing where all is well.
 * Browsers forgive much in an address that hides where it leads (WHATWG URL
 * Standard, section 4.4): only the plain form is accepted.
 *
 * @param schemes The schemes that it may have, without the colon.
 */
export function webAddressFault(
  address: string,
  schemes: readonly ('https' | 'http')[],
): AddressFault | undefined {
  const [, scheme, authority] = /^(?:([a-z][a-z0-9+.-]*):)?(?:\/\/([^/?#]*))?/i.exec(address) ?? [];
  if (hiddenInAddress.test(address)) {
    return {
      kind: 'address',
      message: 'The address has a space, a backslash or a hidden character in it.',
      hint: 'Copy the address again from the address bar of the browser.',
    };
  }
  const known = schemes.some((each) => each === scheme?.toLowerCase());
  if (!known || !authority || !URL.canParse(address)) {
    return {
      kind: 'scheme',
      message:
        scheme === undefined || known
          ? 'The address is neither a whole web address nor a path of this site.'
          : `A link may not begin with "${scheme}:".`,
      hint: 'Begin with https:// for another site, or with one / for a page of this site.',
    };
  }
  const refuse = (message: string, hint: string): AddressFault => ({
    kind: 'address',
    message,
    hint,
  });
  const { hostname, port } = new URL(address);
  if (authority.includes('@')) {
    return refuse(
      'The address carries a user name or a password.',
      'Leave out everything between "https://" and "@", and the "@".',
    );
  }
  if (port !== '') {
    return refuse('The address names a port.', 'Leave out the colon and the number.');
  }
  if (/[^!-~]/.test(authority) || /(^|\.)xn--/.test(hostname)) {
    return refuse(
      'The name of the site has letters that can be taken for others.',
      'Use the form of the address that is in plain letters a to z.',
    );
  }
  if (!/^([a-z0-9_-]+\.)+[a-z]{2,}$/.test(hostname)) {
    return refuse(
      'The address has no name of a public site, such as www.example.org.',
      'Copy the address again from the address bar of the browser.',
    );
  }
  return undefined;
}
