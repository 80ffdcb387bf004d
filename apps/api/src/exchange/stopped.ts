/** Not a file of lines; the message is one sentence for the operator. */
export class LineTooLong extends Error {}

/** The network has something that the checks could not foresee; the message is one sentence for the operator. */
export class ImportStopped extends Error {}
