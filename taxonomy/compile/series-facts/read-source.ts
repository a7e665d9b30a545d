/** Gives the decompressed text of a file under ../shared/sources; the path is the file's own name, ".gz" included. Throws where it is missing. */
export type ReadSource = (path: string) => string;
