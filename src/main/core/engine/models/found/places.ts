// Where other programs keep their models, on each system. From their own documents and sources, November 2026.
import path from 'node:path';

export interface Machine {
  env: NodeJS.ProcessEnv;
  home: string;
  platform: NodeJS.Platform;
}

/**
 * Hugging Face: HF_HUB_CACHE, else HUGGINGFACE_HUB_CACHE, else HF_HOME/hub, else XDG_CACHE_HOME/huggingface/hub, else ~/.cache/huggingface/hub,
 * on Windows too. LlamaFarm keeps its models there as well.
 */
export function huggingFaceFolder({ env, home }: Machine): string {
  const named = env.HF_HUB_CACHE || env.HUGGINGFACE_HUB_CACHE;
  if (named) return named;
  return path.join(env.HF_HOME || path.join(env.XDG_CACHE_HOME || path.join(home, '.cache'), 'huggingface'), 'hub');
}

/** LM Studio: ~/.lmstudio/models; before version 0.3.6 ~/.cache/lm-studio/models. The same on each system. */
export function lmStudioFolders({ home }: Machine): string[] {
  return [path.join(home, '.lmstudio', 'models'), path.join(home, '.cache', 'lm-studio', 'models')];
}

/** Ollama: OLLAMA_MODELS, else ~/.ollama/models; its Linux service has a home of its own. */
export function ollamaFolders({ env, home, platform }: Machine): string[] {
  if (env.OLLAMA_MODELS) return [env.OLLAMA_MODELS];
  const own = path.join(home, '.ollama', 'models');
  return platform === 'linux' ? [own, '/usr/share/ollama/.ollama/models', '/var/lib/ollama/models'] : [own];
}

/** LlamaFarm: LLAMAFARM_MODEL_DIR/<alias>; its own cache is Hugging Face's. */
export function llamafarmFolders({ env }: Machine): string[] {
  return env.LLAMAFARM_MODEL_DIR ? [env.LLAMAFARM_MODEL_DIR] : [];
}
