/** Something the user can mend; the message is the whole of what is said. */
export class UsageError extends Error {}
