/**
 * Stands in for the framework's content script context at build time. That one announces every script to the
 * page: a window message and a document event, both carrying the id of the extension, by which any page
 * could recognise the script and end it. Our own lifetime does the rest of its work.
 */
export class ContentScriptContext {}
