import type { ReactNode } from 'react';
import { hostOf } from './host';

/** Opens outside, and says where: the words of a link may claim anything. */
export function Link({ href, children }: { href: string | undefined; children: ReactNode }) {
  const target = href === undefined ? null : hostOf(href);
  if (target === null) return <span className="dead-link">{children}</span>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer nofollow" title={href}>
      {children}
      {saysWhere(children, target) ? null : <bdi className="host">{target}</bdi>}
    </a>
  );
}

/** The words are the address itself. Words that only hold the host may lie about the rest. */
function saysWhere(children: ReactNode, host: string): boolean {
  const words = Array.isArray(children) ? children.join('') : children;
  return typeof words === 'string' && (hostOf(words) === host || words === host);
}
