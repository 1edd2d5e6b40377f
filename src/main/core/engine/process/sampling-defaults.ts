// How each family of models wants its tokens drawn, from the makers' model cards and generation_config.json files on huggingface.co.
import { smallModelBytes } from './threads';

export interface Sampling {
  /** 0: always the likeliest token. */
  temperature: number;
  /** 1 is off. */
  topP: number;
  /** 0 is off. */
  topK: number;
  /** 0 is off. */
  minP: number;
}

/** From the header of a GGUF file. */
export interface ModelIdentity {
  /** `general.architecture`. */
  architecture: string;
  /** `general.name` and `general.basename`, as far as they are there. */
  names: string[];
  fileBytes: number;
}

interface Family {
  architecture: RegExp;
  name?: RegExp;
  sampling: Sampling;
  /** When the model thinks first. */
  thinking?: Sampling;
  source: string;
}

const draw = (temperature: number, topP: number, topK: number, minP = 0): Sampling => ({ temperature, topP, topK, minP });

/** The first that fits counts. Where a card says nothing of a number, it is off. */
const families: Family[] = [
  { architecture: /^qwen3/, name: /thinking/i, sampling: draw(0.6, 0.95, 20), source: 'Qwen/Qwen3-4B-Thinking-2507, Best Practices' },
  { architecture: /^qwen3/, sampling: draw(0.7, 0.8, 20), thinking: draw(0.6, 0.95, 20), source: 'Qwen/Qwen3-8B, Best Practices' },
  { architecture: /^qwen2/, name: /deepseek|r1|qwq/i, sampling: draw(0.6, 0.95, 0), source: 'deepseek-ai/DeepSeek-R1, Usage Recommendations' },
  { architecture: /^qwen2/, sampling: draw(0.7, 0.8, 20), source: 'Qwen/Qwen2.5-7B-Instruct, generation_config.json' },
  { architecture: /^gemma3/, sampling: draw(1, 0.95, 64), source: 'google/gemma-3-4b-it, generation_config.json' },
  { architecture: /^phi/, name: /reasoning/i, sampling: draw(0.8, 0.95, 50), source: 'microsoft/Phi-4-reasoning, Usage' },
  { architecture: /^phi/, sampling: draw(0, 1, 0), source: 'microsoft/Phi-4-mini-instruct, Inference with transformers' },
  { architecture: /^smollm3/, sampling: draw(0.6, 0.95, 0), source: 'HuggingFaceTB/SmolLM3-3B, How to use' },
  { architecture: /^llama/, name: /smollm2/i, sampling: draw(0.2, 0.9, 0), source: 'HuggingFaceTB/SmolLM2-1.7B-Instruct, How to use' },
  {
    architecture: /^(llama|mistral)/,
    name: /mistral.?small|devstral|magistral|ministral/i,
    sampling: draw(0.15, 1, 0),
    source: 'mistralai/Mistral-Small-3.1-24B-Instruct-2503, Usage',
  },
  {
    architecture: /^(llama|mistral)/,
    name: /mistral|mixtral/i,
    sampling: draw(0.3, 1, 0),
    source: 'mistralai/Mistral-Nemo-Instruct-2407, note on temperature',
  },
  { architecture: /^llama/, sampling: draw(0.6, 0.9, 0), source: 'meta-llama/Llama-3.1-8B-Instruct, generation_config.json' },
  { architecture: /^gpt-oss/, sampling: draw(1, 1, 0), source: 'openai/gpt-oss, README, Recommended Sampling Parameters' },
];

const unknownFamily = draw(0.7, 0.8, 40);
/** Models of a few megabytes know one answer; every other is an error. */
const smallModel = draw(0, 1, 0);

export function samplingDefaults({ architecture, names, fileBytes }: ModelIdentity, thinks: boolean): Sampling {
  if (fileBytes < smallModelBytes) return smallModel;
  const family = families.find(
    (candidate) => candidate.architecture.test(architecture) && (!candidate.name || names.some((name) => candidate.name?.test(name))),
  );
  return (thinks ? family?.thinking : undefined) ?? family?.sampling ?? unknownFamily;
}
