import { z } from 'zod';

// Zod makes faster checks by building functions from text, which the policy of the site forbids.
// It decides so when a schema is made: this module comes before every other in the worker.
z.config({ jitless: true });
