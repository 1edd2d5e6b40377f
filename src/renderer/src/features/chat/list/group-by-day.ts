import type { Session } from '@shared/contract/messages';

export type When = 'pinned' | 'today' | 'yesterday' | 'week' | 'month' | 'older';

/** Sessions in groups by when they last went on, newest first; the pinned ones first of all. Empty groups are left out. */
export function groupByDay(sessions: readonly Session[], now: number): { when: When; sessions: Session[] }[] {
  const midnight = new Date(now).setHours(0, 0, 0, 0);
  const day = 86_400_000;
  const whenOf = ({ pinned, updatedAt }: Session): When => {
    if (pinned) return 'pinned';
    if (updatedAt >= midnight) return 'today';
    if (updatedAt >= midnight - day) return 'yesterday';
    if (updatedAt >= midnight - 6 * day) return 'week';
    return updatedAt >= midnight - 30 * day ? 'month' : 'older';
  };
  const sorted = [...sessions].sort((a, b) => b.updatedAt - a.updatedAt);
  const order: readonly When[] = ['pinned', 'today', 'yesterday', 'week', 'month', 'older'];
  return order.map((when) => ({ when, sessions: sorted.filter((session) => whenOf(session) === when) })).filter((group) => group.sessions.length > 0);
}
