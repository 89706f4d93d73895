/** Stored with each body, so that clippings of an older extractor can be found and read again. */
export const EXTRACTOR_VERSION = '15';
