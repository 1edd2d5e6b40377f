import type { Undo } from '../../core/tools';
import type { Handlers } from '../dispatcher';

type UndoHandlers = Pick<Handlers, 'undo.list' | 'undo.apply'>;

export function undoHandlers(undo: Undo): UndoHandlers {
  return {
    'undo.list': (params) => undo.list(params),
    'undo.apply': (params) => undo.apply(params),
  };
}
