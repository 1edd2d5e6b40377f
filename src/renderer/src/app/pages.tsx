// The pages of the window, in the order of the rail. Each is loaded when it is first opened.
import type { Scope } from '@shared/contract/define';
import { Activity, BookOpen, Cpu, type LucideIcon, MessageSquare, Server, Settings, Shield } from 'lucide-react';
import { type ComponentType, lazy } from 'react';
import { allows, useScopes } from '../client/context';

export interface PageEntry {
  name: 'chat' | 'approvals' | 'memory' | 'models' | 'servers' | 'activity' | 'settings';
  /** Below the hash: `/memory`, and what a page adds to it (`/memory/MEMORY.md`). */
  path: string;
  icon: LucideIcon;
  /** Without it, the page has nothing to show; null: it always has. */
  needs: Scope | null;
  Component: ComponentType;
}

export const pages: readonly PageEntry[] = [
  { name: 'chat', path: '/chat', icon: MessageSquare, needs: 'read', Component: lazy(() => import('./chat-with-approvals')) },
  { name: 'approvals', path: '/approvals', icon: Shield, needs: 'approve', Component: lazy(() => import('../features/approvals')) },
  { name: 'memory', path: '/memory', icon: BookOpen, needs: 'read', Component: lazy(() => import('../features/memory')) },
  { name: 'models', path: '/models', icon: Cpu, needs: 'read', Component: lazy(() => import('../features/models')) },
  { name: 'servers', path: '/servers', icon: Server, needs: 'read', Component: lazy(() => import('../features/servers')) },
  { name: 'activity', path: '/activity', icon: Activity, needs: 'read', Component: lazy(() => import('../features/activity')) },
  { name: 'settings', path: '/settings', icon: Settings, needs: null, Component: lazy(() => import('../features/settings')) },
];

/** The pages that the key of this window can use. A key that may only chat has a chat of its own. */
export function usePages(): readonly PageEntry[] {
  const scopes = useScopes();
  return pages.filter(({ name, needs }) => needs === null || allows(scopes, needs) || (name === 'chat' && allows(scopes, 'chat')));
}
