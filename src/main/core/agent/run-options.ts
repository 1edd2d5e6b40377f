// What a run asks of its model: settings, over them the preset, over that the session, over all what the caller of the API gave.
import type { Mode, Session, SessionParams } from '@shared/contract/messages';
import type { ToolSchema } from '@shared/domain/model';
import type { ChosenModel } from '../providers';
import type { Toolbox } from '../tools';
import type { PersonaPart } from './prompt-record';
import type { RunOptions } from './run';

export interface AgentDefaults {
  mode: Mode;
  maxSteps: number;
  maxTokens: number;
  think: boolean;
  /** Names of the tools on offer; null for the default set. */
  tools: string[] | null;
}

export interface Persona {
  /** The system prompt: byte-identical as long as the workspace files are. */
  text: string;
  /** What did not fit, one sentence per file. */
  cuts: string[];
  /** The files in `text`, in order, divided by a blank line. Left out: it cannot be told which they are. */
  parts?: readonly PersonaPart[];
}

export interface PromptPreset {
  name: string;
  text: string;
  params: SessionParams;
}

export interface RunOptionsDeps {
  toolbox: Pick<Toolbox, 'offered'>;
  /** `contextWindow` in tokens: a small one gets a brief persona. */
  persona: (contextWindow: number) => Persona;
  defaults: () => AgentDefaults;
  preset?: (id: string) => PromptPreset | undefined;
}

export interface RunOptionsInput {
  chosen: ChosenModel;
  mode: Mode;
  /** Who began the conversation. */
  caller: Session['origin'];
  /** Of the session. */
  params?: SessionParams | undefined;
  instructions?: string | undefined;
  extra?: Partial<RunOptions>;
}

export type MadeOptions = RunOptions & { cuts: string[] };

export function createRunOptions({ toolbox, persona: readPersona, defaults: readDefaults, preset: findPreset }: RunOptionsDeps) {
  return ({ chosen, mode, caller, params = {}, instructions = '', extra = {} }: RunOptionsInput): MadeOptions => {
    const defaults = readDefaults();
    const persona = readPersona(chosen.contextWindow);
    const preset = params.systemPreset === undefined ? undefined : findPreset?.(params.systemPreset);
    const { temperature, topP, maxTokens, thinking } = { ...preset?.params, ...params };
    const tools: readonly ToolSchema[] = mode === 'chat-only' ? [] : toolbox.offered(defaults.tools ?? undefined);
    return {
      chosen,
      mode,
      caller,
      system: [persona.text, preset?.text.trim() ?? '', instructions].filter((text) => text !== '').join('\n\n'),
      personaParts: persona.parts ?? [],
      tools,
      clientTools: [],
      maxSteps: defaults.maxSteps,
      maxTokens: maxTokens ?? defaults.maxTokens,
      ...extra,
      request: {
        think: thinking === undefined || thinking === 'auto' ? defaults.think : thinking === 'on',
        ...(temperature === undefined ? {} : { temperature }),
        ...(topP === undefined ? {} : { topP }),
        ...extra.request,
      },
      cuts: persona.cuts,
    };
  };
}
