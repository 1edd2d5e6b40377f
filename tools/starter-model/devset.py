"""Items made from the writers' held-out lines, in the form of eval/*.jsonl: what one steers by while training.

STARTER_HELD=1 python devset.py --out held/held.jsonl --each 24
"""
import argparse
import json
import os
import random
import re

import generate as g
from tools_schema import NAMES

CANNOT = "n't|not |beyond|too small|cannot|no tool|no sensor|no internet|no timer"


def talk(c):
    """Messages of a generated exchange as the evaluation reads them: (messages, calls, last text)."""
    messages, calls = [], []
    for role, text in c.messages:
        if role == 'tools':
            continue
        if role == 'assistant' and text.startswith('<tool_call>'):
            m = json.loads(re.search(r'<tool_call>\n(.*?)\n</tool_call>', text).group(1))
            calls.append(m)
            messages.append({'role': 'assistant', 'tool_calls': [m]})
        else:
            messages.append({'role': role, 'content': g.clean(text)})
    return messages, calls


def main():
    a = argparse.ArgumentParser()
    a.add_argument('--out', required=True)
    a.add_argument('--each', type=int, default=24)
    a.add_argument('--seed', type=int, default=4242)
    o = a.parse_args()
    if not g.authors.HELD:
        raise SystemExit('set STARTER_HELD=1')
    r = random.Random(o.seed)
    g.fails = lambda c, name, args: None
    items, seen = [], set()

    def conv():
        while True:
            c = g.Conv(r, 256, plain=True)
            c.voice.lower, c.voice.capital, c.voice.noapos, c.voice.curly = r.random() < .5, 1.0, False, False
            c.names, c.tools, c.tail, c.bot = list(NAMES), [], False, 'Farmhand'
            c.facts, c.foreign = [], []
            return c

    def add(kind, c, expect, first):
        messages, _ = talk(c)
        text = messages[first]['content']
        if text.lower() in seen:
            return
        seen.add(text.lower())
        items.append({'id': f'{kind}-{len(items)}', 'kind': kind, 'messages': messages[:first + 1], 'expect': expect})

    for name in NAMES:
        n = len(items)
        for _ in range(o.each * 40):
            if len(items) - n >= o.each * (2 if name == 'control' else 1):
                break
            c = conv()
            text, args, mode = g.MAKE[name](c)
            if mode != 'theirs' and not c.theirs or mode == 'raw':
                continue
            c.user(text, [args])
            add(name, c, {'calls': [{'name': name, 'arguments': args}]}, 0)
    for kind, f, n in (('several', g.several_theirs, o.each), ('follow', None, o.each), ('outside', g.outside_theirs, o.each * 2), ('ask_back', g.ask_back, o.each), ('talk', g.small_talk, o.each // 2), ('identity', g.identity, o.each // 2), ('statement', g.statement, o.each // 2)):
        start = len(items)
        for _ in range(o.each * 60):
            if len(items) - start >= n:
                break
            c = conv()
            if kind == 'follow':
                text, args, _ = g.control_core(c)
                c.user(g.simple_control(r, c, args['action'], args['device'], args.get('value', '')), [args])
                c.say(g.run_control(c, args))
                first = len(c.messages)
                g.follow(c)
            else:
                first = 0
                f(c)
            messages, _ = talk(c)
            at = next((i for i in range(first, len(messages)) if messages[i]['role'] == 'user'), None)
            if at is None:
                continue
            rest = messages[at + 1:]
            nxt = next((i for i, m in enumerate(rest) if m['role'] == 'user'), len(rest))
            calls = [x for m in rest[:nxt] for x in m.get('tool_calls', [])]
            if calls:
                if kind in ('ask_back', 'outside', 'talk', 'identity', 'statement'):
                    continue
                add(kind, c, {'calls': calls}, at)
            else:
                if kind in ('several', 'follow'):
                    continue
                must = {'outside': [CANNOT], 'ask_back': ['\\?|what|which|tell'], 'talk': ['\\w'], 'statement': ['\\w'], 'identity': ['Farmhand|starter']}[kind]
                add(kind, c, {'text': {'must_match': must, 'must_not_match': []}}, at)
    os.makedirs(os.path.dirname(os.path.abspath(o.out)), exist_ok=True)
    with open(o.out, 'w') as f:
        f.write('\n'.join(json.dumps(x) for x in items) + '\n')
    print(len(items), 'items')


if __name__ == '__main__':
    main()
