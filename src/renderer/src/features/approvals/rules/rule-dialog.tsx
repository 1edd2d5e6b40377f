import type { ApprovalRule } from '@shared/contract/approvals';
import { useState } from 'react';
import { messageOf, note, useAct, useRead } from '../../../client';
import { useWords } from '../../../i18n';
import { Button, Dialog, Field, GroupTitle, Input, Select, Trouble } from '../../../ui';
import { RuleMeaning } from './rule-meaning';
import { argumentsOf, type DraftRule, patternProblem, senseOf } from './rule-words';

type Place = 'anywhere' | 'workspace' | 'folder';

/** Writes a rule, with what it would let through beside it while it is written. */
export function RuleDialog({ rule, onClose }: { rule: ApprovalRule | null; onClose(): void }) {
  const { t } = useWords('approvals');
  const { t: common } = useWords();
  const { data } = useRead('tools.list', {});
  const save = useAct('approvals.rules.add', ['approvals.rules.list']);
  const tools = data?.tools.filter(({ risk }) => risk !== 'read').sort((a, b) => a.name.localeCompare(b.name)) ?? [];
  const [chosen, setChosen] = useState(rule?.tool ?? '');
  const [patterns, setPatterns] = useState<Record<string, string>>(rule?.arguments ?? {});
  const [place, setPlace] = useState<Place>(rule === null ? 'workspace' : rule.folder === null ? 'anywhere' : rule.folder === '' ? 'workspace' : 'folder');
  const [folder, setFolder] = useState(rule?.folder ?? '');
  const [words, setWords] = useState(rule?.note ?? '');
  const tool = chosen === '' ? ((tools.find(({ name }) => name === 'write_file') ?? tools[0])?.name ?? '') : chosen;
  const given = argumentsOf(data?.tools.find(({ name }) => name === tool)?.parameters ?? {});
  const known = given.map(({ name }) => name);
  const draft: DraftRule = {
    tool,
    patterns: Object.fromEntries(Object.entries(patterns).filter(([name, pattern]) => pattern !== '' && known.includes(name))),
    folder: place === 'anywhere' ? null : place === 'workspace' ? '' : folder.trim(),
  };
  const sense = senseOf(draft, given);
  const submit = () =>
    save.mutate(
      { ...(rule === null ? {} : { ruleId: rule.id }), tool, arguments: draft.patterns, folder: draft.folder, note: words.trim() },
      {
        onSuccess: () => {
          note(t('rules.saved'));
          onClose();
        },
      },
    );
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={rule === null ? t('rules.titleAdd') : t('rules.titleEdit')}
      description={t('rules.intro')}
      actions={
        <>
          <Button kind="quiet" onClick={onClose}>
            {common('cancel')}
          </Button>
          <Button type="submit" form="rule" kind="primary" disabled={tool === '' || sense === 'broken' || sense === 'never' || save.isPending}>
            {t('rules.save')}
          </Button>
        </>
      }
    >
      <form
        id="rule"
        className="grid gap-x-8 gap-y-4 md:grid-cols-[1fr_18rem]"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <div className="flex min-w-0 flex-col gap-3">
          <Field label={t('rules.tool')}>
            {(ids) => (
              <Select
                {...ids}
                value={tool}
                onChange={(event) => {
                  setChosen(event.target.value);
                  setPatterns({});
                }}
              >
                {tools.map(({ name, title }) => (
                  <option key={name} value={name}>{`${name} · ${title}`}</option>
                ))}
              </Select>
            )}
          </Field>
          <div>
            <GroupTitle>{t('rules.arguments')}</GroupTitle>
            <p className="mt-1 text-sm text-ink3">{t('rules.argumentsHint')}</p>
          </div>
          {given.map(({ name, required, description }) => (
            <PatternField
              key={name}
              name={name}
              required={required}
              description={description}
              pattern={patterns[name] ?? ''}
              onChange={(pattern) => setPatterns({ ...patterns, [name]: pattern })}
            />
          ))}
          <Field label={t('rules.where')} hint={t('rules.folderHint')}>
            {(ids) => (
              <Select
                {...ids}
                value={place}
                onChange={({ target }) => setPlace(target.value === 'folder' ? 'folder' : target.value === 'anywhere' ? 'anywhere' : 'workspace')}
              >
                <option value="workspace">{t('rules.inWorkspace')}</option>
                <option value="folder">{t('rules.inFolder')}</option>
                <option value="anywhere">{t('rules.anywhere')}</option>
              </Select>
            )}
          </Field>
          {place === 'folder' ? (
            <Field label={t('rules.folder')}>
              {(ids) => (
                <Input {...ids} className="font-mono" value={folder} placeholder="notes" required onChange={(event) => setFolder(event.target.value)} />
              )}
            </Field>
          ) : null}
          <Field label={t('rules.note')}>
            {(ids) => (
              <Input {...ids} maxLength={200} value={words} placeholder={t('rules.notePlaceholder')} onChange={(event) => setWords(event.target.value)} />
            )}
          </Field>
          {save.isError ? <Trouble text={messageOf(save.error)} /> : null}
        </div>
        <RuleMeaning draft={draft} given={given} sense={sense} />
      </form>
    </Dialog>
  );
}

function PatternField({
  name,
  required,
  description,
  pattern,
  onChange,
}: {
  name: string;
  required: boolean;
  description: string;
  pattern: string;
  onChange(pattern: string): void;
}) {
  const { t } = useWords('approvals');
  const broken = patternProblem(pattern);
  const problem = broken !== null ? t('rules.badPattern', { problem: broken }) : null;
  return (
    <Field label={t('rules.pattern', { name })} hint={required && pattern === '' ? t('rules.required') : description} problem={problem}>
      {(ids) => (
        <div className="flex gap-2">
          <Input
            {...ids}
            className="font-mono"
            value={pattern}
            maxLength={1_000}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            onChange={(event) => onChange(event.target.value)}
          />
          <Button onClick={() => onChange('[\\s\\S]*')}>{t('rules.anything')}</Button>
        </div>
      )}
    </Field>
  );
}
