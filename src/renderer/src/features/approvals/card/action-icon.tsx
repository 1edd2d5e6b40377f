import { Bell, FilePlus2, FileText, Lightbulb, type LucideIcon, Search, ShieldAlert, SquareTerminal } from 'lucide-react';
import type { Verb } from './describe';

const icons: Record<Verb, LucideIcon> = {
  change: FileText,
  create: FilePlus2,
  run: SquareTerminal,
  look: Search,
  simulate: Lightbulb,
  note: Bell,
  other: ShieldAlert,
};

export function ActionIcon({ verb, className }: { verb: Verb; className?: string }) {
  const Icon = icons[verb];
  return <Icon size={18} strokeWidth={1.75} aria-hidden="true" className={className} />;
}
