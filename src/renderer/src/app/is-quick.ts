/** Whether this is the window for a quick question. It stays that for as long as it is open. */
export const isQuick = window.location.hash.startsWith('#/ask');
