/** What opening a document may cost: with the file itself and the program, the process stays within 256 MB. */
export const wordLimits = { fileBytes: 20 * 1024 * 1024, ms: 10_000, heapMb: 176 } as const;
