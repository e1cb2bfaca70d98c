/** A build that failed for a reason that its message explains; no stack is needed. */
export class BuildFailure extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'BuildFailure';
  }
}
