import {
  Bell,
  Calculator,
  Clock,
  FilePen,
  FileText,
  FolderOpen,
  Lightbulb,
  type LucideIcon,
  Navigation,
  NotebookPen,
  Search,
  SquareTerminal,
  Wrench,
} from 'lucide-react';

const icons: Record<string, LucideIcon> = {
  calculate: Calculator,
  control: Lightbulb,
  edit_file: FilePen,
  list_files: FolderOpen,
  memory_get: NotebookPen,
  memory_search: Search,
  memory_write: NotebookPen,
  move: Navigation,
  notify: Bell,
  read_file: FileText,
  run_command: SquareTerminal,
  time_now: Clock,
  write_file: FilePen,
};

export function iconOf(tool: string): LucideIcon {
  return icons[tool] ?? Wrench;
}

/** The arguments as a person glances at them: their values, one line, the long ones cut. */
export function glance(argumentText: string): string {
  let given: unknown;
  try {
    given = JSON.parse(argumentText);
  } catch {
    return argumentText.slice(0, 120);
  }
  if (typeof given !== 'object' || given === null) return String(given);
  const values = Object.values(given).flatMap((value) =>
    value === null || value === '' ? [] : [typeof value === 'object' ? JSON.stringify(value) : String(value)],
  );
  return values
    .map((value) => value.replace(/\s+/g, ' ').trim())
    .map((value) => (value.length > 90 ? `${value.slice(0, 90)}…` : value))
    .join(' · ')
    .slice(0, 200);
}
