"""Writes the GGUF: Q8_0 matrices, F32 norms, tokenizer and chat template inside.

python export_gguf.py --checkpoint run1/final.pt --out ../../resources/models/farmhand-starter.q8_0.gguf [--schemas tools.json]
--schemas: a JSON list of the product's rendered tools; the text of a schema's token is replaced by the product's, byte for byte.
"""
import argparse
import json

import gguf
import numpy as np
import torch

from tools_schema import CHAT_TEMPLATE, TOOLS, render


def main():
    a = argparse.ArgumentParser()
    a.add_argument('--checkpoint', required=True)
    a.add_argument('--tokenizer', default='tokenizer.json')
    a.add_argument('--out', required=True)
    a.add_argument('--name', default='Farmhand starter')
    a.add_argument('--type', default='q8_0', choices=['q8_0', 'f16'])
    a.add_argument('--schemas')
    a.add_argument('--average', action='store_true', help='the running average of the weights (for a checkpoint in mid-run)')
    o = a.parse_args()
    s = torch.load(o.checkpoint, map_location='cpu', weights_only=False)
    c, w = s['config'], {k: v.float().numpy() for k, v in s['ema' if o.average else 'model'].items()}
    d = json.load(open(o.tokenizer))
    tokens, user, control = list(d['tokens']), set(d['user_defined']), set(d['control'])
    types = [gguf.TokenType.CONTROL if x in control else gguf.TokenType.USER_DEFINED if x in user else gguf.TokenType.UNUSED if x.startswith('<|unused') else gguf.TokenType.NORMAL for x in tokens]
    if o.schemas:
        product = {x['function']['name']: x for x in json.load(open(o.schemas))}
        for t in TOOLS:
            old, new = '\n' + render(t), '\n' + render(product[t['function']['name']])
            if old != new:
                print('schema text of', t['function']['name'], 'taken from the product')
                tokens[tokens.index(old)] = new
    g = gguf.GGUFWriter(o.out, 'qwen3')
    g.add_name(o.name)
    g.add_license('mit')
    g.add_description('Small starter model of Farmhand, trained from scratch on generated data')
    g.add_block_count(c['layers'])
    g.add_context_length(c['context'])
    g.add_embedding_length(c['width'])
    g.add_feed_forward_length(c['ffn'])
    g.add_head_count(c['heads'])
    g.add_head_count_kv(c['heads'])
    g.add_key_length(c['head_dim'])
    g.add_value_length(c['head_dim'])
    g.add_layer_norm_rms_eps(c['eps'])
    g.add_rope_freq_base(c['rope_base'])
    g.add_vocab_size(c['vocab'])
    g.add_file_type(gguf.LlamaFileType.MOSTLY_Q8_0 if o.type == 'q8_0' else gguf.LlamaFileType.MOSTLY_F16)
    g.add_tokenizer_model('gpt2')
    g.add_tokenizer_pre('gpt-2')
    g.add_token_list(tokens)
    g.add_token_types(types)
    g.add_token_merges(d['merges'])
    index = {x: i for i, x in enumerate(tokens)}
    g.add_bos_token_id(index['<|endoftext|>'])
    g.add_eos_token_id(index['<|im_end|>'])
    g.add_pad_token_id(index['<|endoftext|>'])
    g.add_add_bos_token(False)
    g.add_chat_template(CHAT_TEMPLATE)
    kind = gguf.GGMLQuantizationType.Q8_0 if o.type == 'q8_0' else gguf.GGMLQuantizationType.F16
    for k, v in w.items():
        if v.ndim == 1:
            g.add_tensor(k, v.astype(np.float32))
        else:
            q = gguf.quants.quantize(v.astype(np.float32), kind)
            g.add_tensor(k, q, raw_dtype=kind)
    g.write_header_to_file()
    g.write_kv_data_to_file()
    g.write_tensors_to_file()
    g.close()


if __name__ == '__main__':
    main()
