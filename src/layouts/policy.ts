/**
 * The content security policy of every page. Nothing is inline and nothing comes
 * from elsewhere; search needs WebAssembly and a worker.
 */
const directives: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
};

function written(policy: Readonly<Record<string, string>>): string {
  return Object.entries(policy)
    .map(([name, value]) => (value === '' ? name : `${name} ${value}`))
    .join('; ');
}

/**
 * The policy for a meta tag, for hosts that send no headers. A meta tag cannot
 * say `frame-ancestors`, and `upgrade-insecure-requests` in it would break a
 * look at the site on this machine in some browsers.
 */
export const metaPolicy = written(directives);

/** The headers for hosts that send them; `public/_headers` holds the same and a test compares. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': written({
    ...directives,
    'frame-ancestors': "'none'",
    'upgrade-insecure-requests': '',
  }),
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), midi=(), payment=(), usb=(), browsing-topics=()',
};

/** The text of `public/_headers`. */
export function headersFile(): string {
  const lines = Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`);
  return `# Written from src/layouts/policy.ts; a test compares the two.\n/*\n${lines.join('\n')}\n`;
}
