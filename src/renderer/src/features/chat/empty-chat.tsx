import { useRead } from '../../client';
import { useWords } from '../../i18n';
import { Sprig } from '../../ui/empty';
import { focusComposer } from './composer/composer-focus';
import { newChat, useDrafts } from './state/drafts';

const starters = ['light', 'day', 'percent'] as const;

/** Before the first word: three sentences that the smallest model can act on. */
export function EmptyChat({ withStarters = true }: { withStarters?: boolean }) {
  const { t } = useWords('chat');
  const { data } = useRead('models.list', {}, { refreshOn: ['route.changed', 'llamafarm.changed'] });
  const nobody = data !== undefined && data.route.model === null;
  return (
    <div className="grid min-h-0 flex-1 place-items-center overflow-y-auto px-6 py-8">
      <div className="flex w-full max-w-xl animate-appear flex-col items-center gap-4 text-center">
        {withStarters ? <Sprig /> : null}
        <p className="font-serif text-2xl font-semibold text-balance">{t('empty.title')}</p>
        <p className="max-w-md text-ink2">{nobody ? (data.route.action ?? data.route.reason) : t('empty.hint')}</p>
        {withStarters ? <Starters /> : null}
      </div>
    </div>
  );
}

function Starters() {
  const { t } = useWords('chat');
  const write = useDrafts((state) => state.write);
  return (
    <ul className="mt-2 flex w-full flex-col gap-2">
      {starters.map((name) => (
        <li key={name}>
          <button
            type="button"
            onClick={() => {
              write(newChat, t(`empty.starters.${name}`));
              focusComposer();
            }}
            className="w-full rounded-card border border-line bg-card px-4 py-3 text-start shadow-soft transition-colors duration-150 hover:border-ink3"
          >
            {t(`empty.starters.${name}`)}
          </button>
        </li>
      ))}
    </ul>
  );
}
