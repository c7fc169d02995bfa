/** The path of the file written. */
export declare function buildValidators(): string
