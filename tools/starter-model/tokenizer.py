"""Byte-level BPE in GPT-2 form with three decisions: the space is a token of its own, boilerplate is one user-defined token, digits stand alone.

python tokenizer.py --out tokenizer.json [--rows 6000 --vocab 3072]
"""
import argparse
import json
import random
from collections import Counter

import regex
from tokenizers import AddedToken, Tokenizer
from tokenizers.models import BPE
from tokenizers.pre_tokenizers import ByteLevel

from phrases import lexicon as L
from phrases import personas
from tools_schema import FOOTER, HEADER, TOOLS, render

GPT2 = regex.compile(r"""'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+""")
CONTROL = ['<|endoftext|>', '<|im_start|>', '<|im_end|>']
# merges of the space with a function word, last in the list
GLUED = ('the to is in of on and for it my me that you can what with at please set turn off are this be by do not your we have now how will if as an or no '
         'say tell am was then which there so up let could would just i only some been were they from has').split(' ')


def byte_letters():
    keep = list(range(33, 127)) + list(range(161, 173)) + list(range(174, 256))
    table, n = {}, 0
    for b in range(256):
        if b in keep:
            table[b] = chr(b)
        else:
            table[b] = chr(256 + n)
            n += 1
    return table


LETTERS = byte_letters()
SPACE = LETTERS[32]


def user_defined():
    out = ['\\n', '\\"', HEADER, FOOTER] + ['\n' + render(t) for t in TOOLS]
    out += ['<tool_call>\n{"name": "', '", "arguments": {', '"}}\n</tool_call>', '}}\n</tool_call>', '<tool_call>', '</tool_call>', '<tool_response>\n', '\n</tool_response>']
    out += ['"%s": "' % k for k in ('message', 'device', 'target', 'text', 'query', 'path', 'timezone', 'expression')]
    out += ['", "%s": "' % k for k in ('channel', 'priority', 'action', 'value', 'direction', 'location', 'content')]
    out += ['", "distance_m": ', ', "location": "', ' (simulated)', 'Error: ', 'Denied: ', ']\n[From memory: ', ' | ']
    out += ['\n\n[Now: ' + d + ' ' for d in L.DAYS]
    out += [f'{y}-{m:02d}-' for y in range(2025, 2031) for m in range(1, 13)]
    out += [f' UTC{s}{h:02d}:00' for s in '+-' for h in range(0, 13)] + [' UTC+05:30', ' UTC+05:45', ' UTC+09:30', ' UTC-03:30']
    for part in personas.PRODUCT:
        out += [x for x in part.split('Farmhand', 1)[1:] if len(x) > 20] if part.count('Farmhand') and 'You are' in part.split('Farmhand')[0] else [part] if 'Name: Farmhand' not in part else [part.split('Farmhand', 1)[1]]
    out += ['# Identity\n\n- Name: ', '# Soul\n\nYou are ', ', helper on this computer, for the person who owns it.', '\n\n# The person\n\n- ', '\n\n# Memory\n\n- ']
    out += ['the small starter model', '`farmhand models` gets a bigger one', 'I do not have a tool for that here']
    return list(dict.fromkeys(out))


def train_merges(counts, glued, n):
    words = {w: [LETTERS[b] for b in w.encode()] for w in counts}
    pairs, where = Counter(), {}
    for w, parts in words.items():
        for p in zip(parts, parts[1:]):
            pairs[p] += counts[w]
            where.setdefault(p, set()).add(w)
    merges = []
    while len(merges) < n and pairs:
        best = max(pairs.items(), key=lambda kv: (kv[1], kv[0]))[0]
        if pairs[best] < 2:
            break
        merges.append(best)
        joined = best[0] + best[1]
        for w in list(where.pop(best, ())):
            parts, c = words[w], counts[w]
            new, i = [], 0
            for p in zip(parts, parts[1:]):
                pairs[p] -= c
                if pairs[p] <= 0:
                    del pairs[p]
                if p in where:
                    where[p].discard(w)
            while i < len(parts):
                if i + 1 < len(parts) and (parts[i], parts[i + 1]) == best:
                    new.append(joined)
                    i += 2
                else:
                    new.append(parts[i])
                    i += 1
            words[w] = new
            for p in zip(new, new[1:]):
                pairs[p] += c
                where.setdefault(p, set()).add(w)
        pairs.pop(best, None)
    known = {a + b for a, b in merges}
    last = [(SPACE, ''.join(LETTERS[b] for b in w.encode())) for w in glued]
    return merges + [m for m in last if m[1] in known or len(m[1]) == 1]


def build(vocab, rows, seed, path):
    from generate import conversation
    r = random.Random(seed)
    specials = user_defined()
    strip = regex.compile('|'.join(regex.escape(s) for s in sorted(specials + CONTROL, key=len, reverse=True)))
    counts = Counter()
    for i in range(rows):
        n = 0
        for text, _ in conversation(r, r.choice([256, 512, 1024])):
            n += len(text)
            for piece in strip.split(text):
                counts.update(GPT2.findall(piece))
            if n > 6000:
                break
    whole = Counter()
    for w, c in counts.items():
        if w.startswith(' ') and len(w) > 1:
            w = w[1:]
        if not any(ch.isdigit() for ch in w):
            whole[w] += c
    for w in ' '.join(L.COMMON + L.WORDS).split(' '):
        whole[w] += 60
    glued = GLUED
    used = vocab - 256 - len(CONTROL) - len(specials)
    merges = train_merges({w: c for w, c in whole.items() if c > 1 and len(w) < 30}, glued, used - len(GLUED))[:used]
    tokens = list(LETTERS.values()) + [a + b for a, b in merges]
    tokens = list(dict.fromkeys(tokens)) + CONTROL + specials
    while len(tokens) < vocab:
        tokens.append(f'<|unused{len(tokens)}|>')
    json.dump({'tokens': tokens, 'merges': [a + ' ' + b for a, b in merges], 'control': CONTROL, 'user_defined': specials, 'seed': seed}, open(path, 'w'), ensure_ascii=False, indent=0)
    print('vocab', len(tokens), 'merges', len(merges), 'user-defined', len(specials))


def load(path):
    """A fast `tokenizers` encoder that splits like llama.cpp's gpt-2 pre-tokenizer."""
    d = json.load(open(path))
    t = Tokenizer(BPE(vocab={x: i for i, x in enumerate(d['tokens'])}, merges=[tuple(m.split(' ')) for m in d['merges']]))
    t.pre_tokenizer = ByteLevel(add_prefix_space=False, use_regex=True)
    t.add_special_tokens([AddedToken(x, special=True, normalized=False) for x in d['control']])
    t.add_tokens([AddedToken(x, normalized=False) for x in d['user_defined']])
    assert t.get_vocab_size() == len(d['tokens'])
    return t, d


if __name__ == '__main__':
    a = argparse.ArgumentParser()
    a.add_argument('--out', default='tokenizer.json')
    a.add_argument('--rows', type=int, default=6000)
    a.add_argument('--vocab', type=int, default=3072)
    a.add_argument('--seed', type=int, default=7)
    o = a.parse_args()
    build(o.vocab, o.rows, o.seed, o.out)
