import type { Access } from '../../client/use-access';

const words: Record<string, string> = {
  read: 'see status, conversations and memory',
  chat: 'chat',
  approve: 'say yes or no to actions',
  admin: 'change settings',
};

/** What this page may do, in one line. */
export function AccessLine({ access }: { access: Access }) {
  if (access.kind === 'asking') return null;
  return (
    <p role="status">
      {access.kind === 'keyless' && access.notice !== null ? `${access.notice} ` : null}
      {textOf(access)}
    </p>
  );
}

function textOf(access: Access): string {
  if (access.kind === 'keyed') return `This page may ${access.scopes.map((scope) => words[scope] ?? scope).join(', ')}.`;
  if (access.kind === 'unknown') return 'What this page may do is not known while the gateway does not answer.';
  return 'This page has no key. To let it see more, run farmhand link in the folder of Farmhand and open what it prints.';
}
