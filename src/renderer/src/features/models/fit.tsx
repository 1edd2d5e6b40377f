import type { ByteRange, ModelFit } from '@shared/contract/models';
import { useState } from 'react';
import { messageOf, useRead } from '../../client';
import { coreText, useWords } from '../../i18n';
import { Badge, bytes, Field, GroupTitle, number, Select, type Tone, Waiting } from '../../ui';
import { FitBar, fitColours } from './fit-bar';

export const verdictTones: Record<ModelFit['verdict'], Tone> = { fits: 'good', tight: 'waits', 'does-not-fit': 'bad' };
const lengths = [2_048, 4_096, 8_192, 16_384, 32_768, 65_536, 131_072];
const usual = 8_192;
const cacheTypes = ['f16', 'q8_0', 'q4_0'] as const;

export function useRange() {
  const { t } = useWords('models');
  return ({ low, high }: ByteRange) => (bytes(low) === bytes(high) ? bytes(low) : t('fit.range', { low: bytes(low), high: bytes(high) }));
}

/** How much memory a model wants, in parts, against what is free. The person may try another length or cache. */
export function Fit({ id, trained }: { id: string; trained: number | null }) {
  const { t } = useWords('models');
  const range = useRange();
  const [contextTokens, setContext] = useState<number | undefined>(undefined);
  const [cacheType, setCache] = useState<ModelFit['cacheType']>('f16');
  const { data: fit, error } = useRead('models.fit', { id, cacheType, ...(contextTokens === undefined ? {} : { contextTokens }) });
  const fitting = lengths.filter((length) => trained === null || length <= trained);
  const shown = contextTokens ?? fit?.contextTokens ?? usual;
  const choices = [...new Set([...fitting, shown])].toSorted((a, b) => a - b);
  return (
    <section aria-label={t('fit.title')} className="flex flex-col gap-3">
      <div className="flex items-center gap-2.5">
        <GroupTitle>{t('fit.title')}</GroupTitle>
        {fit === undefined ? null : <Badge tone={verdictTones[fit.verdict]}>{t(`fit.${fit.verdict}`)}</Badge>}
      </div>
      {error === null ? null : <p className="text-md text-red">{messageOf(error)}</p>}
      {fit === undefined ? (
        error === null ? (
          <Waiting text={t('fit.working')} />
        ) : null
      ) : (
        <>
          <p className="text-md">{t('fit.needs', { range: range(fit.need), free: bytes(fit.memory.freeBytes), total: bytes(fit.memory.totalBytes) })}</p>
          <FitBar fit={fit} label={t('fit.bar', { need: range(fit.need), free: bytes(fit.memory.freeBytes) })} freeWord={t('fit.free')} />
          <dl className="flex flex-col gap-1.5 text-sm">
            {fit.parts.map((part) => (
              <div key={part.name} className="flex items-center gap-2.5" title={coreText(part.detail)}>
                <span aria-hidden="true" className={`size-2.5 rounded-sm ${fitColours[part.name]}`} />
                <dt className="flex-1">{t(`fit.part.${part.name}`)}</dt>
                <dd className="font-mono text-xs text-ink2">{range(part.need)}</dd>
              </div>
            ))}
          </dl>
          <p className="text-sm text-ink2">{fit.measuredLoads > 0 ? t('fit.learned', { count: fit.measuredLoads }) : t('fit.estimate')}</p>
        </>
      )}
      <div className="grid items-end gap-x-3 gap-y-1 sm:grid-cols-2">
        <Field label={t('fit.context')}>
          {(ids) => (
            <Select {...ids} value={shown} onChange={({ target }) => setContext(Number(target.value))}>
              {choices.map((length) => (
                <option key={length} value={length}>
                  {t('fit.tokens', { tokens: number(length) })}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label={t('fit.cache')}>
          {(ids) => (
            <Select {...ids} value={cacheType} onChange={({ target }) => setCache(cacheTypes.find((type) => type === target.value) ?? 'f16')}>
              {cacheTypes.map((type) => (
                <option key={type} value={type}>
                  {t(`fit.cacheType.${type}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
    </section>
  );
}
