"""Rows of token ids on stdout, as the trainer reads them: per row int16 ids[length + 1], then uint8 kinds[length + 1]."""
import argparse
import random
import sys

import numpy as np

from generate import conversation
from tokenizer import load


def row(t, r, length, copy):
    ids, kinds = [], []
    parts = []
    for text, kind in conversation(r, length, copy):
        parts.append((text, kind))
        e = t.encode(text).ids
        ids += e
        kinds += [kind] * len(e)
        if len(ids) > length:
            break
    return ids[:length + 1], kinds[:length + 1]


def main():
    a = argparse.ArgumentParser()
    a.add_argument('--tokenizer', default='tokenizer.json')
    a.add_argument('--length', type=int, default=256)
    a.add_argument('--rows', type=int, default=1000)
    a.add_argument('--seed', type=int, default=1)
    a.add_argument('--copy', type=float, default=0.0)
    o = a.parse_args()
    t, _ = load(o.tokenizer)
    r = random.Random(o.seed)
    out = sys.stdout.buffer
    for _ in range(o.rows):
        ids, kinds = row(t, r, o.length, o.copy)
        out.write(np.array(ids, np.int16).tobytes() + np.array(kinds, np.uint8).tobytes())
    out.flush()


if __name__ == '__main__':
    main()
