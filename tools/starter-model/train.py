"""Trains the starter model; data is generated while training, so no row is seen twice.

python train.py --out run1 --minutes 90 --phases 256:0.6,512:0.25,1024:0.15
"""
import argparse
import json
import math
import os
import queue
import random
import signal
import subprocess
import sys
import threading
import time

import numpy as np
import torch

from model import Config, Model, size, weighted_loss
from muon import Muon
from tokenizer import load

WEIGHTS = torch.tensor([0.0, 0.1, 1.0])


class Feed:
    """Generator processes in a row, each with its own seed; a fresh one picks up edited phrase files."""

    def __init__(self, o, length=256, block=1500, ahead=600, seed=0):
        self.o, self.block, self.n = o, block, o.seed * 100000 + seed
        self.length, self.copy = length, 0.3 * max(0.0, 1 - o.seen / o.copy_tokens)
        self.q = queue.Queue(maxsize=ahead)
        self.generation = 0
        threading.Thread(target=self.work, daemon=True).start()

    def work(self):
        here = os.path.dirname(os.path.abspath(__file__))
        while True:
            self.n += 1
            g, length = self.generation, self.length
            p = subprocess.Popen([sys.executable, os.path.join(here, 'stream.py'), '--tokenizer', self.o.tokenizer, '--length', str(length), '--rows', str(self.block), '--seed', str(self.n), '--copy', str(self.copy)], stdout=subprocess.PIPE)
            need = (length + 1) * 3
            while True:
                b = p.stdout.read(need)
                if len(b) < need or g != self.generation:
                    break
                ids = np.frombuffer(b[:(length + 1) * 2], np.int16)
                kinds = np.frombuffer(b[(length + 1) * 2:], np.uint8)
                self.q.put((g, ids, kinds))
            p.kill()
            if p.wait() not in (0, -9):
                time.sleep(2)

    def switch(self, length):
        self.length = length
        self.generation += 1

    def batch(self, rows):
        ids, kinds = [], []
        while len(ids) < rows:
            g, a, b = self.q.get()
            if g == self.generation and len(a) == self.length + 1:
                ids.append(a)
                kinds.append(b)
        ids = torch.from_numpy(np.stack(ids).astype(np.int64))
        kinds = torch.from_numpy(np.stack(kinds).astype(np.int64))
        return ids[:, :-1], ids[:, 1:], WEIGHTS[kinds[:, 1:]]


def chosen(y, w, share=0.48):
    """The positions whose loss is taken: every assistant token, and as many of the others as fit, weighted up for those left out."""
    y, w = y.reshape(-1), w.reshape(-1)
    k = int(len(y) * share)
    main, other = (w == 1).nonzero()[:, 0][:k], ((w > 0) & (w < 1)).nonzero()[:, 0]
    pick = other[torch.randperm(len(other))[:k - len(main)]]
    where = torch.cat((main, pick))
    if len(where) < k:
        where = torch.cat((where, torch.zeros(k - len(where), dtype=torch.long)))
    weights = w[where]
    weights[len(main):] *= len(other) / max(1, len(pick))
    weights[len(main) + len(pick):] = 0
    return where, y[where], weights


def held_out(o, length, rows, seed):
    here = os.path.dirname(os.path.abspath(__file__))
    b = subprocess.run([sys.executable, os.path.join(here, 'stream.py'), '--tokenizer', o.tokenizer, '--length', str(length), '--rows', str(rows), '--seed', str(seed)], stdout=subprocess.PIPE, check=True).stdout
    need = (length + 1) * 3
    ids = np.stack([np.frombuffer(b[i * need:i * need + (length + 1) * 2], np.int16) for i in range(rows)]).astype(np.int64)
    kinds = np.stack([np.frombuffer(b[i * need + (length + 1) * 2:(i + 1) * need], np.uint8) for i in range(rows)])
    return torch.from_numpy(ids), torch.from_numpy(kinds.astype(np.int64))


@torch.no_grad()
def measure(m, data, im_end, call):
    """Loss on assistant tokens, and the share of assistant turns whose every token is the model's first choice (calls, texts)."""
    ids, kinds = data
    loss = n = 0
    calls, texts = [0, 0], [0, 0]
    for i in range(0, len(ids), 16):
        x = ids[i:i + 16]
        logits = m(x[:, :-1]).float()
        y, k = x[:, 1:], kinds[i:i + 16, 1:]
        lp = torch.nn.functional.cross_entropy(logits.transpose(1, 2), y, reduction='none')
        loss += lp[k == 2].sum().item()
        n += (k == 2).sum().item()
        ok = logits.argmax(-1) == y
        for row in range(len(x)):
            start = None
            for t in range(y.shape[1]):
                if k[row, t] == 2 and start is None:
                    start = t
                if k[row, t] == 2 and y[row, t] == im_end:
                    box = calls if y[row, start] == call else texts
                    box[1] += 1
                    box[0] += bool(ok[row, start:t + 1].all())
                    start = None
                elif k[row, t] != 2:
                    start = None
    return loss / max(n, 1), calls[0] / max(calls[1], 1), texts[0] / max(texts[1], 1), calls[1], texts[1]


def main():
    a = argparse.ArgumentParser()
    a.add_argument('--out', default='run')
    a.add_argument('--tokenizer', default='tokenizer.json')
    a.add_argument('--minutes', type=float, default=60)
    a.add_argument('--phases', default='256:0.6,512:0.25,1024:0.15')
    a.add_argument('--long', type=int, default=2048, help='length of the long rows that come in between, so that late positions are known')
    a.add_argument('--long-from', type=float, default=0.6, help='share of the time after which they come')
    a.add_argument('--long-every', type=int, default=8)
    a.add_argument('--tokens', type=int, default=6144, help='per step')
    a.add_argument('--width', type=int, default=256)
    a.add_argument('--layers', type=int, default=6)
    a.add_argument('--heads', type=int, default=4)
    a.add_argument('--head-dim', type=int, default=64)
    a.add_argument('--ffn', type=int, default=640)
    a.add_argument('--muon', type=float, default=0.02)
    a.add_argument('--adam', type=float, default=0.004)
    a.add_argument('--decay-from', type=float, default=0.6, help='share of the time after which the rate falls linearly to 2 percent')
    a.add_argument('--copy-tokens', type=float, default=3e6)
    a.add_argument('--threads', type=int, default=2)
    a.add_argument('--seed', type=int, default=1)
    a.add_argument('--resume')
    a.add_argument('--start', help='GGUF whose weights to start from, when no checkpoint is at hand')
    a.add_argument('--until', help='file whose content, a time in epoch seconds, replaces the end (read while running)')
    o = a.parse_args()
    os.makedirs(o.out, exist_ok=True)
    torch.set_num_threads(o.threads)
    torch.manual_seed(o.seed)
    t, d = load(o.tokenizer)
    im_end, call = t.token_to_id('<|im_end|>'), t.token_to_id('<tool_call>\n{"name": "')
    c = Config(vocab=len(d['tokens']), width=o.width, layers=o.layers, heads=o.heads, head_dim=o.head_dim, ffn=o.ffn)
    m = Model(c)
    mats = [p for k, p in m.named_parameters() if p.ndim == 2 and 'embd' not in k]
    rest = [p for k, p in m.named_parameters() if not (p.ndim == 2 and 'embd' not in k)]
    opt = Muon(mats, lr=o.muon), torch.optim.AdamW(rest, lr=o.adam, betas=(0.9, 0.95), weight_decay=0.0, fused=True)
    seen = step = 0
    if o.resume:
        s = torch.load(o.resume, weights_only=False)
        m.load_state_dict(s['model'])
        for x, y in zip(opt, s['opt']):
            x.load_state_dict(y)
        seen, step = s['seen'], s['step']
    if o.start:
        import gguf
        found = {x.name: torch.from_numpy(gguf.quants.dequantize(x.data, x.tensor_type).copy()) for x in gguf.GGUFReader(o.start).tensors}
        m.load_state_dict({k: found[k].reshape(v.shape) for k, v in m.state_dict().items()})
    ema = {k: v.detach().clone() for k, v in m.state_dict().items()}
    if o.resume and 'ema' in s:
        ema = s['ema']
    o.seen = seen
    phases = [(int(x.split(':')[0]), float(x.split(':')[1])) for x in o.phases.split(',')]
    feed, long_feed = Feed(o, phases[0][0]), None
    val = held_out(o, 256, 160, 999983)

    def objective(x, where, y, w):
        h = m.hidden(x).view(-1, c.width)[where]
        return weighted_loss(h, m.token_embd.weight, y, w)[0]

    f = torch.compile(objective, dynamic=False)
    log = open(os.path.join(o.out, 'log.txt'), 'a')

    def say(s):
        s = time.strftime('%H:%M:%S ') + s
        print(s, flush=True)
        log.write(s + '\n')
        log.flush()

    def save(name):
        torch.save({'model': m.state_dict(), 'opt': [x.state_dict() for x in opt], 'config': c.dict(), 'seen': seen, 'step': step, 'ema': ema}, os.path.join(o.out, name + '.tmp'))
        os.replace(os.path.join(o.out, name + '.tmp'), os.path.join(o.out, name))

    say(f'{size(c) / 1e6:.2f}M parameters, {o}')
    begin = time.time()
    step0 = step
    end = begin + o.minutes * 60
    edges, s = [], 0.0
    for length, share in phases:
        s += share
        edges.append((length, s))
    now, last, last_tokens, total, k = None, time.time(), seen, 0.0, 0
    next_eval, next_save = time.time() + 1200, time.time() + 240
    asked = []
    if hasattr(signal, 'SIGUSR1'):
        signal.signal(signal.SIGUSR1, lambda *_: asked.append(1))
    while True:
        if o.until and step % 20 == 0 and os.path.exists(o.until):
            end = float(open(o.until).read())
        p = (time.time() - begin) / (end - begin)
        if p >= 1:
            break
        length = next((n for n, e in edges if p < e), edges[-1][0])
        if length != now:
            if now is not None:
                feed.switch(length)
            now = length
        feed.copy = 0.3 * max(0.0, 1 - seen / o.copy_tokens)
        rate = min(1.0, (step - step0 + 1) / 60) * (1.0 if p < o.decay_from else max(0.02, 1 - 0.98 * (p - o.decay_from) / (1 - o.decay_from)))
        opt[0].param_groups[0]['lr'] = o.muon * rate
        opt[1].param_groups[0]['lr'] = o.adam * rate
        if p >= o.long_from and long_feed is None:
            long_feed = Feed(o, o.long, 100, 9, 50000)
        if long_feed and step % o.long_every == 0:
            x, y, w = long_feed.batch(max(1, o.tokens // o.long))
        else:
            x, y, w = feed.batch(max(1, o.tokens // length))
        with torch.autocast('cpu', torch.bfloat16):
            loss = f(x, *chosen(y, w))
        loss.backward()
        for z in opt:
            z.step()
        m.zero_grad()
        step += 1
        with torch.no_grad():
            torch._foreach_lerp_(list(ema.values()), [v.detach() for v in m.state_dict().values()], 1 - min(0.998, step / (step + 10)))
        seen += x.numel()
        total += loss.item()
        k += 1
        if step % 50 == 0:
            dt = time.time() - last
            say(f'step {step} {seen / 1e6:.2f}M tokens, loss {total / k:.3f}, rate {rate:.2f}, length {length}, {(seen - last_tokens) / dt:.0f} tok/s, {p * 100:.0f}%')
            last, last_tokens, total, k = time.time(), seen, 0.0, 0
        if asked or time.time() > next_save:
            save('last.pt')
            asked.clear()
            next_save = time.time() + 240
        if time.time() > next_eval:
            v = measure(m, val, im_end, call)
            say(f'held out: loss {v[0]:.3f}, whole calls right {v[1] * 100:.1f}% of {v[3]}, whole texts {v[2] * 100:.1f}% of {v[4]}')
            next_eval = time.time() + 1800
    v = measure(m, val, im_end, call)
    say(f'end: {seen / 1e6:.2f}M tokens, held out loss {v[0]:.3f}, whole calls right {v[1] * 100:.1f}%, whole texts {v[2] * 100:.1f}%')
    save('final.pt')
    os._exit(0)


if __name__ == '__main__':
    main()
