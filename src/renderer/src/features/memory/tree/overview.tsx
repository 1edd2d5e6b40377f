import type { TreeFile } from '@shared/contract/memory';
import { Link } from 'wouter';
import { useRead } from '../../../client';
import { useWords } from '../../../i18n';
import { Card, Meter, type MeterPart, number } from '../../../ui';
import { visibleText } from '../../../ui/visible-text';
import { hrefOf } from '../state/address';

const tones: Record<TreeFile['kind'], MeterPart['tone']> = { persona: 'accent', rules: 'blue', memory: 'wheat', note: 'quiet', skill: 'quiet', other: 'quiet' };
const dots: Record<MeterPart['tone'], string> = { accent: 'bg-accent', blue: 'bg-blue', wheat: 'bg-wheat', quiet: 'bg-line2' };

/** Before a file is chosen: what stands in every prompt, and what each part costs. */
export function Overview() {
  const { t } = useWords('memory');
  const { data } = useRead('memory.tree', {}, { refreshOn: ['memory.changed'] });
  if (data === undefined) return null;
  const inPrompt = data.files.filter((file) => file.inPrompt && file.tokens > 0).sort((a, b) => b.tokens - a.tokens);
  const parts: MeterPart[] = inPrompt.map((file) => ({ name: file.file, value: file.tokens, tone: tones[file.kind] }));
  return (
    <div className="mx-auto flex max-w-180 flex-col gap-6">
      <p className="text-ink2">{t('overviewHint')}</p>
      <Card title={t('promptTotal')} aside={<span className="font-mono text-sm text-ink2">{t('tokens', { count: data.promptTokens })}</span>}>
        <Meter parts={parts} of={data.promptTokens} label={t('tokens', { count: data.promptTokens })} className="mt-1 mb-4" />
        <ul className="flex flex-col">
          {inPrompt.map((file) => (
            <li key={file.file} className="border-b border-line last:border-b-0">
              <Link href={hrefOf(file.file)} className="-mx-2 flex items-center gap-3 rounded-control px-2 py-2 text-md hover:bg-bg">
                <span aria-hidden="true" className={`size-2.5 shrink-0 rounded-sm ${dots[tones[file.kind]]}`} />
                <span className="min-w-0 flex-1 truncate">
                  {visibleText(file.file)}
                  <span className="ms-2.5 text-ink3 max-sm:hidden">{t(`kinds.${file.kind}`)}</span>
                </span>
                {file.cutFrom === null ? null : <span className="text-sm text-red">{t('cut', { count: file.cutFrom })}</span>}
                <span className="font-mono text-sm text-ink2">{number(file.tokens)}</span>
              </Link>
            </li>
          ))}
        </ul>
        <p className="pt-3 text-sm text-ink3">{t('promptTotalHint')}</p>
      </Card>
    </div>
  );
}
