// Links out of the window. Text of a model may hold any link: a person sees the whole address before a browser opens it.
import type { Dialog, Shell } from 'electron';
import type { Words } from './words';

export interface ExternalLinksDeps {
  dialog: Pick<Dialog, 'showMessageBox'>;
  shell: Pick<Shell, 'openExternal'>;
  words: Words;
}

/** Characters of an address that a person can be expected to read. */
const longest = 2_000;

/** Opens web addresses after a yes; anything else (`file:`, `javascript:`, programs' own schemes) is dropped. One question at a time. */
export function createLinkOpener({ dialog, shell, words }: ExternalLinksDeps): (address: string) => Promise<void> {
  let asking = false;
  return async (address) => {
    const url = URL.parse(address);
    if (asking || url === null || (url.protocol !== 'https:' && url.protocol !== 'http:') || url.href.length > longest) return;
    asking = true;
    try {
      const { response } = await dialog.showMessageBox({
        type: 'question',
        message: words.openLink(url.host),
        // A name before the host can look like another host; it is shown as it is.
        detail: url.href,
        buttons: [words.cancel, words.open],
        defaultId: 0,
        cancelId: 0,
        noLink: true,
      });
      if (response === 1) await shell.openExternal(url.href);
    } finally {
      asking = false;
    }
  };
}
