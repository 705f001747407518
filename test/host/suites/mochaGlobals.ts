/** What mocha's browser build looks for before it starts. */
const host = globalThis as Record<string, unknown>;
host['location'] ??= { search: '', href: '', pathname: '' };
