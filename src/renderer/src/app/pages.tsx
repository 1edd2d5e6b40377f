// The pages of the window, in the order of the rail. Each is loaded when it is first opened.
import { Activity, BookOpen, Cpu, type LucideIcon, MessageSquare, Server, Settings, Shield } from 'lucide-react';
import { type ComponentType, lazy } from 'react';

export interface PageEntry {
  name: 'chat' | 'approvals' | 'memory' | 'models' | 'servers' | 'activity' | 'settings';
  /** Below the hash: `/memory`, and what a page adds to it (`/memory/MEMORY.md`). */
  path: string;
  icon: LucideIcon;
  Component: ComponentType;
}

export const pages: readonly PageEntry[] = [
  { name: 'chat', path: '/chat', icon: MessageSquare, Component: lazy(() => import('./chat-with-approvals')) },
  { name: 'approvals', path: '/approvals', icon: Shield, Component: lazy(() => import('../features/approvals')) },
  { name: 'memory', path: '/memory', icon: BookOpen, Component: lazy(() => import('../features/memory')) },
  { name: 'models', path: '/models', icon: Cpu, Component: lazy(() => import('../features/models')) },
  { name: 'servers', path: '/servers', icon: Server, Component: lazy(() => import('../features/servers')) },
  { name: 'activity', path: '/activity', icon: Activity, Component: lazy(() => import('../features/activity')) },
  { name: 'settings', path: '/settings', icon: Settings, Component: lazy(() => import('../features/settings')) },
];
