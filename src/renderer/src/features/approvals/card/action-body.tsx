// What a person must see before a yes: the exact words, the exact arguments, and everything they touch.
import type { Approval, ExactAction } from '@shared/contract/approvals';
import type { ReactNode } from 'react';
import { coreText, useWords } from '../../../i18n';
import { CopyButton, Diff, Facts, GroupTitle } from '../../../ui';
import { visibleText } from '../../../ui/visible-text';
import { shortHash } from './describe';

/** The diff of a write, the program of a command. Nothing for tools that touch nothing. */
export function ActionBody({ approval }: { approval: Approval }) {
  const { t } = useWords('approvals');
  const { action, diff } = approval;
  return (
    <>
      {action?.command === undefined ? null : <Command command={action.command} action={action} />}
      {diff === undefined || diff === '' ? null : (
        <div className="border-y border-line">
          <Diff diff={visibleText(diff)} label={t('diff')} />
        </div>
      )}
    </>
  );
}

function Command({ command, action }: { command: readonly string[]; action: ExactAction }) {
  const { t } = useWords('approvals');
  const { t: common } = useWords();
  const facts: (readonly [string, ReactNode])[] = [];
  if (action.folder !== null) facts.push([t('folder'), <Mono key="folder">{action.folder}</Mono>]);
  if (action.network !== undefined) facts.push([t('network'), action.network ? t('networkOpen') : t('networkShut')]);
  if (action.sandbox !== undefined) facts.push([t('sandbox'), coreText(action.sandbox)]);
  facts.push([t('environment'), action.environment.length === 0 ? common('none') : <Mono key="environment">{action.environment.join(' ')}</Mono>]);
  return (
    <>
      <div className="relative border-y border-line bg-bg">
        <ol aria-label={t('command')} className="max-h-72 overflow-auto py-2 pe-12 font-mono text-sm">
          {command.map((part, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the place of an argument is what it is
            <li key={index} className="flex gap-2 px-4">
              <span aria-hidden="true" className="w-6 shrink-0 text-right text-ink3 select-none">
                {index === 0 ? '›' : index}
              </span>
              <span className="min-w-0 break-words whitespace-pre-wrap">{index === 0 ? visibleText(part) : quoted(part)}</span>
            </li>
          ))}
        </ol>
        <div className="absolute end-2 top-1.5">
          <CopyButton text={JSON.stringify(command)} />
        </div>
      </div>
      <div className="px-4 pt-3">
        <Facts facts={facts} />
      </div>
    </>
  );
}

/** An argument is quoted where its ends could be mistaken. */
function quoted(part: string): string {
  return /^[\w./:=@%+,-]+$/.test(part) ? part : visibleText(JSON.stringify(part));
}

/** Folded: arguments as they came, every file, the hash. */
export function Everything({ approval }: { approval: Approval }) {
  const { t } = useWords('approvals');
  const { action, actionHash } = approval;
  const given = visibleText(JSON.stringify(approval.arguments, null, 2));
  return (
    <details className="group px-4 pt-3">
      <summary className="w-fit cursor-pointer rounded-control text-sm text-ink2 hover:text-ink">{t('details')}</summary>
      <div className="flex flex-col gap-3 pt-3">
        <Facts
          facts={[
            [t('tool'), <Mono key="tool">{approval.tool}</Mono>],
            ...(actionHash === null ? [] : [[t('bound'), <span key="bound">{t('boundTo', { hash: shortHash(actionHash) })}</span>] as const]),
          ]}
        />
        <section>
          <GroupTitle className="mb-1">{t('arguments')}</GroupTitle>
          <div className="relative">
            <pre
              // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
              tabIndex={0}
              className="max-h-72 overflow-auto rounded-control border border-line bg-bg px-3 py-2 pe-10 font-mono text-sm break-words whitespace-pre-wrap"
            >
              {given}
            </pre>
            <div className="absolute end-1 top-1">
              <CopyButton text={JSON.stringify(approval.arguments, null, 2)} />
            </div>
          </div>
        </section>
        {action === null || action.paths.length === 0 ? null : (
          <section>
            <GroupTitle className="mb-1">{t('files')}</GroupTitle>
            <ul className="flex flex-col gap-1 font-mono text-sm">
              {action.paths.map(({ path, real, effect, content }) => (
                <li key={`${effect} ${real}`} className="flex flex-wrap gap-x-3">
                  <span className="text-ink3">{t(`effect.${effect}`)}</span>
                  <span className="min-w-0 break-all" title={real}>
                    {visibleText(path)}
                  </span>
                  {content === null ? <span className="text-ink3">{t('newFile')}</span> : <span className="text-ink3">{shortHash(content)}</span>}
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </details>
  );
}

function Mono({ children }: { children: string }) {
  return <span className="font-mono text-sm break-all">{visibleText(children)}</span>;
}
