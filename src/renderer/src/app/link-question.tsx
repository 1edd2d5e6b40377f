// A farmhand:// link that was opened: what it asks for is shown, and nothing happens before a yes.
import type { DeepLink } from '@shared/contract/desktop';
import { useAct, useRead } from '../client';
import { desktopBridge } from '../client/desktop';
import { newChat, useDrafts } from '../features/chat/state/drafts';
import { useWords } from '../i18n';
import { Button, Dialog } from '../ui';

/** Asked in the desktop only: a browser at the same gateway has no part in it. */
export function LinkQuestion() {
  const { t } = useWords('links');
  const { t: common } = useWords();
  const { data } = useRead('desktop.get', {}, { refreshOn: ['desktop.changed', 'desktop.deep-link'], enabled: desktopBridge() !== null });
  const answer = useAct('desktop.set', ['desktop.get']);
  const link = data?.pendingLink ?? null;
  if (link === null || desktopBridge() === null) return null;
  const close = () => answer.mutate({ pendingLink: null });
  return (
    <Dialog
      open
      onClose={close}
      title={t('title')}
      description={t('description')}
      actions={
        <>
          <Button onClick={close}>{t('no')}</Button>
          <Button
            kind="primary"
            onClick={() => {
              follow(link);
              close();
            }}
          >
            {t(`${link.kind}.yes`)}
          </Button>
        </>
      }
    >
      <p>{t(`${link.kind}.what`)}</p>
      {link.kind === 'ask' ? (
        <blockquote className="mt-2 max-h-60 overflow-y-auto border-s-2 border-line2 ps-3 break-words whitespace-pre-wrap">{link.text}</blockquote>
      ) : null}
      {link.kind === 'session' ? <code className="mt-2 block break-all">{link.sessionId}</code> : null}
      {link.kind === 'open' ? <p className="mt-2 font-semibold">{common(`pages.${link.page}`)}</p> : null}
    </Dialog>
  );
}

/** Text becomes a draft: sending it stays with the person. */
function follow(link: DeepLink): void {
  if (link.kind === 'ask') useDrafts.getState().add(newChat, link.text);
  const place = { ask: '/chat/new', session: `/chat/${link.kind === 'session' ? link.sessionId : ''}`, open: `/${link.kind === 'open' ? link.page : ''}` }[
    link.kind
  ];
  window.location.hash = place;
}
